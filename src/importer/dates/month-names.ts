import { slugify } from '../../language/slug.ts';

const months = Array.from({ length: 12 }, (_, at) => at + 1);
const shortest = 3;
const known = new Map<string, readonly (readonly string[])[]>();

/**
 * Returns the number of a month by its name in one of some languages (Unicode CLDR), alone or as it stands in a date
 * (`ledna`, `февраля`), with its marks or without (`Subat`), whole or cut off after three letters or more.
 * @param langs the first language that knows the name decides
 * @returns `undefined` where the name is that of no month, or the beginning of two
 */
export function monthNumber(name: string, langs: readonly string[]): number | undefined {
  const wanted = slugify(name);
  return langs.map((lang) => monthIn(wanted, lang)).find((month) => month !== undefined);
}

function monthIn(wanted: string, lang: string): number | undefined {
  const [tag = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([lang, 'en']);
  const names = known.get(tag) ?? months.map((month) => namesOf(month, tag));
  known.set(tag, names);
  const whole = months.find((month) => names[month - 1]?.includes(wanted));
  if (whole) return whole;
  if (wanted.length < shortest) return undefined;
  const [first, ...more] = months.filter((month) => names[month - 1]?.some((known) => known.startsWith(wanted)));
  return more.length ? undefined : first;
}

function namesOf(month: number, lang: string): string[] {
  const date = Date.UTC(2001, month - 1, 1);
  const forms = (['long', 'short'] as const).flatMap((style) => [{ month: style }, { month: style, day: 'numeric' } as const]);
  return forms.map((form) => {
    const parts = new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC', calendar: 'gregory' }).formatToParts(date);
    return slugify(parts.find(({ type }) => type === 'month')?.value ?? '');
  });
}
