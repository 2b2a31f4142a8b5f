import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticleFile, readMarkdownFile } from '../../../src/article/file.ts';
import { frontMatterSchema, type FrontMatterInput } from '../../../src/article/front-matter.ts';
import { formatMarkdownFile } from '../../../src/importer/format-article.ts';
import { anyPublicationDay, anyText, runs } from '../arbitraries.ts';

/** A text that is trimmed and not empty. */
const line = anyText.map((text) => text.trim()).filter((text) => text !== '');
const named = fc.tuple(line, fc.constantFrom('a', 'İ', '7')).map(([text, letter]) => `${text}${letter}`);
/** The schema drops a key that would replace the prototype. */
const key = line.filter((text) => text !== '__proto__');
const note = fc.record({ date: anyPublicationDay, note: line });
const frontMatter: fc.Arbitrary<FrontMatterInput> = fc.record(
  {
    title: line,
    published: anyPublicationDay,
    description: line,
    section: named,
    tags: fc.array(named, { maxLength: 4 }),
    lang: fc.constantFrom('tr', 'en-GB', 'ar', 'zh-Hant'),
    authors: fc.array(line, { maxLength: 2 }),
    image: fc.record({ src: line, alt: line, caption: line }, { requiredKeys: ['src', 'alt'] }),
    source: fc.record({ name: line, captured: anyPublicationDay, reader: line }, { requiredKeys: [] }),
    corrections: fc.array(note, { maxLength: 2 }),
    withdrawn: note,
    lead: fc.boolean(),
    extra: fc.dictionary(key, fc.oneof(line, fc.integer(), fc.boolean(), fc.constant(null), fc.array(line, { maxLength: 2 })), {
      maxKeys: 3,
    }),
  },
  { requiredKeys: ['title', 'published'] },
);

describe('property tests: generated front matter', () => {
  test('front matter is read back exactly as it was written', () => {
    fc.assert(
      fc.property(frontMatter, anyText, (data, body) => {
        const { value, faults } = readMarkdownFile(formatMarkdownFile(data, body), frontMatterSchema, 'a.md');
        expect(faults).toBeUndefined();
        expect(value?.markdown).toBe(`\n${body}`);
        expect(value?.data).toEqual({ tags: [], authors: [], corrections: [], aliases: [], lead: false, ...data });
      }),
      runs(100),
    );
  });

  test('a file is read, or has faults with a file, a line, what was found and what was expected', () => {
    const yaml = fc.array(fc.tuple(fc.oneof(fc.constantFrom('title', 'published', 'tags', 'image', 'lead'), anyText), anyText), {
      maxLength: 5,
    });
    const file = fc.oneof(
      anyText,
      fc.tuple(anyText, anyText).map(([front, body]) => `---\n${front}\n---\n${body}`),
      fc.tuple(yaml, anyText).map(([lines, body]) => `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n${body}`),
    );
    fc.assert(
      fc.property(file, (text) => {
        const { value, faults = [] } = readArticleFile(text, '2026/02/03/a.md', 'content/articles/2026/02/03/a.md', 'Europe/Istanbul');
        expect(value === undefined).toBe(faults.length > 0);
        for (const { file, line, found, expected } of faults) {
          expect(file).toBe('content/articles/2026/02/03/a.md');
          expect([found, expected]).not.toContain('');
          if (line !== undefined) expect(line >= 1 && line <= text.split('\n').length, String(line)).toBe(true);
        }
      }),
      runs(250),
    );
  });
});

test('a text with blank lines and a control character is read back as it was written', () => {
  const data = { title: 'Örnek', published: '2026-02-03', authors: ['[^1]: x\n\n \n\n[^1]: x\n\n\u0007   𐀀'] };
  const { value } = readMarkdownFile(formatMarkdownFile(data, ''), frontMatterSchema, 'a.md');
  expect(value?.data.authors).toEqual(data.authors);
});
