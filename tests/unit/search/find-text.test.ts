import { expect, test } from 'vitest';
import { openLines } from './open-index.ts';

const phrases = ['savaş sonrası dönem', 'sonrası savaş dönem', 'savaş çok sonrası', 'taze armut ve savaş sonrası'] as const;
const [first, , , last] = phrases;
const apostrophes = ["'", '’', '‘', 'ʼ', '＇', '`', '´'];
const named = ['Türkiye yolu', ...apostrophes.map((mark) => `Türkiye${mark}nin yolu`)];
const find = await openLines([
  ...[...phrases, ...named, 'hâlâ', 'hala', 'mahkûm', 'mahkum', 'kâr', 'kar', 'Rusya-Ukrayna hattı'],
  ...['A takımı', 'ay takımı', 'takımı a', 'kitap', 'kitabı', 'ayva'],
]);

test.each([
  '"savaş sonrası"',
  '“savaş sonrası”',
  '„savaş sonrası“',
  '«savaş sonrası»',
  '»savaş sonrası«',
  '“SAVAŞ  SONRASI”',
  '"savas sonrasi"',
])('%s finds the exact phrase', async (typed) => {
  expect((await find(typed)).sort()).toEqual([first, last]);
});

test.each<[string, readonly string[]]>([
  ['"savaş sonras"', []],
  ['"savaş sonrası" dönem', [first]],
  ['dönem "savaş sonrası"', [first]],
  ['"taze armut" "savaş sonrası"', [last]],
  ['"taze armut" "sonrası savaş"', []],
  ['"savaş sonrası', phrases],
  ['savaş" sonrası', phrases],
  ['"savaş sonrası" "dön', [first]],
])('%s finds %j', async (typed, expected) => {
  expect((await find(typed)).sort()).toEqual([...expected].sort());
});

test.each(['Türkiye', 'turkiye', ...apostrophes.flatMap((mark) => [`Türkiye${mark}de`, `Türkiye${mark}nin`])])(
  '%s finds the name before any kind of apostrophe',
  async (typed) => {
    expect((await find(typed)).sort()).toEqual([...named].sort());
  },
);

test.each(['turkiyenin', 'Türkiyenin'])('%s finds the name as newspapers print it', async (typed) => {
  expect(await find(typed)).toEqual(expect.arrayContaining(["Türkiye'nin yolu", 'Türkiye’nin yolu']));
});

test.each([
  ['hala', ['hala', 'hâlâ']],
  ['hâlâ', ['hâlâ', 'hala']],
  ['mahkum', ['mahkum', 'mahkûm']],
  ['mahkûm', ['mahkûm', 'mahkum']],
  ['kar', ['kar', 'kâr']],
  ['kâr', ['kâr', 'kar']],
])('%s finds both spellings, the exact one first: %j', async (typed, lines) => {
  expect(await find(typed)).toEqual(lines);
});

test.each(['ukrayna', 'Rusya', 'Rusya-Ukrayna', 'rusyaukrayna'])('%s finds words joined by a hyphen', async (typed) => {
  expect(await find(typed)).toEqual(['Rusya-Ukrayna hattı']);
});

test('finds a single letter as a word, not as a prefix', async () => {
  expect((await find('A takımı')).sort()).toEqual(['A takımı', 'takımı a']);
});

test.each(['kitap', '"kitap', 'kitap,', '(kitap)', '‘kitap’', '‹kitap›', '¿kitap?', '=kitap', '#kitap', 'kitap 🙂', 'kitap —'])(
  '%j finds kitap and its forms, whatever punctuation is next to it',
  async (typed) => {
    expect((await find(typed)).sort()).toEqual(['kitabı', 'kitap']);
  },
);

test.each(['(', '[a', '\\\\', '*', '__proto__', 'constructor', '.*', 'ꒌ', 'a'.repeat(3000), 'qq '.repeat(300)])(
  '%j finds nothing, and does not throw',
  async (typed) => {
    expect(await find(typed)).toEqual([]);
  },
);
