import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { makeLinksAbsolute } from '../../../src/feeds/feed.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { renderWithLinks } from '../builders.ts';

const base = 'https://example.org/kupur/2026/02/03/a/';

test.each([
  ['from the root of the site', '[a](/tags/)', 'https://example.org/kupur/tags/'],
  ['to another article', '[a](../b/)', 'https://example.org/kupur/2026/02/03/b/'],
  ['to a heading', '[a](#sinir)', `${base}#sinir`],
  ['with a query', '[a](/search/?q=a&b=c)', 'https://example.org/kupur/search/?q=a&#x26;b=c'],
  ['to another site', '[a](https://ornek.example/b?c#d)', 'https://ornek.example/b?c#d'],
  ['to another site, without a scheme', '[a](//ornek.example/b)', 'https://ornek.example/b'],
  ['to an e-mail address', '[a](mailto:a@ornek.example)', 'mailto:a@ornek.example'],
  ['that is invalid', '[a](https://[)', 'https://%5B'],
])('a link %s works outside of the site', (_, markdown, expected) => {
  expect(makeLinksAbsolute(render(markdown), base)).toContain(`href="${expected}"`);
});

test('pictures and footnotes work outside of the site', () => {
  const html = makeLinksAbsolute(render('![a](/resim.png) ve dipnot[^1]\n\n[^1]: Not.'), base);
  expect(html).toContain('src="https://example.org/kupur/resim.png"');
  expect(html).toContain(`href="${base}#user-content-fn-1"`);
  expect(html).toContain(`href="${base}#user-content-fnref-1"`);
});

test.each([
  ['a link', '<a title="x > y" href="/tags/">a</a>', 'href="https://example.org/kupur/tags/"'],
  ['a picture', '<img alt="a > b < c" src="/resim.png">', 'src="https://example.org/kupur/resim.png"'],
])('finds the address of %s with angle brackets in another attribute', (_, written, expected) => {
  expect(makeLinksAbsolute(render(`Bir ${written} daha.`), base)).toContain(expected);
});

test('does not change text that looks like an address', () => {
  for (const markdown of ['`<a href="/x">`', 'Yazı: href="/x" ve src="/y"', '<span title=\'<a href="/x"\'>a</span>']) {
    expect(makeLinksAbsolute(render(markdown), base)).toBe(render(markdown));
  }
});

function render(markdown: string): string {
  const renderMarkdown = createRender({ base: '/kupur/', origin: 'https://kupur.example', lang: 'tr', words: tr });
  return renderWithLinks(renderMarkdown, `Spot.\n\n${markdown}`, '/kupur/').html;
}
