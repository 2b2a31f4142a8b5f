const namesOf = (type: Intl.DisplayNamesType) => new Intl.DisplayNames(['en'], { type, fallback: 'none' });
const [languages, scripts, regions] = [namesOf('language'), namesOf('script'), namesOf('region')];

/**
 * The canonical spelling of a language tag (BCP 47) whose language, script and region Unicode CLDR knows by name. Form
 * alone says little: `turkish` and `constructor` could be tags.
 * @returns nothing of any other text
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
