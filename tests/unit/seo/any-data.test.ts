import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareFonts } from '../../../src/build/share-drawing.ts';
import { fitText, countLinesIn, type TextBox } from '../../../src/seo/fit-text.ts';
import { drawShareCard } from '../../../src/seo/share-svg.ts';
import { describeArticle, writeGraph } from '../../../src/seo/structured-data.ts';
import { anyArticles, anyText, runs } from '../arbitraries.ts';
import { articleViewOf } from '../builders.ts';

const home = 'https://example.org/';

describe('property tests: generated articles and texts', () => {
  test('structured data is read back as it was written, and cannot close its element', () => {
    fc.assert(
      fc.property(anyArticles, anyText, (articles, text) => {
        const site = { title: text, description: text, publisher: text, lang: 'tr', home, logo: home };
        for (const article of articles.filter(({ withdrawn }) => !withdrawn)) {
          const things = [
            describeArticle({ article: articleViewOf({ ...article, section: `${text}a` }), url: home, images: [], authors: [] }, site),
          ];
          const written = writeGraph(things);
          expect(written).not.toContain('<');
          const read = JSON.parse(written) as { '@graph': [{ headline: string; inLanguage: string }] };
          expect(read['@graph'][0].headline).toBe(article.title);
          expect(read['@graph']).toEqual(JSON.parse(JSON.stringify(things)));
        }
      }),
      runs(40),
    );
  });

  test('a title fits into the width and the lines of its box, with its words in order', () => {
    const measure = (text: string, size: number) => Array.from(text).length * size * 0.5;
    fc.assert(
      fc.property(anyText, fc.integer({ min: 200, max: 1056 }), fc.integer({ min: 60, max: 400 }), (text, width, height) => {
        const box: TextBox = { width, height, sizes: [64, 48, 36], maxLines: 5, leading: 1.2 };
        const { size, lines } = fitText(text, box, measure);
        expect(lines.length).toBeLessThanOrEqual(countLinesIn(box, size));
        for (const line of lines) expect(measure(line.trim(), size)).toBeLessThanOrEqual(width);
        const shown = lines.join('').replace(/\s/g, '');
        const whole = text.replace(/\s/g, '');
        expect(shown === whole || (shown.endsWith('…') && whole.startsWith(shown.slice(0, -1).replace(/-$/, '')))).toBe(true);
      }),
      runs(250),
    );
  });

  test('a share picture is well-formed SVG, without letters that its fonts lack', () => {
    const lang = fc.constantFrom('tr', 'en', 'ar', 'el', 'lt');
    // Letters that every font has, and letters whose capitals the fonts lack.
    const section = fc.oneof(anyText, fc.string({ unit: fc.constantFrom('f', 'ƒ', 'ɡ', 'ϗ', 'ß', 'ŉ', 'i', 'ı', 'ﬁ', ' '), maxLength: 8 }));
    fc.assert(
      fc.property(
        fc.record({ site: anyText, siteLang: lang, title: anyText, section, lang, note: anyText, accent: fc.constant('#9b1c1c') }),
        (card) => {
          const svg = drawShareCard(card, shareFonts);
          expect(svg.isWellFormed()).toBe(true);
          const text = svg.replace(/<\/?[a-z]+(?: [a-z-]+="[^"<]*")*\/?>|&(?:amp|lt|gt);/g, '');
          expect(text).not.toMatch(/[<>&]|[^\P{Cc}\u007f-\u009f]|[\uFFFE\uFFFF]/u);
          expect(Array.from(text).filter((character) => /[\p{L}\p{N}]/u.test(character) && !shareFonts.has(character))).toEqual([]);
        },
      ),
      runs(250),
    );
  });
});
