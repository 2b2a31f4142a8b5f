import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/importer/readers/markdown/markdown.ts';
import { splitClippings } from '../../../src/importer/readers/clipping/split.ts';
import { textClipping } from '../../../src/importer/readers/clipping/text-clipping.ts';

const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'yazi.md' };
const frontMatter = '---\ntitle: Yazı\ndate: 2025-03-08\n---\n\nGiriş paragrafı.\n\n';
const readMarkdown = async (text: string) => (await markdown.read(Buffer.from(frontMatter + text), options))[0];

describe('a Markdown text beyond the limits', () => {
  test.each([
    ['quotes within quotes', '> '.repeat(100_000) + 'a', 'nested too deep'],
    ['lists within lists, on one line', '- '.repeat(50_000) + 'a', 'nested too deep'],
    ['lists within lists', Array.from({ length: 1300 }, (_, at) => `${'  '.repeat(at)}1. a`).join('\n'), 'nested too deep'],
    ['elements within elements', '<div>'.repeat(30_000), 'nested too deep'],
    ['elements within elements, between blank lines', '<div>\n\n'.repeat(30_000), 'nested too deep'],
    ['links', '![a]('.repeat(50_000), 'more links than'],
    ['footnotes', Array.from({ length: 3000 }, (_, at) => `a[^${at}]\n\n[^${at}]: b\n`).join('\n'), 'more footnotes than'],
    ['headings over dashes', 'a\n---\n'.repeat(16_000), 'more lines of dashes than'],
    ['a table’s cells', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(20_000)}`, 'more marks than'],
    ['references', '[a][b] '.repeat(100_000), 'more marks than'],
  ])('is refused with its line before it is parsed: %s', async (_, text, found) => {
    const result = await readMarkdown(text);
    expect(result?.fault?.found).toContain(found);
    expect(result?.fault?.expected).toMatch(/at most \d+/);
    expect(result?.fault?.line).toBeGreaterThan(6);
  });

  test.each([
    ['a rule of many stars', '* '.repeat(300)],
    ['a text with rules and headings', 'Ara başlık\n---\n\nMetin.\n\n---\n\n'.repeat(500)],
    ['a list ten deep', Array.from({ length: 10 }, (_, at) => `${'    '.repeat(at)}- a`).join('\n')],
    ['a long table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(2000)}`],
    ['code that is full of brackets', `\`\`\`ts\n${'Map<string, Set<T>>\n'.repeat(500)}\`\`\``],
  ])('does not include %s', async (_, text) => {
    expect((await readMarkdown(text))?.article?.data.title).toBe('Yazı');
  });
});

test('refuses a clipping of more than two million characters, but not a file of several clippings', async () => {
  const clipping = (title: string, text: string) => `${title}\n\nYayın Tarihi: 08.03.2025\n#Kar\n\n${text}\n\n`;
  const line = 'Uzun bir metnin satırı.\n\n';
  const [long] = await textClipping.read(Buffer.from(clipping('Uzun', line.repeat(100_000))), options);
  expect(long?.fault?.found).toMatch(/^a clipping of \d+ characters$/);
  const many = Array.from({ length: 3 }, (_, at) => clipping(`Haber ${at}`, line.repeat(40_000)));
  expect(splitClippings(many.join(''), options.timeZone)).toHaveLength(3);
});
