import { expect, test } from 'vitest';
import { toSearchHtml } from '../../../src/search/document.ts';
import { blockEnd } from '../../../src/search/letters.ts';
import { readSearchText } from '../../../src/search/index/text.ts';
import { createRender } from '../../../src/markdown/render.ts';

const render = createRender({ base: '/', lang: 'tr' });

/** What is searched of an article of this Markdown, without its title. */
function read(markdown: string, title = 'Başlık') {
  return readSearchText(toSearchHtml({ title, lang: 'tr' }, render(markdown, 'tr').body));
}
const show = (markdown: string) => read(markdown).words.slice(1).join(' ').replaceAll(blockEnd, '|');

test('each block ends with one mark, however deep it lies', () => {
  expect(show('Giriş\n\n- Bir\n\n- İki\n\n> Üç *dört*\n\n## Beş')).toBe('Giriş| Bir| İki| Üç dört| Beş|');
});

test('the title ends with one mark too', () => {
  expect(read('x', 'Bir haber').words.slice(0, 2)).toEqual(['Bir', `haber${blockEnd}`]);
});

test('a mark of ours that the text itself has ends no block', () => {
  expect(read('x', `bir ${blockEnd} iki`).words.filter((word) => word.includes(blockEnd))).toHaveLength(2);
});

test('a word that is set in two ways is one word, and two lines are two', () => {
  expect(show('Giriş\n\nİs**tan**bul bir<br>iki\nüç')).toBe('Giriş| İstanbul bir iki üç|');
});

test('numbers of footnotes are no part of a word, and nobody finds what the page says of them', () => {
  expect(show('Giriş[^1] metni\n\n[^1]: Notun metni.')).toBe('Giriş metni| Notun metni.|');
});

test('a table is read cell by cell, and a picture is not read', () => {
  expect(show('Giriş\n\n| a | b |\n| - | - |\n| c | d |\n\n![resim](x.jpg)')).toBe('Giriş| a| b| c| d|');
});

test('marks of HTML in a text are read as they are printed', () => {
  expect(show('Giriş\n\n`a < b && c`\u00A0d &lt;e&gt;')).toBe('Giriş| a < b && c d <e>|');
});

test('a heading has an address, its text, and the place where it begins', () => {
  const { anchors, words } = read('Giriş metni\n\n## Ara *başlık*\n\nMetin\n\n### Alt\n\nSon');
  expect(anchors.map(({ element, id, text }) => [element, id, text.replaceAll(blockEnd, '|')])).toEqual([
    ['h2', 'ara-baslik', 'Ara başlȉk|'],
    ['h3', 'alt', 'Alt|'],
  ]);
  expect(anchors.map(({ location }) => words[location])).toEqual(['Ara', `Alt${blockEnd}`]);
});

test('the title weighs more than a heading, and a heading more than text', () => {
  const { words, weights } = read('Giriş\n\n## Ara\n\nMetin');
  const weightOf = (word: string) => weights[words.findIndex((each) => each.startsWith(word))] ?? 0;
  expect(weightOf('Başl')).toBeGreaterThan(weightOf('Ara'));
  expect(weightOf('Ara')).toBeGreaterThan(weightOf('Metin'));
  expect(weightOf('Metin')).toBe(weightOf('Giriş'));
});
