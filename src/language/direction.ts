const cache = new Map<string, 'ltr' | 'rtl'>();

/** Returns the writing direction of a language, for the `dir` attribute (Unicode CLDR, through Intl). */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const direction = cache.get(lang) ?? (new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr');
  cache.set(lang, direction);
  return direction;
}
