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
])('the address of %s is %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('every Turkish letter has the same ASCII address in upper and lower case', () => {
  expect(slugify('ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ')).toBe('abccdefgghiijklmnooprsstuuvyz');
  expect(slugify('abcçdefgğhıijklmnoöprsştuüvyz')).toBe('abccdefgghiijklmnooprsstuuvyz');
});

test('a text has one address, however its accents are encoded', () => {
  const text = 'Iğdır’da ÎSTANBUL İçin Çözüm';
  expect(slugify(text.normalize('NFD'))).toBe(slugify(text.normalize('NFC')));
});

test.each(["'", '’', '‘', 'ʼ', '`', '´', '＇', 'ʻ'])('the apostrophe %s vanishes', (apostrophe) => {
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
])('the Latin letters of %s become ASCII', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test.each(['Eʋegbe', 'Ɔdɔ', 'Ɛwɛ', 'Kanǝmbu', 'Ɖoƒe', 'Oʻzbekiston'])('the address of %s, a word in Latin letters, is ASCII', (text) => {
  expect(slugify(text)).toMatch(/^[a-z-]+$/);
});

test.each(['москва', 'йод', 'αθήνα', 'القاهرة', 'हिन्दी', '東京', 'ガイド', '서울', 'น้ำ', 'ນ້ຳ'])(
  'the address of %s keeps its letters',
  (text) => {
    expect(slugify(text)).toBe(text.normalize('NFC'));
    expect(slugify(text.normalize('NFD'))).toBe(text.normalize('NFC'));
  },
);

test('other scripts are in lower case too', () => {
  expect(slugify('МОСКВА Αθήνα')).toBe('москва-αθήνα');
});

test('all that is neither letter nor digit is one hyphen, and none at the ends', () => {
  expect(slugify('  -- %50 – “Yarım” / 3.000 ton! (2026) __ ')).toBe('50-yarim-3-000-ton-2026');
});

test('an address holds nothing that a reader cannot see', () => {
  expect(slugify('gün\u00ADbatı\u200Bmı \u2066köy\u2069\uFEFF')).toBe('gunbatimi-koy');
  expect(slugify('Güneş ☀\uFE0F günü')).toBe('gunes-gunu');
});

test.each(['', '   ', '!?…', '—', '😀', '☀\uFE0F', '\u0301', '\u200B'])('a text without letter or digit (%j) has no address', (text) => {
  expect(slugify(text)).toBe('');
});

test('a long title is cut at a word within 80 characters', () => {
  const slug = slugify('çok uzun bir başlık '.repeat(10));
  expect(slug.length).toBeLessThanOrEqual(maxSlugLength);
  expect('cok-uzun-bir-baslik-'.repeat(10).startsWith(`${slug}-`)).toBe(true);
  expect(slug.length).toBeGreaterThan(maxSlugLength - 'baslik-'.length);
});

test('a word that ends at the eightieth character stays whole', () => {
  expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(40)}`)).toHaveLength(80);
  expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(40)} c`)).toBe(`${'a'.repeat(39)}-${'b'.repeat(40)}`);
  expect(slugify(`${'a'.repeat(39)} ${'b'.repeat(41)}`)).toBe('a'.repeat(39));
});

test('a single word longer than 80 characters is cut between two letters', () => {
  expect(slugify('ş'.repeat(100))).toBe('s'.repeat(80));
  // A file system holds 255 bytes of a name.
  expect(Array.from(slugify('𐌰'.repeat(100)))).toHaveLength(60);
});

test('letters that formulas write bold or cursive are those letters', () => {
  expect(slugify('𝐒𝐨𝐧 𝓭𝓪𝓴𝓲𝓴𝓪 𝟙')).toBe('son-dakika-1');
});

test('capitals of which no lower case exists are lower all the same', () => {
  expect(['ϒψηλόν', 'ϓ', 'ϔ'].map(slugify)).toEqual(['υψηλόν', 'ύ', 'ϋ']);
});

test('an accent that stands alone is an apostrophe, in each of its two forms', () => {
  expect([slugify('Ankara\u1fefda'), slugify('Ankara\u1ffdda')]).toEqual(['ankarada', 'ankarada']);
});

test.each(['ŉ', 'ΟΔΟΣ ΣΑΣ', 'İĞDIR ’ x', '½ kilo', 'a'.repeat(79) + ' bc', 'ǅ Ⅳ ª', 'Ἀθῆναι', 'ﷺ', '1\uFE0F\u20E3 madde', 'কো'])(
  'the address of an address is itself: %j',
  (text) => {
    expect(slugify(slugify(text))).toBe(slugify(text));
  },
);
