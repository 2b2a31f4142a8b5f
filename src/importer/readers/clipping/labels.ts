/** Patterns of the labels of a clipping. */
interface Labels {
  capture: RegExp;
  updated: RegExp;
  created: RegExp;
}

/** Makes a pattern in which every i matches i, ı, İ and I: the `i` flag does not know Turkish capitals. */
const ignoreTurkishCase = (pattern: string) => new RegExp(pattern.replace(/(?<!\\)[iı]/g, '[iıİI]'), 'iu');

/** Matches a label and its value, which may be empty: `Güncelleme Tarihi:` is empty if there was no update. */
const label = (words: string) => ignoreTurkishCase(`^(?:${words})\\s*:\\s*(?<value>(?:\\S.*)?)$`);

/** Matches a capture line, which the clipping tool writes above each clipping: ` date 2026-02-03 ×`. */
const capture = (word: string) => ignoreTurkishCase(`^${word}\\s+(?<value>\\d{4}-\\d{2}-\\d{2})\\s*[×x✕]?$`);

/** The labels of clippings, by language. */
export const labels: Record<'tr' | 'en', Labels> = {
  tr: {
    capture: capture('tarih'),
    updated: label('(?:son\\s+)?güncelle(?:n)?me(?:\\s+tarihi)?'),
    created: label('(?:oluşturulma|yayınlanma|yayımlanma|yayın|giriş)(?:\\s+tarihi)?'),
  },
  en: {
    capture: capture('date'),
    updated: label('(?:last\\s+)?update(?:d)?(?:\\s+(?:on|date|at))?'),
    created: label('(?:creat(?:ed|ion)|publish(?:ed)?|publication)(?:\\s+(?:on|date|at))?'),
  },
};
