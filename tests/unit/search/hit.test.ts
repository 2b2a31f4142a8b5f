import { expect, test } from 'vitest';
import { getMatchedWords, toHit, type Fragment, type Piece } from '../../../src/search/query/hit.ts';
import { blockEnd, substituteText } from '../../../src/search/letters.ts';

test('marks the words that were found, without the marks of sentences around them', () => {
  const hit = toHit(fragment('Başlık', '“Isparta’da” (sınır), bitti.'), [1, 2]);
  expect(show(hit.excerpt)).toBe('“[Isparta’da]” ([sınır]), bitti.');
});

test('two found words that stand together are marked each', () => {
  expect(show(toHit(fragment('Başlık', 'bir iki üç'), [1, 2]).excerpt)).toBe('[bir] [iki] üç');
});

test('shows the whole title, and marks it too', () => {
  expect(show(toHit(fragment('IRAK sınırı', 'metin'), [0]).title)).toBe('[IRAK] sınırı');
});

test('an article without a body has an empty excerpt', () => {
  expect(toHit(fragment('Başlık', ''), [0]).excerpt).toEqual([]);
});

test('begins with the sentence in which the word stands, and says that it is cut', () => {
  const text = `${words(30)}. İkinci tümce hedef sözü taşır. ${words(40)}`;
  expect(show(toHit(fragment('Başlık', text), [33]).excerpt)).toMatch(/^… İkinci tümce \[hedef\] sözü taşır\. .* …$/);
});

test('begins a few words before where the sentence began long ago', () => {
  expect(show(toHit(fragment('Başlık', words(100)), [61]).excerpt)).toMatch(/^… söz55 .*söz59 \[söz60\] söz61/);
});

test('shows the place where most of the found words stand together', () => {
  const text = `${words(10)}. ${words(60)}`;
  expect(show(toHit(fragment('Başlık', text), [3, 51, 53, 55]).excerpt)).toMatch(/\[.*\].*\[.*\].*\[.*\]/);
});

test('an excerpt is not longer than 32 words, and a short text is shown whole', () => {
  expect(show(toHit(fragment('Başlık', words(100)), [1]).excerpt).split(' ')).toHaveLength(33);
  expect(show(toHit(fragment('Başlık', words(32)), [1]).excerpt)).not.toContain('…');
});

test('a dot in the middle parts blocks that no mark of a sentence ends', () => {
  expect(show(toHit(fragment('Başlık', 'Ara başlık', 'Söz.', 'Son'), []).excerpt)).toBe('Ara başlık · Söz. Son');
});

test('links the headings under which something was found, three at most', () => {
  const anchors = [1, 3, 5, 7].map((location) => ({
    element: 'h2',
    id: `b${location}`,
    text: substituteText(`Iğdır ${location}`, 'tr'),
    location,
  }));
  const made = { ...fragment('Başlık', words(8)), anchors };
  expect(toHit(made, [4, 5]).headings).toEqual([
    { text: 'Iğdır 3', url: '/2026/02/03/a/#b3' },
    { text: 'Iğdır 5', url: '/2026/02/03/a/#b5' },
  ]);
  expect(toHit(made, [1, 3, 5, 7]).headings).toHaveLength(3);
  expect(toHit(made, [0]).headings).toEqual([]);
});

test('links neither the title nor a place that is no heading', () => {
  const at = { id: 'x', text: 'x', location: 0 };
  const made = { ...fragment('Başlık', 'metin'), anchors: ['h1', 'li', 'p'].map((element) => ({ ...at, element })) };
  expect(toHit(made, [1]).headings).toEqual([]);
});

test('says the day, the section and another language', () => {
  const made = { ...fragment('Başlık', 'x'), filters: { section: ['haberler HABERLER & x'], lang: ['en'] } };
  expect(toHit(made, [])).toMatchObject({ url: '/2026/02/03/a/', day: '2026-02-03', section: 'HABERLER & x', lang: 'en' });
  expect(toHit(fragment('Başlık', 'x'), [])).not.toHaveProperty('lang');
});

test('finds the day under a base path that looks like one', () => {
  expect(toHit({ ...fragment('Başlık', 'x'), url: '/1999/01/01/kupur/2026/02/03/a/' }, []).day).toBe('2026-02-03');
});

test('counts words as the index does: a byte order mark parts none', () => {
  expect(getMatchedWords({ ...fragment('', ''), content: 'bir\u00A0iki\uFEFFüç dört' }, [0, 1, 2, 9])).toEqual([
    'bir',
    'iki\uFEFFüç',
    'dört',
    '',
  ]);
});

function fragment(...blocks: readonly string[]): Fragment {
  const content = blocks
    .map((block, at) => substituteText(block, 'tr') + (block || at === 0 ? blockEnd : ''))
    .join(' ')
    .trim();
  return { url: '/2026/02/03/a/', content, filters: {}, anchors: [] };
}

function words(count: number): string {
  return Array.from({ length: count }, (_, at) => `söz${at}`).join(' ');
}

function show(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
}
