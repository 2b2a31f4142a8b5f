import { describe, expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { createRender, LimitError } from '../../../src/markdown/render.ts';

const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });
const facts = (markdown: string, lang = 'tr') => render(markdown, lang).facts;

describe('the lede of an article', () => {
  test('is its first paragraph without markup', () => {
    expect(facts('Bir *haber*, [bağlantısı](/a/) ve\n`kodu` &amp; ~300~ ile.\n\nDevamı.').lede).toBe(
      'Bir haber, bağlantısı ve kodu & ~300~ ile.',
    );
  });

  test('is cut at a word within 600 characters', () => {
    const { lede } = facts('kelime '.repeat(100));
    expect(lede.length).toBeLessThanOrEqual(600);
    expect(lede).toMatch(/^(kelime )+kelime…$/);
  });

  test('leaves out footnote numbers', () => {
    expect(facts('Nüfus azaldı[^1] ve arttı.[^2]\n\n[^1]: Bir.\n[^2]: İki.').lede).toBe('Nüfus azaldı ve arttı.');
  });

  test('replaces line breaks by spaces', () => {
    expect(facts('bir\\\niki<br>üç').lede).toBe('bir iki üç');
  });

  test('is empty if there is no paragraph', () => {
    expect(facts('').lede).toBe('');
    expect(facts('- liste').lede).toBe('');
  });
});

describe('the words of an article', () => {
  test('are counted in every kind of block', () => {
    expect(facts('bir iki\n\n## üç\n\n> dört\n\n- beş\n- altı\n\n| yedi | sekiz |\n|---|---|\n| dokuz | on |').words).toBe(10);
  });

  test('are counted in adjacent HTML blocks', () => {
    expect(facts('<ul><li>bir</li><li>iki</li></ul><table><tr><td>üç</td><td>dört</td></tr></table>').words).toBe(4);
  });

  test('do not include the interface words around the footnotes', () => {
    expect(facts('bir iki[^1]\n\n[^1]: üç').words).toBe(3);
  });

  test('are counted by the rules of the language', () => {
    expect(facts('İstanbul’un Iğdır’a 2,5 saat uzak evi').words).toBe(6);
    expect(facts('افتتح المتحف أبوابه', 'ar').words).toBe(3);
    expect(facts('').words).toBe(0);
  });
});

describe('renders text nested as deep as the limits allow', () => {
  test.each([
    ['quotes', '> '.repeat(100) + 'dip'],
    ['lists', Array.from({ length: 50 }, (_, depth) => `${'  '.repeat(depth)}- madde ${depth}`).join('\n')],
    ['emphasis', `${'*a **b '.repeat(150)}dip`],
    ['brackets', `${'['.repeat(2000)}dip${']'.repeat(2000)}`],
    ['HTML elements', `${'<div>'.repeat(200)}dip`],
  ])('%s', (_, markdown) => {
    const { body } = render(markdown, 'tr');
    expect(body.ledeHtml + body.html).toMatch(/dip|madde 49/);
  });
});

describe('text that exceeds a limit', () => {
  test.each([
    ['nested quotes', `Metin.\n\n${'> '.repeat(101)}dip`, 'nested too deep', 3],
    ['nested elements', `Metin.\n\nMetin.\n\n${'<div>'.repeat(201)}`, 'nested too deep', 5],
    ['links', '[a](b) '.repeat(10_001), 'more links', 1],
    ['a text as long as ten novels', 'Metin.\n\n'.repeat(300_000), 'a text of 2400000 characters', 1],
  ])('is rejected before it is parsed: %s', (_, markdown, found, line) => {
    const violation = findViolation(markdown);
    expect(violation?.line).toBe(line);
    expect(violation?.found).toContain(found);
    expect(violation?.expected).toMatch(/at most \d+/);
  });
});

function findViolation(markdown: string): LimitError['violation'] | undefined {
  try {
    render(markdown, 'tr');
    return undefined;
  } catch (error) {
    if (error instanceof LimitError) return error.violation;
    throw error;
  }
}
