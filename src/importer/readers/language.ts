/** A language tag in its canonical spelling (BCP 47), from those of many tools: `tr_TR`. */
export function toLanguage(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
