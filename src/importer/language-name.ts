import { canonicalLanguage } from '../language/language-tag.ts';
import { slugify } from '../language/slug.ts';

/**
 * Converts the name or code of a language, as tools write it, to a canonical language tag (BCP 47): `tr_TR`, `en-us`,
 * `de_DE.UTF-8`, `Turkish`, `İngilizce`, `Français`.
 * @returns undefined if no language has that name
 */
export function toLanguage(value: string): string | undefined {
  // POSIX appends an encoding and a variant.
  const [name = ''] = value.trim().split(/[.@(]/, 1);
  return canonicalLanguage(name.trim().replaceAll('_', '-')) ?? languagesByName().get(slugify(name));
}

let byName: Map<string, string> | undefined;

/** Languages with a two-letter code, by their names in English, in Turkish and in the language itself. */
function languagesByName(): ReadonlyMap<string, string> {
  if (byName) return byName;
  byName = new Map();
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  for (const first of alphabet) {
    for (const second of alphabet) {
      const tag = canonicalLanguage(first + second);
      if (!tag) continue;
      for (const lang of ['en', 'tr', tag]) {
        const name = slugify(new Intl.DisplayNames([lang, 'en'], { type: 'language' }).of(tag) ?? '');
        if (name && !byName.has(name)) byName.set(name, tag);
      }
    }
  }
  return byName;
}
