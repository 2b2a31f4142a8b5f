import { expect, test } from 'vitest';
import { getMatchedWords, toHit, type Fragment, type Piece } from '../../../src/search/query/hit.ts';
import { blockEnd, substituteText } from '../../../src/search/letters.ts';

test('highlights the found words without the punctuation around them', () => {
  const hit = toHit(fragment('Başlık', '“Isparta’da” (sınır), bitti.'), [1, 2]);
  expect(show(hit.excerpt)).toBe('“[Isparta’da]” ([sınır]), bitti.');
});

test('highlights adjacent found words separately', () => {
  expect(show(toHit(fragment('Başlık', 'bir iki üç'), [1, 2]).excerpt)).toBe('[bir] [iki] üç');
});

test('shows the whole title with highlights', () => {
  expect(show(toHit(fragment('IRAK sınırı', 'metin'), [0]).title)).toBe('[IRAK] sınırı');
});

test('an article without a body has an empty excerpt', () => {
  expect(toHit(fragment('Başlık', ''), [0]).excerpt).toEqual([]);
});

test('starts an excerpt with the sentence of the found word, and marks the cuts', () => {
  const text = `${words(30)}. İkinci tümce hedef sözü taşır. ${words(40)}`;
  expect(show(toHit(fragment('Başlık', text), [33]).excerpt)).toMatch(/^… İkinci tümce \[hedef\] sözü taşır\. .* …$/);
});

test('starts an excerpt a few words before the found word in a long sentence', () => {
  expect(show(toHit(fragment('Başlık', words(100)), [61]).excerpt)).toMatch(/^… söz55 .*söz59 \[söz60\] söz61/);
});

test('shows the part of the text with the most found words', () => {
  const text = `${words(10)}. ${words(60)}`;
  expect(show(toHit(fragment('Başlık', text), [3, 51, 53, 55]).excerpt)).toMatch(/\[.*\].*\[.*\].*\[.*\]/);
});

test('limits an excerpt to 32 words, and shows a short text in full', () => {
  expect(show(toHit(fragment('Başlık', words(100)), [1]).excerpt).split(' ')).toHaveLength(33);
  expect(show(toHit(fragment('Başlık', words(32)), [1]).excerpt)).not.toContain('…');
});

test('a middle dot separates blocks that do not end with punctuation', () => {
  expect(show(toHit(fragment('Başlık', 'Ara başlık', 'Söz.', 'Son'), []).excerpt)).toBe('Ara başlık · Söz. Son');
});

test('links the headings of sections with matches, at most three', () => {
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

test('does not link the title or an anchor that is not a heading', () => {
  const at = { id: 'x', text: 'x', location: 0 };
  const made = { ...fragment('Başlık', 'metin'), anchors: ['h1', 'li', 'p'].map((element) => ({ ...at, element })) };
  expect(toHit(made, [1]).headings).toEqual([]);
});

test('returns the day, the section and the language if it is not the site’s', () => {
  const made = { ...fragment('Başlık', 'x'), filters: { section: ['haberler HABERLER & x'], lang: ['en'] } };
  expect(toHit(made, [])).toMatchObject({ url: '/2026/02/03/a/', day: '2026-02-03', section: 'HABERLER & x', lang: 'en' });
  expect(toHit(fragment('Başlık', 'x'), [])).not.toHaveProperty('lang');
});

test('finds the day below a base path that looks like a date', () => {
  expect(toHit({ ...fragment('Başlık', 'x'), url: '/1999/01/01/kupur/2026/02/03/a/' }, []).day).toBe('2026-02-03');
});

test('splits words as the index does: a byte order mark is not a space', () => {
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
