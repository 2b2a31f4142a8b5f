import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { createRender } from '../../../src/markdown/render.ts';

const host = 'resimler.example';

test('a picture on another host becomes a link with its alternative text', () => {
  expect(render('Önce ![Bir göl](https://baska.example/gol.png) sonra.')).toBe(
    '<p>Önce <a href="https://baska.example/gol.png">Bir göl</a> sonra.</p>',
  );
});

test.each([
  ['an empty text', ''],
  ['spaces', '   '],
  ['its address', 'https://baska.example/gol.png'],
  ['an address without a scheme', '//baska.example/gol'],
  ['the name of a file', 'IMG_1234.jpg'],
  ['the name of a file with spaces', 'Ekran görüntüsü 3.PNG'],
])('a picture on another host whose text is %s is named by its host, in the language of the interface', (_, alt) => {
  expect(render(`Önce <img src="https://baska.example/gol.png" alt="${alt}"> sonra.`)).toBe(
    '<p>Önce <a href="https://baska.example/gol.png" lang="tr">Resim: baska.example</a> sonra.</p>',
  );
});

test('a picture without alternative text, address or host is named as far as it can be', () => {
  expect(render('Önce <img src="https://baska.example/gol.png"> sonra.')).toContain('>Resim: baska.example</a>');
  expect(render('Önce <img src="//baska.example/gol.png"> sonra.')).toContain('>Resim: baska.example</a>');
  expect(render('Önce <img src="https://[baska/gol.png" alt="Bir göl"> sonra.')).toBe('<p>Önce <span>Bir göl</span> sonra.</p>');
  expect(render('Önce <img src="https://[baska/gol.png"> sonra.')).toBe('<p>Önce <span></span> sonra.</p>');
});

test('a picture that only its host names is not the lede', () => {
  const { body, facts } = renderWhole('![](https://baska.example/gol.png)\n\nAsıl spot.');
  expect(facts.lede).toBe('Asıl spot.');
  expect(body.html).toContain('<figure><a href="https://baska.example/gol.png" lang="tr">Resim: baska.example</a></figure>');
});

test('a picture in a link is named like one outside', () => {
  const nameOf = (html: string) => /<span[^>]*>(.*?)<\/span>/.exec(render(html))?.[1];
  const address = 'https://baska.example/gol.png';
  expect(nameOf(`[![](${address})](https://baska.example/)`)).toBe('Resim: baska.example');
  expect(nameOf(`[![](${address} "Gölün kıyısı")](https://baska.example/)`)).toBe('Gölün kıyısı');
  expect(nameOf(`<a href="/x/"><em><img src="${address}" alt="IMG_1.jpg"></em></a>`)).toBe('Resim: baska.example');
  const figure = `<figure><a href="/x/"><img src="${address}"></a><figcaption>Gölün <b>kıyısı</b></figcaption></figure>`;
  expect(nameOf(figure)).toBe('Gölün kıyısı');
  expect(render(figure)).not.toContain('figcaption');
});

test('a caption of several pictures names none of them', () => {
  const pictures = '<img src="https://a.example/1.png"><img src="https://b.example/2.png" alt="İki">';
  expect(render(`<figure>${pictures}<figcaption>İkisi</figcaption></figure>`)).toBe(
    '<figure><a href="https://a.example/1.png" lang="tr">Resim: a.example</a><a href="https://b.example/2.png">İki</a><figcaption>İkisi</figcaption></figure>',
  );
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
  return renderWhole(`Spot.\n\n${markdown}`, pictureHosts).body.html;
}

function renderWhole(markdown: string, pictureHosts: readonly string[] = [host]) {
  return createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr, pictureHosts })(markdown, 'tr');
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
