const namesOf = (type: Intl.DisplayNamesType) => new Intl.DisplayNames(['en'], { type, fallback: 'none' });
const [languages, scripts, regions] = [namesOf('language'), namesOf('script'), namesOf('region')];

/**
 * Returns the canonical spelling of a language tag (BCP 47). Unicode CLDR must have a name for its language, script and
 * region, because the form alone proves little: `turkish` and `constructor` are well-formed tags.
 * @returns undefined if the text is not a tag, or CLDR does not know a part of it
 */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    const { baseName, language, script, region } = new Intl.Locale(tag);
    const isKnown = languages.of(language) && (!script || scripts.of(script)) && (!region || regions.of(region));
    return isKnown ? baseName : undefined;
  } catch {
    return undefined;
  }
}
