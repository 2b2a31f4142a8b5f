/** The direction in which a language is written, for the `dir` attribute (Unicode CLDR, through Intl). */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
