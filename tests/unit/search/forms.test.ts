import { expect, test } from 'vitest';
import { getSuffixedTerms } from '../../../src/search/query/forms.ts';

test('kitap is asked for with each vowel that a suffix begins with, and with what may follow it', () => {
  expect(getSuffixedTerms('kitap')).toEqual(['"kitaba"', '"kitabı"', 'kitabın', 'kitabım', 'kitabıy', 'kitabıd']);
});

test.each(['ret', 'tıp', 'zıt'])('%s doubles its last letter, which no other word does, so any suffix may follow', (word) => {
  expect(getSuffixedTerms(word)).toEqual([expect.stringMatching(/^(?:redd|tıbb|zıdd)$/)]);
});

test.each(['kitap', 'ekmek', 'sözlük', 'renk', 'yurt', 'şehir', 'göğüs', 'kâğıt', 'oğul', 'grup'])(
  'nothing follows the dative of %s',
  (word) => {
    const prefixes = getSuffixedTerms(word).filter((term) => !term.startsWith('"'));
    expect(prefixes).toHaveLength(4);
    for (const term of prefixes) expect(term).toMatch(/[ıiuü][nmyd]$/);
  },
);

test.each([
  ...['müzakere', 'saat', 'devlet', 'sanat', 'hak', 'top', 'ip', 'park', 'bank', 'nato', 'tsk', 'a', 'k', 'p'],
  ...['', '2300', 'ж', '北京', '🙂', '__proto__', 'constructor', 'tbmm', 'ttp'],
])('"%s" keeps its end before a suffix', (word) => {
  expect(getSuffixedTerms(word)).toEqual([]);
});

test.each([
  ['arap', 'araba'],
  ['kanat', 'kanada'],
])('%s has no form %s: that is another word', (word, other) => {
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
])('%s, typed without Turkish letters, is asked for as in %s', (word, form) => {
  expect(getSuffixedTerms(word).map(plain)).toContain(plain(form));
});

function plain(term: string): string {
  return term
    .normalize('NFD')
    .replace(/[\p{M}"]/gu, '')
    .replaceAll('ı', 'i');
}
