import { expect, test } from 'vitest';
import { getSuffixedTerms } from '../../../src/search/query/forms.ts';

test('the terms for kitap include each first vowel of a suffix, and the letters that may follow', () => {
  expect(getSuffixedTerms('kitap')).toEqual(['"kitaba"', '"kitabı"', 'kitabın', 'kitabım', 'kitabıy', 'kitabıd']);
});

test.each(['ret', 'tıp', 'zıt'])('%s doubles its last letter, as no other word does, so that any suffix may follow', (word) => {
  expect(getSuffixedTerms(word)).toEqual([expect.stringMatching(/^(?:redd|tıbb|zıdd)$/)]);
});

test.each(['kitap', 'ekmek', 'sözlük', 'renk', 'yurt', 'şehir', 'göğüs', 'kâğıt', 'oğul', 'grup'])(
  'no suffix follows the dative of %s',
  (word) => {
    const prefixes = getSuffixedTerms(word).filter((term) => !term.startsWith('"'));
    expect(prefixes).toHaveLength(4);
    for (const term of prefixes) expect(term).toMatch(/[ıiuü][nmyd]$/);
  },
);

test.each([
  ...['müzakere', 'saat', 'devlet', 'sanat', 'hak', 'top', 'ip', 'park', 'bank', 'nato', 'tsk', 'a', 'k', 'p'],
  ...['', '2300', 'ж', '北京', '🙂', '__proto__', 'constructor', 'tbmm', 'ttp'],
])('"%s" does not change before a suffix', (word) => {
  expect(getSuffixedTerms(word)).toEqual([]);
});

test.each([
  ['arap', 'araba'],
  ['kanat', 'kanada'],
])('%s does not find %s, which is another word', (word, other) => {
  expect(getSuffixedTerms(word).filter((term) => other.startsWith(term.replaceAll('"', '')))).toEqual([]);
});

test.each([
  ['sehir', 'şehre'],
  ['kitap', 'kitabı'],
  ['gogus', 'göğse'],
  ['agiz', 'ağza'],
  ['kagit', 'kâğıda'],
  ['balik', 'balığa'],
  ['sozluk', 'sözlüğe'],
  ['boluk', 'bölüğü'],
])('%s, typed without Turkish letters, finds %s', (word, form) => {
  expect(getSuffixedTerms(word).map(plain)).toContain(plain(form));
});

function plain(term: string): string {
  return term
    .normalize('NFD')
    .replace(/[\p{M}"]/gu, '')
    .replaceAll('ı', 'i');
}
