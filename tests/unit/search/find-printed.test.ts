import fc from 'fast-check';
import { expect, test } from 'vitest';
import { search } from '../../../src/search/query/find.ts';
import type { Hit } from '../../../src/search/query/hit.ts';
import { sample } from '../arbitraries.ts';
import { openIndex, show } from './open-index.ts';

/** Replaced letters, their substitutes, HTML syntax, and other scripts. */
const letters = Array.from('aeiıIİşğÇøØłđƏßæŒþéȉȈȱḽḓȅṩǡ0239&<>"\'’`⁝«».,;:!?…-—/()%$🙂مثالعбж北京नि');
const anyWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 });
const anyLine = (maxWords: number) => fc.array(anyWord, { minLength: 1, maxLength: maxWords }).map((words) => words.join(' '));
const texts = sample(fc.tuple(anyLine(8), anyLine(20)), 80).map(([title, text], at) => ({
  lang: at % 2 ? 'tr' : 'en',
  title,
  text: `anahtar${100 + at} ${text}`,
}));
const english = 'The café in Łódź near København sold naïve art by Đoković at Straße; Əliyev met O’Neill, IRAQ';
const unusual = [
  { lang: 'en', title: 'English', text: english },
  { lang: 'tr', title: '<b>Kalın</b> & AT&T &amp; <i>', text: 'kalınca' },
  { lang: 'tr', title: 'Boş', text: '' },
  { lang: 'tr', title: 'İşaret ⁝ sonrası', text: 'işaretli ⁝ metin' },
  { lang: 'ar', title: 'عنوان', text: 'العربية نص مِثال' },
  { lang: 'zh', title: '标题', text: '北京大学 中文文本' },
  { lang: 'tr', title: 'Gülen 🙂', text: '👩‍👩‍👧 ailesi 🇹🇷 bayraklı' },
  { lang: 'tr', title: 'Ayrık', text: 'ÇÖP İĞNESİ'.normalize('NFD') },
];

const { pagefind: archive } = await openIndex(
  [...texts, ...unusual].map((page) => ({
    ...page,
    filters: { section: [], tag: [], year: [], lang: page.lang === 'tr' ? [] : [page.lang] },
  })),
);

test.each(texts)('shows the text as printed: $text', async ({ title, text }) => {
  const [hit, ...others] = await find(text.slice(0, 10));
  expect(others).toEqual([]);
  expect(show(hit?.title)).toBe(title.normalize('NFC'));
  expect(show(hit?.excerpt)).toBe(text.normalize('NFC'));
});

test.each(['cafe', 'café', 'CAFÉ', 'lodz', 'Łódź', 'kobenhavn', 'København', 'naive', 'naïve', 'dokovic', 'Đoković', 'eliyev', 'Əliyev'])(
  'finds %s in an English article in both interface languages',
  async (typed) => {
    for (const lang of ['en', 'tr']) expect((await find(typed, lang)).map((hit) => hit.lang)).toEqual(['en']);
  },
);

test.each(['Straße', 'strasse', 'O’Neill', "o'neill", 'oneill', 'iraq', 'Iraq', 'IRAQ'])(
  'finds %s in an English article',
  async (typed) => {
    for (const lang of ['en', 'tr'])
      expect((await find(typed, lang)).map(({ excerpt }) => show(excerpt).endsWith('O’Neill, IRAQ'))).toEqual([true]);
  },
);

test('shows HTML in a title as text', async () => {
  expect((await find('kalınca')).map(({ title }) => show(title))).toEqual(['<b>Kalın</b> & AT&T &amp; <i>']);
});

test('finds an article without text by its title', async () => {
  const [hit] = await find('boş');
  expect(show(hit?.title)).toBe('Boş');
  expect(hit?.excerpt).toEqual([]);
});

test('shows the block end mark if the text itself contains it', async () => {
  const [hit] = await find('işaretli');
  expect(show(hit?.title)).toBe('İşaret ⁝ sonrası');
  expect(show(hit?.excerpt)).toBe('işaretli ⁝ metin');
});

test.each([
  ['العربية', 'العربية نص مِثال'],
  ['مثال', 'العربية نص مِثال'],
  ['نص', 'العربية نص مِثال'],
  ['北京大学', '北京大学 中文文本'],
  ['中文', '北京大学 中文文本'],
  ['ailesi 🙂', '👩‍👩‍👧 ailesi 🇹🇷 bayraklı'],
  ['bayrakli', '👩‍👩‍👧 ailesi 🇹🇷 bayraklı'],
  ['cop ignesi', 'ÇÖP İĞNESİ'],
])('%s finds the text %s', async (typed, text) => {
  expect((await find(typed)).map(({ excerpt }) => show(excerpt))).toEqual([text]);
});

async function find(typed: string, lang = 'tr'): Promise<readonly Hit[]> {
  return (await search(archive, { typed, filters: {}, isNewestFirst: false, count: 1000, wantsChoices: false, lang })).hits;
}
