/** The words by which a clipping names its parts, by language. */
interface Labels {
  capture: RegExp;
  updated: RegExp;
  created: RegExp;
}

/** Every i of a pattern matches i, ı, İ and I: a regular expression knows nothing of Turkish capitals. */
const anyCase = (pattern: string) => new RegExp(pattern.replace(/(?<!\\)[iı]/g, '[iıİI]'), 'iu');

/** Behind a label anything may follow, or nothing: `Güncelleme Tarihi:` stands empty where there was no update. */
const label = (words: string) => anyCase(`^(?:${words})\\s*:\\s*(?<value>(?:\\S.*)?)$`);

/** What the tool that cuts clippings puts above each one: ` date 2026-02-03 ×`. */
const capture = (word: string) => anyCase(`^${word}\\s+(?<value>\\d{4}-\\d{2}-\\d{2})\\s*[×x✕]?$`);

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
