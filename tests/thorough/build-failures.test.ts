import { expect, test } from '@playwright/test';
import { build, copyProject } from '../e2e/project.ts';
import { article } from '../files.ts';

const file = 'content/articles/2026/02/03/iyi.md';
const good = article('title: İyi haber\npublished: 2026-02-03T10:00:00+03:00\ntags: [Sınır]');

for (const [cause, files, expected] of [
  [
    'no article at all, and names the folder',
    { 'content/about.md': article('title: A') },
    ['content/articles: found no article, expected one at'],
  ],
  ['an archive of drafts only', { 'content/drafts/a.md': article('title: A') }, ['found no article, expected one at']],
  [
    'a draft among the articles, and says where to',
    { [file]: article('title: A\npublished: 2026-02-03\ndraft: true') },
    ['iyi.md:4: draft: found true, expected no draft here: move it to drafts/'],
  ],
  [
    'a Markdown plugin that throws, and names the article',
    { 'src/markdown/shift-headings.ts': "export const shiftHeadings = () => () => { throw new Error('eklenti bozuk'); };\n", [file]: good },
    ['iyi.md: found a text that the Markdown pipeline fails on (eklenti bozuk)'],
  ],
  [
    'a page that throws',
    { 'src/components/ArticleMeta.astro': "---\nthrow new Error('sayfa bozuk');\n---\n", [file]: good },
    ['sayfa bozuk'],
  ],
] as [string, Record<string, string>, string[]][]) {
  test(`a build stops at ${cause}`, async () => {
    const { code, output } = await build(copyProject(files));
    expect(code, output).toBe(1);
    for (const words of expected) expect(output).toContain(words);
  });
}
