const known = new Map<string, 'ltr' | 'rtl'>();

/** The direction in which a language is written, for the `dir` attribute (Unicode CLDR, through Intl). */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const direction = known.get(lang) ?? (new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr');
  known.set(lang, direction);
  return direction;
}
