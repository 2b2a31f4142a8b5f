import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Strings } from '../language/strings/tr.ts';

/** The list of interface languages is this folder: each file exports the texts of the language that it is named after. */
const place = 'src/language/strings';
// A build runs this module from a bundle, where only the path from the project's root leads to the folder.
const folder = [path.join(import.meta.dirname, '../..', place), path.resolve(place)].find((each) => existsSync(each)) ?? place;
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const languages = files.map((file) => path.basename(file, '.ts')).sort((a, b) => Number(b === 'tr') - Number(a === 'tr'));

const load = async (lang: string): Promise<[string, Strings]> => {
  const module = (await import(/* @vite-ignore */ pathToFileURL(path.join(folder, `${lang}.ts`)).href)) as Record<string, Strings>;
  const strings = module[lang];
  if (!strings) throw new Error(`${place}/${lang}.ts: found no ${lang}, expected the texts of the interface under that name`);
  return [lang, strings];
};

const strings = new Map(await Promise.all(languages.map(load)));

/** The languages of the interface (BCP 47, without a region), Turkish first. */
export const interfaceLanguages: readonly string[] = [...strings.keys()];

/** Returns the texts of the interface in a language, which is one of `interfaceLanguages`. */
export function wordsOf(lang: string): Strings {
  const words = strings.get(lang);
  if (!words) throw new Error(`The interface has no language ${lang}`);
  return words;
}
