import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { createRender } from '../../../src/markdown/render.ts';

const host = 'resimler.example';

test('a picture on another host becomes a link with its alternative text', () => {
  expect(render('Önce ![Bir göl](https://baska.example/gol.png) sonra.')).toBe(
    '<p>Önce <a href="https://baska.example/gol.png">Bir göl</a> sonra.</p>',
  );
  expect(render('Önce ![](https://baska.example/gol.png) sonra.')).toContain('>https://baska.example/gol.png</a>');
});

test('a picture in a link becomes the text of that link', () => {
  expect(render('Bak: [![Bir göl](https://baska.example/gol.png)](https://baska.example/)')).toBe(
    '<p>Bak: <a href="https://baska.example/"><span>Bir göl</span></a></p>',
  );
});

test('a picture on an allowed host is shown, with its title as the caption', () => {
  expect(render(`![Bir göl](https://${host}/gol.png "Gölün kıyısı")`)).toBe(
    `<figure><img src="https://${host}/gol.png" alt="Bir göl"><figcaption>Gölün kıyısı</figcaption></figure>`,
  );
  expect(isShown(`https://${host}/gol.png`, [])).toBe(false);
});

test.each([`https://${host}/a.png`, `//${host}/a.png`, `HTTPS://${host.toUpperCase()}/a.png`, `https://${host}:443/a.png?b#c`])(
  '%s is on an allowed host',
  (address) => {
    expect(isShown(address)).toBe(true);
  },
);

test.each([
  ...['http://resimler.example/a.png', 'https://resimler.example:8443/a.png', 'https://alt.resimler.example/a.png'],
  ...['https://resimler.example.baska.example/a.png', 'https://resimler.example@baska.example/a.png', 'https://resimler.example./a.png'],
  ...['https://baska.example/resimler.example', 'https://xresimler.example/a.png', '//baska.example/a.png', '/\\baska.example/a.png'],
  // Without slashes, this names a host on a page served over HTTP, and a path on a page served over HTTPS.
  ...['https:baska.example/a.png', 'https:/baska.example/a.png'],
])('%s is not on an allowed host', (address) => {
  expect(isShown(address)).toBe(false);
});

test.each(['/resim.png', '/kupur/resim.png'])('%s is on the site itself', (address) => {
  expect(isShown(address, [])).toBe(true);
});

function isShown(address: string, pictureHosts?: readonly string[]): boolean {
  return render(`Önce <img alt="a" src="${address}"> sonra.`, pictureHosts).includes('<img');
}

function render(markdown: string, pictureHosts: readonly string[] = [host]): string {
  return createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr, pictureHosts })(`Spot.\n\n${markdown}`, 'tr')
    .body.html;
}

test('a picture that is replaced by a link keeps its caption or title', () => {
  for (const alt of ['', 'Gölün kıyısı']) {
    expect(render(`![${alt}](https://baska.example/gol.png "Gölün kıyısı")`)).toBe(
      '<p><a href="https://baska.example/gol.png">Gölün kıyısı</a></p>',
    );
  }
  expect(render(`![Bir göl](https://baska.example/gol.png "Gölün kıyısı")`)).toBe(
    '<figure><a href="https://baska.example/gol.png">Bir göl</a><figcaption>Gölün kıyısı</figcaption></figure>',
  );
  expect(render('Önce ![Bir göl](https://baska.example/gol.png "sabah") sonra.')).toBe(
    '<p>Önce <a href="https://baska.example/gol.png">Bir göl</a> sabah sonra.</p>',
  );
});
