import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { stringify } from 'yaml';
import { vectors } from './vectors.ts';
import { savedPage } from '../../src/importer/readers/page/saved-page.ts';
import { formatArticle } from '../../src/importer/format-article.ts';
import { buildSite, copyProject } from './project.ts';
import { serve, stop } from './serve.ts';

/** Number of vectors on one page. */
const batchSize = 20;
const batches = Array.from({ length: Math.ceil(vectors.length / batchSize) }, (_, at) =>
  vectors.slice(at * batchSize, (at + 1) * batchSize),
);
const fieldsOf = (vector: string, at: number) => ({
  title: `Başlık ${vector}`,
  published: '2026-02-03T10:00:00+03:00',
  description: vector,
  section: `Bölüm ${at} ${vector}`,
  tags: [`Etiket ${at} ${vector}`],
  authors: [vector],
  source: { name: vector, url: `https://example.org/?q=${encodeURIComponent(vector)}`, captured: '2026-02-03' },
  corrections: [{ date: '2026-02-04', note: vector }],
});
/** Vectors without control characters, which YAML refuses in fields. */
const usable = vectors.filter((vector) => !/\p{Cc}/u.test(vector));

/** Matches the missing picture of vectors. It is replaced with an existing one, because a missing picture stops the build. */
const missingPicture = /(\bsrc="?|\]\()x(?=[\s>)/"])/g;

test.describe.configure({ mode: 'serial' });

let served: Awaited<ReturnType<typeof serve>> | undefined;
let pages: string[];
test.beforeAll(async () => {
  const files: Record<string, string> = {};
  for (const [at, batch] of batches.entries()) {
    const paragraphs = batch.map((vector, number) => `kalır ${number} ${vector.replaceAll(missingPicture, '$1resim.svg')}`);
    const name = `01/govde-${at}`;
    files[name] = `---\ntitle: Gövde ${at}\npublished: 2026-02-01\n---\n\nGiriş.\n\n${paragraphs.join('\n\n')}\n`;
    const html = batch.map((vector) => `<p>kalır, bir haberin uzun paragrafı, virgüllü ve noktalı.</p><div>${vector}</div>`).join('\n');
    const page = `<html lang="tr"><title>Sayfa ${at}</title><meta name="date" content="2026-02-02"><article><h1>Sayfa ${at}</h1>${html}</article></html>`;
    const [reading] = await savedPage.read(Buffer.from(page), { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'sayfa.html' });
    // A vector that swallows the whole page leaves no article, which is also fine.
    if (reading?.article) files[`02/sayfa-${at}`] = formatArticle(reading.article);
  }
  for (const [at, vector] of usable.entries()) files[`03/alan-${at}`] = `---\n${stringify(fieldsOf(vector, at))}---\n\nMetin.\n`;
  const content: [string, string][] = Object.entries(files).map(([name, text]) => [`content/articles/2026/02/${name}.md`, text]);
  content.push(['content/articles/2026/02/01/resim.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>']);
  content.push(['content/site.yaml', 'title: Küpür\nsharePictures: site\nlinks: warn\n']);
  const project = copyProject(Object.fromEntries(content));
  await buildSite(project);
  served = await serve({ outDir: path.join(project, 'dist'), base: '/' });
  const some = Object.keys(files).filter((name, at) => !name.startsWith('03/') || at % 25 === 0);
  pages = [
    ...some.map((name) => `/2026/02/${name}/`),
    '/',
    '/2026/02/03/',
    '/2026/02/',
    '/tags/',
    '/sections/',
    '/search/?q=hit',
    '/feeds/',
  ];
});
test.afterAll(async () => {
  if (served) await stop(served.server);
});

for (const bypassCSP of [false, true]) {
  test.describe(bypassCSP ? 'with the policy off' : 'with the policy on', () => {
    test.use({ bypassCSP });

    test('none of three hundred vectors runs, sends a request, or breaks its page', async ({ page }) => {
      expect(vectors.length).toBeGreaterThanOrEqual(300);
      const origin = served?.site.origin ?? '';
      const seen = watch(page, origin);
      for (const address of pages) {
        await page.goto(origin + address);
        expect(await page.evaluate(findDangers), address).toEqual([]);
        await expect(page.locator('main#k-content'), address).toHaveCount(1);
        await expect(page.getByRole('contentinfo'), address).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 }).first(), address).toBeVisible();
      }
      expect(seen).toEqual([]);
    });
  });
}

/** Records dialogs, requests to other hosts, and calls of `hit`, which the vectors try to call. */
function watch(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) seen.push(request.url());
  });
  void page.exposeFunction('hit', () => {
    seen.push(`a call on ${page.url()}`);
  });
  return seen;
}

/** Returns handlers, styles, executable URLs, and elements that an article must not have. Runs in the browser. */
function findDangers(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isAddress = /^(?:href|src|action|formaction|cite|data|poster|srcset|xlink:href)$/.test(name);
      const scheme = isAddress ? value.replace(/[\s\p{Cc}]/gu, '').toLowerCase() : '';
      if (name.startsWith('on') || name === 'style' || /^(?:javascript|vbscript|data|blob|livescript|filesystem):/.test(scheme)) {
        found.push(`${element.tagName} ${name}="${value}"`);
      }
    }
  }
  const forbidden =
    'main :is(script, style, iframe, object, embed, svg, math, base, meta, link, portal, frameset, template):not([data-search-form] *, [data-tools] > summary > svg)';
  // The page's own menu is the only one with this mark.
  if (document.querySelectorAll('[data-tools]').length > 1) found.push('[data-tools]');
  return [...found, ...Array.from(document.querySelectorAll(forbidden), ({ outerHTML }) => outerHTML.slice(0, 80))];
}
