import { slugify } from '../../language/slug.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const minAbbreviationLength = 3;
/** The names of the twelve months by language. */
const namesByLanguage = new Map<string, readonly (readonly string[])[]>();

/**
 * Finds the number of a month by its name (Unicode CLDR): on its own or as inflected in a date (`ledna`, `февраля`), with or
 * without diacritics (`Subat`), whole or abbreviated to three letters or more.
 * @param langs the languages of the name; the first in which a month has the name decides
 * @returns `undefined` if no month has the name, or if two months begin with it
 */
export function findMonth(name: string, langs: readonly string[]): number | undefined {
  const wanted = slugify(name);
  return langs.map((lang) => findMonthIn(wanted, lang)).find((month) => month !== undefined);
}

function findMonthIn(wanted: string, lang: string): number | undefined {
  const [tag = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([lang, 'en']);
  const names = namesByLanguage.get(tag) ?? months.map((month) => listNames(month, tag));
  namesByLanguage.set(tag, names);
  const whole = months.find((month) => names[month - 1]?.includes(wanted));
  if (whole) return whole;
  if (wanted.length < minAbbreviationLength) return undefined;
  const [first, ...more] = months.filter((month) => names[month - 1]?.some((name) => name.startsWith(wanted)));
  return more.length ? undefined : first;
}

/** Lists the names of a month, long and short, on their own and in a date. */
function listNames(month: number, lang: string): string[] {
  const date = Date.UTC(2001, month - 1, 1);
  const forms = (['long', 'short'] as const).flatMap((style) => [{ month: style }, { month: style, day: 'numeric' } as const]);
  return forms.map((form) => {
    const parts = new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC', calendar: 'gregory' }).formatToParts(date);
    return slugify(parts.find(({ type }) => type === 'month')?.value ?? '');
  });
}
