import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxSlugLength, slugify } from '../../../src/language/slug.ts';
import { anyText, runs } from '../arbitraries.ts';

/** Long enough to be cut. */
const longText = fc
  .tuple(fc.array(anyText, { maxLength: 8 }), fc.constantFrom('', ' ', 'a'))
  .map(([texts, between]) => texts.join(between));

test('a slug is its own slug', () => {
  fc.assert(
    fc.property(longText, (text) => {
      expect(slugify(slugify(text))).toBe(slugify(text));
    }),
    runs(500),
  );
});

test('a slug has only lower-case letters, digits and single hyphens, and fits into a file name', () => {
  fc.assert(
    fc.property(longText, (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*)?$/u);
      expect(slug).not.toMatch(/[\p{Lu}\p{Lt}]/u);
      expect(slug.toLowerCase()).toBe(slug);
      expect(slug.normalize('NFC')).toBe(slug);
      expect(Array.from(slug).length).toBeLessThanOrEqual(maxSlugLength);
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(240);
    }),
    runs(500),
  );
});

test('every Unicode character gives a slug without capitals, which is its own slug', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const slug = slugify(String.fromCodePoint(code));
    if (/[\p{Lu}\p{Lt}]/u.test(slug) || slugify(slug) !== slug) wrong.push(`${code.toString(16)}: ${slug}`);
  }
  expect(wrong).toEqual([]);
});

test('NFC and NFD give the same slug', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect([slugify(text.normalize('NFC')), slugify(text.normalize('NFD'))]).toEqual([slugify(text), slugify(text)]);
    }),
    runs(500),
  );
});

test('a text with a letter or a digit has a slug', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('a', 'İ', 'ع', '7', '新'), anyText, (before, letter, after) => {
      expect(slugify(`${before} ${letter} ${after}`)).not.toBe('');
    }),
    runs(500),
  );
});
