import { expect, test } from 'vitest';
import { createRender } from '../../../src/markdown/render.ts';
import { pictureMark } from '../../../src/markdown/extract-pictures.ts';

const render = createRender({ base: '/kupur/', lang: 'tr' });

test('a picture beside the text is known by the name of its file, with spaces and Turkish letters', () => {
  const { pictures, html } = render('Spot.\n\n![Göl](<küçük göl.png> "Alt yazı")', 'tr').body;
  expect(pictures).toEqual([{ src: 'küçük göl.png', alt: 'Göl' }]);
  expect(html).toBe('<figure><!--picture "0"--><figcaption>Alt yazı</figcaption></figure>');
});

test('a picture within a sentence stays there', () => {
  const { html } = render('Spot.\n\nÖnce ![a](a.png) ve ![b](./b.png) sonra.', 'tr').body;
  expect(html.split(pictureMark)).toEqual(['<p>Önce ', '0', ' ve ', '1', ' sonra.</p>']);
});

test('a paragraph behind a picture stays behind it, and is no lede', () => {
  const { html, ledeHtml } = render('<img src=a.png>\n\nMetin.', 'tr').body;
  expect([ledeHtml, html.replace(/\s/g, '')]).toEqual(['', '<!--picture"0"--><p>Metin.</p>']);
});

test('nobody can write the mark of a picture', () => {
  const mark = pictureMark.source.replace('(\\d+)', '0');
  expect(mark).toMatch(pictureMark);
  const texts = [`Metin ${mark} sürer.`, mark, `<b title='${mark}'>Metin</b>`, `[Metin](/x/ '${mark}')`, `\`${mark}\``];
  const { html, pictures } = render(['Spot.', ...texts].join('\n\n'), 'tr').body;
  expect(html).not.toMatch(pictureMark);
  expect(pictures).toEqual([]);
});

test('a picture from the root of the site, or of another host, is not one beside the text', () => {
  expect(render('Spot.\n\n![a](/a.png) ![b](https://ornek.example/b.png) ![c](#c)', 'tr').body.pictures).toEqual([]);
});
