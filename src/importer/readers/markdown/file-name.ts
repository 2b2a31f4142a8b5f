import path from 'node:path';
import { publicationFault } from '../../../article/moment.ts';
import type { Day } from '../../../language/dates.ts';
import { canonicalLanguage } from '../../../language/language-tag.ts';
import { slugify } from '../../../language/slug.ts';
import type { ReadOptions } from '../../parsed-article.ts';

/** The metadata in a path: Jekyll writes a day, Hugo a language, every generator a slug. A page may be a folder with an index. */
export interface FileName {
  day?: Day;
  slug?: string;
  title?: string;
  lang?: string;
  warnings: string[];
}

/** A file name without extension and language suffix. */
interface SplitName {
  base: string;
  lang?: string;
  warnings: string[];
}

/** Language codes that are better known as a file extension or a domain: `app.ts`, `socket.io`, `dev.to`. */
const extensionCodes = new Set('am as co ee io is la mk ml ms ps sc so st tk to ts'.split(' '));
/** Czech, Greek and Polish, or C#, Emacs Lisp and Perl: both are equally likely. */
const ambiguousCodes = new Set(['cs', 'el', 'pl']);

const withSuffix = /^(?<base>.+)\.(?<suffix>[a-z]{2,3}(?:[-_][a-z\d]{2,4}){0,2})$/i;

/**
 * Reads the metadata in the path of a Markdown file.
 * @param stated the language in the front matter
 */
export async function readFileName(
  { file, lang: siteLang, open }: Pick<ReadOptions, 'file' | 'lang' | 'open'>,
  stated: string | undefined,
): Promise<FileName> {
  const { dir, name, ext } = path.posix.parse(file.split(path.sep).join('/'));
  const { base, lang, warnings } = await splitLanguage(name, ext, [siteLang, stated], open);
  const pageName = (isIndex(base) ? path.posix.basename(dir) : base).normalize('NFC');
  const folderDay = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})(?:\/|$)/.exec(dir)?.slice(1).join('-');
  const [, nameDay, afterDay = ''] = /^(\d{4}-\d{2}-\d{2})[-_ ]?(.*)$/.exec(pageName) ?? [];
  const isDay = (day: string | undefined): day is Day => day !== undefined && publicationFault(day) === undefined;
  const day = [nameDay, folderDay].find(isDay);
  const rest = isDay(nameDay) ? afterDay : pageName;
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
 * Splits `haber.en` into a name and a language: a code that CLDR knows. A code that has another meaning counts only with
 * evidence: it is the language of the site or of the article, the file is the index of a folder, or the same folder has a
 * file of the same name without a suffix or with another language.
 */
async function splitLanguage(name: string, ext: string, expected: (string | undefined)[], open: ReadOptions['open']): Promise<SplitName> {
  const { base = '', suffix = '' } = withSuffix.exec(name)?.groups ?? {};
  const code = suffix.replaceAll('_', '-').toLowerCase();
  const lang = canonicalLanguage(code);
  const [primary = ''] = code.split('-');
  // Sites do not use withdrawn codes: `in` is a word, `sh` a shell.
  if (!lang?.startsWith(primary)) return { base: name, warnings: [] };
  const isUnambiguous = primary.length === 2 && !extensionCodes.has(primary) && !ambiguousCodes.has(primary);
  if (isUnambiguous || isIndex(base) || expected.includes(lang)) return { base, lang, warnings: [] };
  for (const other of ['', ...new Set([...expected, 'en'])]) {
    if (other !== undefined && (await open?.(`${base}${other && `.${other}`}${ext}`))) return { base, lang, warnings: [] };
  }
  const warning = `the ".${suffix}" in its name counts as a part of the name: "lang: ${lang}" in the front matter makes it the language`;
  return { base: name, warnings: ambiguousCodes.has(primary) ? [warning] : [] };
}

/** Capitalises the first letter by the rules of the language: a Turkish i keeps its dot. */
function capitalise(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}
