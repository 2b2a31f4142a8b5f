import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { pictureMark } from '../../../src/markdown/extract-pictures.ts';

const render = createRender({ base: '/kupur/', origin: 'https://kupur.example', lang: 'tr', words: tr });

test('lists a picture in the article’s folder by its file name, with spaces and Turkish letters', () => {
  const { pictures, html } = render('Spot.\n\n![Göl](<küçük göl.png> "Alt yazı")', 'tr').body;
  expect(pictures).toEqual([{ src: 'küçük göl.png', alt: 'Göl', line: 3 }]);
  expect(html).toBe('<figure><!--picture "0"--><figcaption>Alt yazı</figcaption></figure>');
});

test('keeps a picture inside a sentence', () => {
  const { html } = render('Spot.\n\nÖnce ![a](a.png) ve ![b](./b.png) sonra.', 'tr').body;
  expect(html.split(pictureMark)).toEqual(['<p>Önce ', '0', ' ve ', '1', ' sonra.</p>']);
});

test('lists which pictures are in a link of the author, or in what unfolds', () => {
  const { pictures } = render(
    'Spot.\n\n![a](a.png) [b *![b](b.png)*](/x/)\n\n<details><summary><img src=c.png></summary>d</details>',
    'tr',
  ).body;
  expect(pictures.map(({ src, isInLink }) => [src, isInLink])).toEqual([
    ['a.png', undefined],
    ['b.png', true],
    ['c.png', true],
  ]);
});

test('a paragraph after a picture stays there, and is not the lede', () => {
  const { html, ledeHtml } = render('<img src=a.png>\n\nMetin.', 'tr').body;
  expect([ledeHtml, html.replace(/\s/g, '')]).toEqual(['', '<!--picture"0"--><p>Metin.</p>']);
});

test('an author cannot write a picture placeholder', () => {
  const placeholder = pictureMark.source.replace('(\\d+)', '0');
  expect(placeholder).toMatch(pictureMark);
  const texts = [
    `Metin ${placeholder} sürer.`,
    placeholder,
    `<b title='${placeholder}'>Metin</b>`,
    `[Metin](/x/ '${placeholder}')`,
    `\`${placeholder}\``,
  ];
  const { html, pictures } = render(['Spot.', ...texts].join('\n\n'), 'tr').body;
  expect(html).not.toMatch(pictureMark);
  expect(pictures).toEqual([]);
});

test('does not list pictures at the site’s root or on another host', () => {
  expect(render('Spot.\n\n![a](/a.png) ![b](https://ornek.example/b.png) ![c](#c)', 'tr').body.pictures).toEqual([]);
});
