import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { getOpening } from '../../../src/markdown/opening.ts';
import { createRender } from '../../../src/markdown/render.ts';

const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });
const openingOf = (markdown: string) => getOpening(render(markdown, 'tr').body.html);

test('the opening ends before the first crosshead', () => {
  expect(openingOf('Giriş.\n\nBir.\n\nİki *eğik*.\n\n## Ara başlık\n\nÜç.')).toBe('<p>Bir.</p><p>İki <em>eğik</em>.</p>');
});

test('has whole paragraphs, 120 words at most', () => {
  const paragraph = 'kelime '.repeat(50).trim();
  expect(openingOf(`Giriş.\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}`).match(/<p>/g)).toHaveLength(2);
  expect(openingOf(`Giriş.\n\n${'kelime '.repeat(121)}`)).toBe('');
});

test('leaves out what is not on the page: footnotes, pictures, lists', () => {
  expect(openingOf('Giriş.\n\nBir.[^1]\n\n- liste\n\nİki.\n\n[^1]: Not.')).toBe('<p>Bir.</p>');
  expect(openingOf('Giriş.\n\n![Köprü](kopru.jpg)\n\nİki.')).toBe('');
});
