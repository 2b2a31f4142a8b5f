import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { createRender } from '../../../src/markdown/render.ts';

const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });
const htmlOf = (markdown: string, lang = 'tr') => render(`Giriş.\n\n${markdown}`, lang).body.html;

test('a short quotation is a pull quote, with its attribution', () => {
  expect(htmlOf('> Deniz sessizdi.\n>\n> — Nurten Sayar')).toMatch(
    /^<blockquote class="pull-quote">\s*<p>Deniz sessizdi.<\/p>\s*<p class="attribution">— Nurten Sayar<\/p>\s*<\/blockquote>$/,
  );
});

test('the attribution does not count', () => {
  const quoted = 'a'.repeat(160);
  expect(htmlOf(`> ${quoted}\n>\n> — Nurten Sayar, şehir plancısı`)).toContain('class="pull-quote"');
  expect(htmlOf(`> ${quoted}b\n>\n> — Nurten Sayar`)).not.toContain('pull-quote');
});

test.each(['> - bir\n> - iki', '> > iç', '> ![Köprü](a.jpg)', '> ## Başlık', '>', '- > maddede'])('%s is no pull quote', (markdown) => {
  expect(htmlOf(markdown)).not.toContain('pull-quote');
});

test('the Turkish words within an English text state their language', () => {
  const english = htmlOf('| a | b |\n|---|---|\n| 1 | 2 |\n\nNote.[^1]\n\n[^1]: One.', 'en');
  expect(english).toMatch(/<section class="table-scroll" aria-label="Tablo" tabindex="0" lang="tr"><table lang="en">/);
  expect(english).toMatch(/<a[^>]*data-footnote-backref[^>]*lang="tr"/);
  expect(htmlOf('| a | b |\n|---|---|\n| 1 | 2 |')).not.toContain('lang=');
});
