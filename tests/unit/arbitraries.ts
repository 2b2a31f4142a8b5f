import fc from 'fast-check';
import { toArticle, type Article, type ArticleEntry } from '../../src/article/article.ts';

/** The parameters of a property test. The seed is fixed, so that a failure repeats. `RUNS=100000` runs more, with a random seed. */
export const runs = (numRuns: number): fc.Parameters<unknown> => {
  const requested = Number(process.env['RUNS'] ?? 0);
  return requested ? { numRuns: requested } : { numRuns, seed: 1 };
};

/** Returns a list of generated values, the same in every run. */
export function sample<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { seed: 1, numRuns: count });
}

/** Returns a random integer from 0 to below a bound. */
export type Random = (below: number) => number;

/** Gives plain code random numbers that fast-check can shrink. */
export const anyRandom = fc.gen().map(
  (draw): Random =>
    (below) =>
      draw(fc.nat, { max: below - 1 }),
);

/** Pieces of Turkish, of other scripts, and of the syntaxes from file to page: Markdown, HTML, YAML and URLs. */
const pieces = [
  ...['İ', 'ı', 'I', 'i', 'Ş', 'ğ', 'Ü', 'â', 'Î', 'i\u0307', 'I\u0307', 'e\u0301', '\u0301', 'ß', 'Æ', 'ŉ', 'ǅ', 'Ⅳ', '½', '٣', '１'],
  ...[
    '𝐀',
    '𝓫',
    '𝟘',
    'Ａ',
    '\u1fef',
    '\u1ffd',
    '\u212b',
    '\u2126',
    'Σ',
    'ς',
    'המ',
    'المتحف',
    '新聞',
    'কো',
    '😀',
    '👩‍👩‍👧',
    '1\uFE0F\u20E3',
    '𐐀',
    'Ѕ',
  ],
  ...[
    '\u200e',
    '\u200f',
    '\u202e',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u00a0',
    '\u3000',
    '\u0000',
    '\u0007',
    '\u0085',
    '\ufffe',
  ],
  ...[
    "'",
    '’',
    '"',
    '“',
    '`',
    '´',
    '\\',
    '/',
    '.',
    '..',
    '%2f',
    '%',
    '?',
    '#',
    '&',
    '&amp;',
    '&#0;',
    '&lt',
    '<',
    '>',
    '</script>',
    '<!--',
    ']]>',
  ],
  ...[
    '<b>',
    '</p>',
    '<a href="/x/">',
    '</a>',
    '<b title="<entry>">',
    '<img src=x>',
    '![x](y.png)',
    '[x](/y/)',
    '[^1]',
    '\n\n[^1]: x\n\n',
    '[x]: /y/\n',
    '<li id="user-content-fn-1">',
  ],
  ...[
    '---',
    '\n---\n',
    ': ',
    '- ',
    '# ',
    '\n# ',
    '> ',
    '1. ',
    '* ',
    '**',
    '_',
    '~~~',
    '```',
    '| a | b |\n|---|---|\n',
    '\t',
    '    ',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
  ],
  ...[
    'null',
    'true',
    '007',
    '1e3',
    '0x1f',
    '2026-02-03',
    '!!str',
    '&a',
    '*a',
    '{',
    '}',
    '[',
    ']',
    '|',
    '>-',
    '__proto__',
    'constructor',
    'haber',
    'Kars',
  ],
];

/** Any text without lone surrogates. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** Any calendar day. */
export const anyDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9998-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any day that `published` accepts in front matter. */
export const anyPublicationDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('1605-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const name = fc
  .tuple(fc.constantFrom('Kars', 'kars', 'IĞDIR', 'Iğdır', 'Siirt', 'SİİRT', 'Şırnak', 'sirnak', 'Dünya'), fc.constantFrom('', ' 2'))
  .map((parts) => parts.join(''));

/** An article of an archive with many equal days, similar names and colliding slugs. */
const anyEntry: fc.Arbitrary<ArticleEntry> = fc
  .record({
    day: fc.constantFrom('2025-12-31', '2026-01-01', '2026-02-03', '2026-02-28', '2026-03-01', '2026-04-01'),
    slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    title: anyText.map((text) => text.trim() || 'Başlık'),
    lede: anyText,
    section: fc.option(name, { nil: undefined }),
    tags: fc.uniqueArray(name, { maxLength: 4 }),
    authors: fc.array(
      anyText.map((text) => text.trim() || 'Ad'),
      { maxLength: 2 },
    ),
    lang: fc.constantFrom('tr', 'en', 'ar'),
    lead: fc.boolean(),
    withdrawn: fc.constantFrom(undefined, undefined, undefined, { date: '2026-02-05', note: 'Örnek neden.' }),
    corrections: fc.array(fc.constant({ date: '2026-02-05', note: 'Bir ad.' }), { maxLength: 1 }),
  })
  .map(({ day, slug, ...data }) => ({
    ...{ day, slug, published: day, file: `content/articles/${day.replaceAll('-', '/')}/${slug}.md` },
    ...{ bodyKey: `${day}${slug}`, words: 1, aliases: [], ...data },
  }));

/** Unsorted articles, each with its own permalink. */
export const anyArticles: fc.Arbitrary<Article[]> = fc
  .uniqueArray(anyEntry, { maxLength: 24, selector: ({ file }) => file })
  .map((entries) => entries.map((entry) => toArticle(entry, { lang: 'tr', timeZone: 'Europe/Istanbul', now: 0 })));
