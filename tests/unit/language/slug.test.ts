import { expect, test } from 'vitest';
import { maxSlugLength, slugify } from '../../../src/language/slug.ts';

test.each([
  ['İstanbul', 'istanbul'],
  ['ISPARTA', 'isparta'],
  ['Iğdır', 'igdir'],
  ['Şırnak', 'sirnak'],
  ['Çevre', 'cevre'],
  ['ÎSTANBUL MÜZAKERELERİ', 'istanbul-muzakereleri'],
  ["Rusya'dan", 'rusyadan'],
  ['DİYARBAKIR ÇÖLÜ', 'diyarbakir-colu'],
  ['kâğıt, hâlâ, ûd', 'kagit-hala-ud'],
])('the slug of %s is %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('every Turkish letter has the same ASCII slug in upper and lower case', () => {
  expect(slugify('ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ')).toBe('abccdefgghiijklmnooprsstuuvyz');
  expect(slugify('abcçdefgğhıijklmnoöprsştuüvyz')).toBe('abccdefgghiijklmnooprsstuuvyz');
});

test('a text has the same slug in NFC and NFD', () => {
  const text = 'Iğdır’da ÎSTANBUL İçin Çözüm';
  expect(slugify(text.normalize('NFD'))).toBe(slugify(text.normalize('NFC')));
});

test.each(["'", '’', '‘', 'ʼ', '`', '´', '＇', 'ʻ'])('removes the apostrophe %s', (apostrophe) => {
  expect(slugify(`Rusya${apostrophe}dan gelen`)).toBe('rusyadan-gelen');
});

test.each([
  ['Łódź', 'lodz'],
  ['Straße, GROẞ', 'strasse-gross'],
  ['Þórður', 'thordur'],
  ['Ærø', 'aero'],
  ['Gəncə', 'gence'],
  ['Đà Nẵng', 'da-nang'],
  ['Ħamrun', 'hamrun'],
  ['Œuvre', 'oeuvre'],
  ['ﬁdan', 'fidan'],
  ['Ｈａｂｅｒ', 'haber'],
])('converts the Latin letters of %s to ASCII', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test.each(['Eʋegbe', 'Ɔdɔ', 'Ɛwɛ', 'Kanǝmbu', 'Ɖoƒe', 'Oʻzbekiston'])('the slug of %s, a word in Latin letters, is ASCII', (text) => {
  expect(slugify(text)).toMatch(/^[a-z-]+$/);
});

test.each(['москва', 'йод', 'αθήνα', 'القاهرة', 'हिन्दी', '東京', 'ガイド', '서울', 'น้ำ', 'ນ້ຳ'])(
  'the slug of %s keeps its letters',
  (text) => {
    expect(slugify(text)).toBe(text.normalize('NFC'));
    expect(slugify(text.normalize('NFD'))).toBe(text.normalize('NFC'));
  },
);

test('letters of other scripts become lower case', () => {
  expect(slugify('МОСКВА Αθήνα')).toBe('москва-αθήνα');
});

test('other characters become a single hyphen, and are removed at both ends', () => {
  expect(slugify('  -- %50 – “Yarım” / 3.000 ton! (2026) __ ')).toBe('50-yarim-3-000-ton-2026');
});

test('removes invisible characters', () => {
  expect(slugify('gün\u00ADbatı\u200Bmı \u2066köy\u2069\uFEFF')).toBe('gunbatimi-koy');
  expect(slugify('Güneş ☀\uFE0F günü')).toBe('gunes-gunu');
});

test.each(['', '   ', '!?…', '—', '😀', '☀\uFE0F', '\u0301', '\u200B'])(
  'a text without a letter or digit (%j) has an empty slug',
  (text) => {
    expect(slugify(text)).toBe('');
  },
);

test('a long title is cut at a word boundary within 80 characters', () => {
  const slug = slugify('çok uzun bir başlık '.repeat(10));
  expect(slug.length).toBeLessThanOrEqual(maxSlugLength);
  expect('cok-uzun-bir-baslik-'.repeat(10).startsWith(`${slug}-`)).toBe(true);
  expect(slug.length).toBeGreaterThan(maxSlugLength - 'baslik-'.length);
});

test('a word that ends at the 80th character is kept', () => {
  expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(40)}`)).toHaveLength(80);
  expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(40)} c`)).toBe(`${'a'.repeat(39)}-${'b'.repeat(40)}`);
  expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(41)}`)).toBe('a'.repeat(39));
});

test('a single word longer than 80 characters is cut between two letters', () => {
  expect(slugify('ş'.repeat(100))).toBe('s'.repeat(80));
  // Four bytes each: a file name may have 255 bytes.
  expect(Array.from(slugify('𐌰'.repeat(100)))).toHaveLength(60);
});

test('bold and cursive mathematical letters become plain letters', () => {
  expect(slugify('𝐒𝐨𝐧 𝓭𝓪𝓴𝓲𝓴𝓪 𝟙')).toBe('son-dakika-1');
});

test('capitals without a lower-case form are decomposed first', () => {
  expect(['ϒψηλόν', 'ϓ', 'ϔ'].map(slugify)).toEqual(['υψηλόν', 'ύ', 'ϋ']);
});

test('removes a standalone accent like an apostrophe, in both of its encodings', () => {
  expect([slugify('Ankara\u1fefda'), slugify('Ankara\u1ffdda')]).toEqual(['ankarada', 'ankarada']);
});

test.each(['ŉ', 'ΟΔΟΣ ΣΑΣ', 'İĞDIR ’ x', '½ kilo', 'a'.repeat(79) + ' bc', 'ǅ Ⅳ ª', 'Ἀθῆναι', 'ﷺ', '1\uFE0F\u20E3 madde', 'কো'])(
  'the slug of a slug is the same: %j',
  (text) => {
    expect(slugify(slugify(text))).toBe(slugify(text));
  },
);
