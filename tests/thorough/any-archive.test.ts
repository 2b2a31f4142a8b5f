import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { formatMarkdownFile } from '../../src/importer/format-article.ts';
import { anyArticles, anyText } from '../unit/arbitraries.ts';
import { readFiles, writeFiles } from '../files.ts';
import { build, copyProject } from '../e2e/project.ts';
import { parseXml } from '../xml.ts';

/** The build time: 15 March 2026. */
const environment = { SOURCE_DATE_EPOCH: '1773576000' };
/** The archives are the same in each run. `ARCHIVES=50` builds more, with a random seed. */
const requested = Number(process.env['ARCHIVES'] ?? 0);
const archives = fc.sample(fc.tuple(anyArticles, anyArticles, fc.array(anyText, { minLength: 30, maxLength: 30 })), {
  numRuns: requested || 6,
  ...(!requested && { seed: 4 }),
});

type Articles = (typeof archives)[number][0];

/** Converts articles to files. Removes pictures and links from the texts, because their targets do not exist. */
function toFiles(articles: Articles, texts: readonly string[]): Record<string, string> {
  const files = articles.map(({ file, day, title, tags, section, authors, lang, lead, withdrawn }, at): [string, string] => {
    // Ambiguous spellings stop a build, which is tested elsewhere.
    const toUnambiguous = (name: string) => (/^(?:Kars|Siirt|Dünya)/.test(name) ? name : 'Van');
    const data = {
      ...{ title, published: day, lang, lead, authors, tags: [...new Set(tags.map(toUnambiguous))] },
      ...(section && { section: toUnambiguous(section) }),
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
  test(`archive ${at}: each article has a page, each link has a target, each feed is valid XML, and a warm build equals a clean one`, async () => {
    const project = copyProject();
    const dist = path.join(project, 'dist');
    for (const articles of [before, after]) {
      rmSync(path.join(project, 'content'), { recursive: true, force: true });
      writeFiles(project, toFiles(articles, texts));
      const { code, output } = await build(project, environment);
      expect(code, output).toBe(0);
      for (const { id, day } of articles) {
        expect(existsSync(path.join(dist, id, 'index.html')), id).toBe(day <= '2026-03-15');
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
        const file = decodeURI(address.slice(1));
        if (!(file in clean) && !(`${file}index.html` in clean)) dead.add(`${name}: ${address}`);
      }
    }
    expect([...dead]).toEqual([]);
    for (const name of Object.keys(clean).filter((file) => file.endsWith('.xml'))) parseXml(readFileSync(path.join(dist, name), 'utf8'));
    rmSync(project, { recursive: true });
  });
}
