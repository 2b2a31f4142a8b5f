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
])('finds for %s exactly that row of words', async (typed) => {
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
])('finds for %s %j', async (typed, expected) => {
  expect((await find(typed)).sort()).toEqual([...expected].sort());
});

test.each(['Türkiye', 'turkiye', ...apostrophes.flatMap((mark) => [`Türkiye${mark}de`, `Türkiye${mark}nin`])])(
  'finds for %s the name before every apostrophe',
  async (typed) => {
    expect((await find(typed)).sort()).toEqual([...named].sort());
  },
);

test.each(['turkiyenin', 'Türkiyenin'])('finds for %s the name as papers print it', async (typed) => {
  expect(await find(typed)).toEqual(expect.arrayContaining(["Türkiye'nin yolu", 'Türkiye’nin yolu']));
});

test.each([
  ['hala', ['hala', 'hâlâ']],
  ['hâlâ', ['hâlâ', 'hala']],
  ['mahkum', ['mahkum', 'mahkûm']],
  ['mahkûm', ['mahkûm', 'mahkum']],
  ['kar', ['kar', 'kâr']],
  ['kâr', ['kâr', 'kar']],
])('finds for %s both spellings, its own first: %j', async (typed, lines) => {
  expect(await find(typed)).toEqual(lines);
});

test.each(['ukrayna', 'Rusya', 'Rusya-Ukrayna', 'rusyaukrayna'])('finds for %s the words that a hyphen joins', async (typed) => {
  expect(await find(typed)).toEqual(['Rusya-Ukrayna hattı']);
});

test('finds a letter that stands alone as a word, not as a beginning', async () => {
  expect((await find('A takımı')).sort()).toEqual(['A takımı', 'takımı a']);
});

test.each(['kitap', '"kitap', 'kitap,', '(kitap)', '‘kitap’', '‹kitap›', '¿kitap?', '=kitap', '#kitap', 'kitap 🙂', 'kitap —'])(
  'finds for %j, whatever stands beside the word, the book and its forms',
  async (typed) => {
    expect((await find(typed)).sort()).toEqual(['kitabı', 'kitap']);
  },
);

test.each(['(', '[a', '\\\\', '*', '__proto__', 'constructor', '.*', 'ꒌ', 'a'.repeat(3000), 'qq '.repeat(300)])(
  'finds nothing for %j, and does not fail',
  async (typed) => {
    expect(await find(typed)).toEqual([]);
  },
);
