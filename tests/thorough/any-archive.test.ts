import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { formatMarkdownFile } from '../../src/importer/format-article.ts';
import { anyArticles, anyText } from '../unit/arbitraries.ts';
import { readFiles, writeFiles } from '../files.ts';
import { build, copyProject } from '../e2e/project.ts';
import { parseXml } from '../xml.ts';

/** 15 March 2026. */
const environment = { SOURCE_DATE_EPOCH: '1773576000' };
/** The same archives in each run. `ARCHIVES=50` builds more, and others each time. */
const asked = Number(process.env['ARCHIVES'] ?? 0);
const archives = fc.sample(fc.tuple(anyArticles, anyArticles, fc.array(anyText, { minLength: 30, maxLength: 30 })), {
  numRuns: asked || 6,
  ...(!asked && { seed: 4 }),
});

type Articles = (typeof archives)[number][0];

/** Files of articles, with texts in which pictures and old addresses are left out: there is none to show. */
function toFiles(articles: Articles, texts: readonly string[]): Record<string, string> {
  const files = articles.map(({ file, day, title, tags, section, authors, lang, lead, draft, withdrawn }, at): [string, string] => {
    // Spellings that only a publisher can tell apart stop a build, which is tested elsewhere.
    const only = (name: string) => (/^(?:Kars|Siirt|Dünya)/.test(name) ? name : 'Van');
    const data = {
      ...{ title, published: day, lang, lead, draft, authors, tags: [...new Set(tags.map(only))] },
      ...(section && { section: only(section) }),
      ...(withdrawn && { withdrawn: { date: '2026-02-05', note: withdrawn.note } }),
    };
    const text = (texts[at] ?? '').replaceAll(/!\[|<img[^>]*>|\[x\]|<a [^>]*>/g, '');
    return [file, formatMarkdownFile(data, text)];
  });
  const always: [string, string] = [
    'content/articles/2026/01/15/her-zaman.md',
    formatMarkdownFile({ title: 'Her zaman', published: '2026-01-15' }, 'Metin.'),
  ];
  return Object.fromEntries([...files, always]);
}

for (const [at, [before, after, texts]] of archives.entries()) {
  test(`archive ${at}: each article has its page, each link leads to one, each feed is XML, and a warm build equals a first one`, async () => {
    const project = copyProject();
    const dist = path.join(project, 'dist');
    for (const articles of [before, after]) {
      rmSync(path.join(project, 'content'), { recursive: true, force: true });
      writeFiles(project, toFiles(articles, texts));
      const { code, output } = await build(project, environment);
      expect(code, output).toBe(0);
      for (const { id, draft, day } of articles) {
        expect(existsSync(path.join(dist, id, 'index.html')), id).toBe(!draft && day <= '2026-03-15');
      }
    }
    const warm = readFiles(dist);
    for (const name of ['.cache', 'dist']) rmSync(path.join(project, name), { recursive: true });
    expect((await build(project, environment)).code).toBe(0);
    const clean = readFiles(dist);
    const differing = [...Object.keys(warm), ...Object.keys(clean)].filter((name) => warm[name] !== clean[name]);
    expect(differing).toEqual([]);

    const dead = new Set<string>();
    for (const name of Object.keys(clean).filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(path.join(dist, name), 'utf8');
      const around = html.replace(/<div class="article-text">[^]*?<\/article>/, '').replace(/<p class="lede[^]*?<\/p>/g, '');
      for (const [, address = ''] of around.matchAll(/<a\b[^>]* href="(\/[^"#?]*)/g)) {
        const place = decodeURI(address.slice(1));
        if (!(place in clean) && !(`${place}index.html` in clean)) dead.add(`${name}: ${address}`);
      }
    }
    expect([...dead]).toEqual([]);
    for (const name of Object.keys(clean).filter((file) => file.endsWith('.xml'))) parseXml(readFileSync(path.join(dist, name), 'utf8'));
    rmSync(project, { recursive: true });
  });
}
