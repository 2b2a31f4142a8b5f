import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
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

test.each([
  ['in a long line', `const a = "${'a'.repeat(600)}";`],
  ['that is long', 'const a = 1;\n'.repeat(1000)],
])('code %s stays plain, since colouring it may take minutes', (_, code) => {
  expect(toHtml('js', code)).not.toContain('hljs');
});

test('an article has at most 40,000 characters of coloured code', () => {
  const code = 'const a = 1;\n'.repeat(700);
  const { html } = render(Array.from({ length: 9 }, () => toCode('js', code)).join('\n'), 'tr').body;
  expect(
    html
      .split('<div class="code"')
      .slice(1)
      .map((block) => block.includes('hljs')),
  ).toEqual([true, true, true, true, ...Array.from({ length: 5 }, () => false)]);
});

test('the slowest code that is coloured takes no minutes', { timeout: 30_000 }, () => {
  const line = `${'a'.repeat(499)}\n`;
  for (const language of ['c', 'csharp', 'cpp', 'nix', 'ini', 'typescript'])
    expect(toHtml(language, line.repeat(19))).toContain('class="code"');
});

test('code counts as text, and has no words of its own around it', () => {
  expect(render(toCode('js', 'bir iki üç'), 'tr').facts.words).toBe(4);
});
