const months = Array.from({ length: 12 }, (_, at) => at + 1);
const shortest = 3;
const known = new Map<string, readonly (readonly string[])[]>();

/**
 * The number of a month by its name in a language (Unicode CLDR), alone or as it stands in a date (`ledna`, `февраля`),
 * whole or cut off after three letters or more.
 * @returns nothing where the name is that of no month, or the beginning of two
 */
export function monthNumber(name: string, lang: string): number | undefined {
  const [tag = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([lang, 'en']);
  const wanted = fold(name, tag);
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
    return fold(parts.find(({ type }) => type === 'month')?.value ?? '', lang);
  });
}

const fold = (name: string, lang: string) => name.normalize('NFC').toLocaleLowerCase(lang).replace(/\.$/, '');
