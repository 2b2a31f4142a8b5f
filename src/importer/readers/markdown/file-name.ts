import path from 'node:path';
import { publicationFault } from '../../../article/moment.ts';
import type { Day } from '../../../language/dates.ts';
import { canonicalLanguage } from '../../../language/language-tag.ts';
import { slugify } from '../../../language/slug.ts';
import type { ReadOptions } from '../../parsed-article.ts';

/** What generators read out of a path: Jekyll a day, Hugo a language, all of them the address. A page may be a folder with an index. */
export interface FileName {
  day?: Day;
  slug?: string;
  title?: string;
  lang?: string;
  warnings: string[];
}

/** A file's name without its extension, and the language that it ends in. */
interface Name {
  base: string;
  lang?: string;
  warnings: string[];
}

/** Codes of languages that are better known as the ending of a file or of a domain: `app.ts`, `socket.io`, `dev.to`. */
const otherEndings = new Set('am as co ee io is la mk ml ms ps sc so st tk to ts'.split(' '));
/** Czech, Greek and Polish, or C#, Emacs Lisp and Perl: either is as likely. */
const eitherEndings = new Set(['cs', 'el', 'pl']);

const withSuffix = /^(?<base>.+)\.(?<suffix>[a-z]{2,3}(?:[-_][a-z\d]{2,4}){0,2})$/i;

/**
 * Reads a Markdown file's path.
 * @param stated the language that the front matter states
 */
export async function readFileName(
  { file, lang: siteLang, open }: Pick<ReadOptions, 'file' | 'lang' | 'open'>,
  stated: string | undefined,
): Promise<FileName> {
  const { dir, name, ext } = path.posix.parse(file.split(path.sep).join('/'));
  const { base, lang, warnings } = await splitLanguage(name, ext, [siteLang, stated], open);
  const own = (isIndex(base) ? path.posix.basename(dir) : base).normalize('NFC');
  const inFolders = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})(?:\/|$)/.exec(dir)?.slice(1).join('-');
  const [, inName, behind = ''] = /^(\d{4}-\d{2}-\d{2})[-_ ]?(.*)$/.exec(own) ?? [];
  const isDay = (day: string | undefined): day is Day => day !== undefined && publicationFault(day) === undefined;
  const day = [inName, inFolders].find(isDay);
  const rest = isDay(inName) ? behind : own;
  const title = rest.replace(/[-_]+/g, ' ').trim();
  return {
    ...(day && { day }),
    ...(slugify(rest) && { slug: rest }),
    ...(title && { title: capitalise(title, stated ?? lang ?? siteLang) }),
    ...(lang && { lang }),
    warnings,
  };
}

const isIndex = (base: string) => /^_?index$/i.test(base);

/**
 * Splits `haber.en` into a name and a language: a code that CLDR knows. One that is also the ending of other things
 * counts where something else tells of it: the site's language or the article's own, a folder's index, or a file of the
 * same name beside it without that ending or with another language.
 */
async function splitLanguage(name: string, ext: string, spoken: (string | undefined)[], open: ReadOptions['open']): Promise<Name> {
  const { base = '', suffix = '' } = withSuffix.exec(name)?.groups ?? {};
  const code = suffix.replaceAll('_', '-').toLowerCase();
  const lang = canonicalLanguage(code);
  const [primary = ''] = code.split('-');
  // A code that was given up is no language that a site would name today: `in` is a word, `sh` a shell.
  if (!lang?.startsWith(primary)) return { base: name, warnings: [] };
  const isClear = primary.length === 2 && !otherEndings.has(primary) && !eitherEndings.has(primary);
  if (isClear || isIndex(base) || spoken.includes(lang)) return { base, lang, warnings: [] };
  for (const other of ['', ...new Set([...spoken, 'en'])]) {
    if (other !== undefined && (await open?.(`${base}${other && `.${other}`}${ext}`))) return { base, lang, warnings: [] };
  }
  const said = `the ".${suffix}" in its name was taken for a part of the name: "lang: ${lang}" in the front matter makes it the language`;
  return { base: name, warnings: eitherEndings.has(primary) ? [said] : [] };
}

/** By the rules of the language: a Turkish i keeps its dot. */
function capitalise(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}
