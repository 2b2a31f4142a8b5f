import { expect, test } from 'vitest';
import { absoluteLinks } from '../../../src/feeds/feed.ts';
import { createRender } from '../../../src/markdown/render.ts';

const base = 'https://example.org/kupur/2026/02/03/a/';

test.each([
  ['from the root of the site', '[a](/tags/)', 'https://example.org/kupur/tags/'],
  ['to another article', '[a](../b/)', 'https://example.org/kupur/2026/02/03/b/'],
  ['to a heading', '[a](#sinir)', `${base}#sinir`],
  ['with a query', '[a](/search/?q=a&b=c)', 'https://example.org/kupur/search/?q=a&#x26;b=c'],
  ['to another site', '[a](https://ornek.example/b?c#d)', 'https://ornek.example/b?c#d'],
  ['to another site, without a scheme', '[a](//ornek.example/b)', 'https://ornek.example/b'],
  ['for mail', '[a](mailto:a@ornek.example)', 'mailto:a@ornek.example'],
  ['that is none', '[a](https://[)', 'https://%5B'],
])('an address %s holds wherever the text is read', (_, markdown, expected) => {
  expect(absoluteLinks(render(markdown), base)).toContain(`href="${expected}"`);
});

test('a picture and a footnote are found from anywhere', () => {
  const html = absoluteLinks(render('![a](/resim.png) ve dipnot[^1]\n\n[^1]: Not.'), base);
  expect(html).toContain('src="https://example.org/kupur/resim.png"');
  expect(html).toContain(`href="${base}#user-content-fn-1"`);
  expect(html).toContain(`href="${base}#user-content-fnref-1"`);
});

test.each([
  ['a link', '<a title="x > y" href="/tags/">a</a>', 'href="https://example.org/kupur/tags/"'],
  ['a picture', '<img alt="a > b < c" src="/resim.png">', 'src="https://example.org/kupur/resim.png"'],
])('signs in another attribute of %s hide no address', (_, written, expected) => {
  expect(absoluteLinks(render(`Bir ${written} daha.`), base)).toContain(expected);
});

test('what only looks like an address is left alone', () => {
  for (const markdown of ['`<a href="/x">`', 'Yazı: href="/x" ve src="/y"', '<span title=\'<a href="/x"\'>a</span>']) {
    expect(absoluteLinks(render(markdown), base)).toBe(render(markdown));
  }
});

function render(markdown: string): string {
  return createRender({ base: '/kupur/', lang: 'tr' })(`Spot.\n\n${markdown}`, 'tr').body.html;
}
