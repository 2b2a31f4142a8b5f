import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxSlugLength, slugify } from '../../../src/language/slug.ts';
import { anyText, runs } from '../arbitraries.ts';

/** Long enough to be cut. */
const longText = fc
  .tuple(fc.array(anyText, { maxLength: 8 }), fc.constantFrom('', ' ', 'a'))
  .map(([texts, between]) => texts.join(between));

test('an address is that of itself, whatever it was made from', () => {
  fc.assert(
    fc.property(longText, (text) => {
      expect(slugify(slugify(text))).toBe(slugify(text));
    }),
    runs(2000),
  );
});

test('an address holds letters, digits and single hyphens alone, none of them a capital, and fits into a file name', () => {
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
    runs(2000),
  );
});

test('every letter that there is gives an address without capitals, and the address of that is the same', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const slug = slugify(String.fromCodePoint(code));
    if (/[\p{Lu}\p{Lt}]/u.test(slug) || slugify(slug) !== slug) wrong.push(`${code.toString(16)}: ${slug}`);
  }
  expect(wrong).toEqual([]);
});

test('two ways to write the same letters give one address', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect([slugify(text.normalize('NFC')), slugify(text.normalize('NFD'))]).toEqual([slugify(text), slugify(text)]);
    }),
    runs(2000),
  );
});

test('a text with a letter or a digit has an address', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('a', 'İ', 'ع', '7', '新'), anyText, (before, letter, after) => {
      expect(slugify(`${before} ${letter} ${after}`)).not.toBe('');
    }),
    runs(2000),
  );
});
