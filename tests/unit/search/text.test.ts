import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { toSearchHtml } from '../../../src/search/document.ts';
import { blockEnd } from '../../../src/search/letters.ts';
import { readSearchText } from '../../../src/search/index/text.ts';
import { createRender } from '../../../src/markdown/render.ts';

const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });

/** Returns the indexed text of an article with this Markdown. */
function read(markdown: string, title = 'Başlık') {
  return readSearchText(toSearchHtml({ title, lang: 'tr' }, render(markdown, 'tr').body));
}
const show = (markdown: string) => read(markdown).words.slice(1).join(' ').replaceAll(blockEnd, '|');

test('each block ends with one mark, however deep it is nested', () => {
  expect(show('Giriş\n\n- Bir\n\n- İki\n\n> Üç *dört*\n\n## Beş')).toBe('Giriş| Bir| İki| Üç dört| Beş|');
});

test('the title ends with one mark too', () => {
  expect(read('x', 'Bir haber').words.slice(0, 2)).toEqual(['Bir', `haber${blockEnd}`]);
});

test('a block end mark in the text itself does not end a block', () => {
  expect(read('x', `bir ${blockEnd} iki`).words.filter((word) => word.includes(blockEnd))).toHaveLength(2);
});

test('markup inside a word does not split it, and a line break does', () => {
  expect(show('Giriş\n\nİs**tan**bul bir<br>iki\nüç')).toBe('Giriş| İstanbul bir iki üç|');
});

test('leaves out footnote numbers and the interface words around footnotes', () => {
  expect(show('Giriş[^1] metni\n\n[^1]: Notun metni.')).toBe('Giriş metni| Notun metni.|');
});

test('reads a table cell by cell, and skips pictures', () => {
  expect(show('Giriş\n\n| a | b |\n| - | - |\n| c | d |\n\n![resim](x.jpg)')).toBe('Giriş| a| b| c| d|');
});

test('decodes HTML entities', () => {
  expect(show('Giriş\n\n`a < b && c`\u00A0d &lt;e&gt;')).toBe('Giriş| a < b && c d <e>|');
});

test('an anchor has the id, the text and the position of its heading', () => {
  const { anchors, words } = read('Giriş metni\n\n## Ara *başlık*\n\nMetin\n\n### Alt\n\nSon');
  expect(anchors.map(({ element, id, text }) => [element, id, text.replaceAll(blockEnd, '|')])).toEqual([
    ['h2', 'ara-baslik', 'Ara başlȉk|'],
    ['h3', 'alt', 'Alt|'],
  ]);
  expect(anchors.map(({ location }) => words[location])).toEqual(['Ara', `Alt${blockEnd}`]);
});

test('the title weighs more than a heading, and a heading weighs more than text', () => {
  const { words, weights } = read('Giriş\n\n## Ara\n\nMetin');
  const weightOf = (word: string) => weights[words.findIndex((each) => each.startsWith(word))] ?? 0;
  expect(weightOf('Başl')).toBeGreaterThan(weightOf('Ara'));
  expect(weightOf('Ara')).toBeGreaterThan(weightOf('Metin'));
  expect(weightOf('Metin')).toBe(weightOf('Giriş'));
});
