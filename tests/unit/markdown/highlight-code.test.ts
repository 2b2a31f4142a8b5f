import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { toPlainCode } from '../../../src/markdown/plain-code.ts';
import { createRender } from '../../../src/markdown/render.ts';

const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });
const toCode = (language: string, code: string) => `Spot.\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;
const toHtml = (language: string, code: string) => render(toCode(language, code), 'tr').body.html;

test('colours change no character of the code', () => {
  const code = 'const a = "<b>&amp;\\u0131";\t// çığ\n\n\tif (a) return `${a}`';
  const text = toHtml('js', code)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
  expect(text).toBe(`${code}\n`);
});

test.each(['', 'bilinmeyen', '__proto__', 'constructor', 'toString', '"><script>', 'a'.repeat(1000)])(
  'the language %j has no colours',
  (language) => {
    expect(toHtml(language, 'const a = 1;')).not.toContain('hljs');
  },
);

test('longer code stays plain, since colouring it may take minutes', () => {
  expect(toHtml('js', '1\n'.repeat(3999))).toContain('hljs');
  expect(toHtml('js', '1\n'.repeat(4001))).not.toContain('hljs');
});

test('an article has at most 40,000 characters of coloured code', () => {
  const code = 'const a = 1;\n'.repeat(600);
  const { html } = render(Array.from({ length: 9 }, () => toCode('js', code)).join('\n'), 'tr').body;
  const blocks = html.split('<div class="code"').slice(1);
  expect(blocks.map((block) => block.includes('hljs'))).toEqual([true, true, true, true, true, false, false, false, false]);
});

test('code that grammars are slow with takes seconds, and deep nesting does not overflow the stack', { timeout: 60_000 }, () => {
  for (const language of ['html', 'js', 'ts', 'md', 'php', 'php-template', 'cpp', 'cs', 'ini', 'css', 'rb']) {
    for (const unit of ['<script>', '<style>', '<?php ', '`${', '<a>{', 'html`', 'a', 'def ', '(', '"', '{{', 'é']) {
      const code = unit.repeat(Math.floor(4000 / unit.length));
      expect(toHtml(language, code).replace(/<[^>]*>/g, '').length, `${language}: ${unit}`).toBeGreaterThanOrEqual(code.length);
    }
  }
});

test('markup in code stays, and what can be pressed has no frame inside', () => {
  expect(render('Spot.\n\n<pre><code class="language-js">let <b>a</b></code></pre>', 'tr').body.html).toContain('let <b>a</b>');
  for (const markup of ['<details><summary><pre>a</pre></summary></details>', '<div><a href="/x/"><pre>a</pre></a></div>']) {
    expect(render(`Spot.\n\n${markup}`, 'tr').body.html).not.toContain('tabindex');
  }
});

test('code counts as text, and has no words of its own around it', () => {
  expect(render(toCode('js', 'bir iki üç'), 'tr').facts.words).toBe(4);
});

test('feeds get code without frame and colours', () => {
  const { html } = render(`${toCode('js', 'const a = "</pre></div>";')}\nSonra.\n\n${toCode('', 'b')}`, 'tr').body;
  expect(toPlainCode(html).replaceAll('\n', '')).toBe(
    '<pre dir="ltr"><code class="language-js">const a = "&#x3C;/pre>&#x3C;/div>";</code></pre>' +
      '<p>Sonra.</p><p>Spot.</p><pre dir="ltr"><code>b</code></pre>',
  );
  expect(toPlainCode('<p>a</p>')).toBe('<p>a</p>');
});
