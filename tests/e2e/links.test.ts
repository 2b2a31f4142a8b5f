import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article, writeFiles } from '../files.ts';
import { startServer } from './astro-server.ts';
import { build, copyProject } from './project.ts';
import { serve, stop } from './serve.ts';

const day = 'content/articles/2026/02/03';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><script>document.documentElement.dataset.ran = 1</script><rect width="90" height="60" fill="#246"/></svg>';

const files = {
  [`${day}/bir.md`]: article(
    'title: Birinci haber\npublished: 2026-02-03\ntags: [Deniz]',
    [
      'Spot [dün](../02/dun.md#bolum) ve [aynı](/2026/02/02/dun).',
      '[rapor](<küçük rapor.pdf>), [çizim](cizim.svg), [etiket](/tags/deniz/), [künye](/kunye/), [bölüm](#bolum), [arşiv](https://example.org/kupur/archive/)',
      '[yarın](../../../2030/01/01/yarin.md) ve [eski](/eski/)',
      '![Çizim](cizim.svg)',
      '## Bölüm',
    ].join('\n\n'),
  ),
  'content/articles/2026/02/02/dun.md': article('title: Dün\npublished: 2026-02-02\naliases: [/eski/]', 'Spot.\n\n## Bölüm\n\nMetin.'),
  'content/articles/2030/01/01/yarin.md': article('title: Yarın\npublished: 2030-01-01'),
  'content/pages/kunye.md': article('title: Künye', '[Tüzük](tuzuk.pdf)'),
  'content/pages/tuzuk.pdf': 'tüzük',
  [`${day}/küçük rapor.pdf`]: '%PDF-1.7',
  [`${day}/cizim.svg`]: drawing,
};
const environment = { BASE_PATH: '/kupur/', SITE_URL: 'https://example.org' };

test('every link of a text leads, under a base path, and files come along', async ({ page }) => {
  const project = copyProject(files);
  const { code, output } = await build(project, environment);
  expect(code, output).toBe(0);
  expect(output).toContain(
    'bir.md:11: found the link "../../../2030/01/01/yarin.md" to content/articles/2030/01/01/yarin.md, which is not published yet',
  );
  expect(output).toContain('bir.md:11: found the link "/eski/", an address that has moved, expected "/2026/02/02/dun/"');
  const { server, site } = await serve({ outDir: path.join(project, 'dist'), base: '/kupur/' });
  try {
    const address = `${site.origin}/kupur/2026/02/03/bir/`;
    await page.goto(address);
    const links = await page
      .getByRole('article')
      .locator('.lede a, .text a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(9);
    for (const link of links.map((each) => each.replace('https://example.org', site.origin))) {
      expect((await page.request.get(link)).status(), link).toBe(200);
    }
    await expect(page.getByText('yarın')).toBeVisible();
    await expect(page.getByRole('link', { name: 'yarın' })).toHaveCount(0);
    expect(await (await page.request.get(`${address}k%C3%BC%C3%A7%C3%BCk%20rapor.pdf`)).text()).toBe('%PDF-1.7');
    expect((await page.request.get(`${site.origin}/kupur/kunye/tuzuk.pdf`)).status()).toBe(200);
    await expect(page.getByRole('img', { name: 'Çizim' })).toHaveJSProperty('naturalWidth', 90);
    const source = (await page.getByRole('img', { name: 'Çizim' }).getAttribute('src')) ?? '';
    for (const place of [`${address}cizim.svg`, new URL(source, address).href]) {
      await page.goto(place);
      await expect(page.locator('rect')).toHaveCount(1);
      await expect(page.locator('svg')).not.toHaveAttribute('data-ran');
    }
    const feed = readFileSync(path.join(project, 'dist/feed.xml'), 'utf8');
    expect(feed).toContain('https://example.org/kupur/2026/02/02/dun/#bolum');
    expect(feed).not.toContain('kupur:');
  } finally {
    await stop(server);
  }

  await test.step('links are checked at each build, in texts that did not change too', async () => {
    rmSync(path.join(project, 'content/articles/2026/02/02'), { recursive: true });
    rmSync(path.join(project, day, 'küçük rapor.pdf'));
    const refused = await build(project, environment);
    expect(refused.code, refused.output).toBe(1);
    expect(refused.output).toContain('bir.md:7: found the link "../02/dun.md#bolum", which leads nowhere');
    expect(refused.output).toContain(
      'bir.md:9: found the link "küçük rapor.pdf", which leads nowhere, expected a file at content/articles/2026/02/03/küçük rapor.pdf',
    );
    expect(existsSync(path.join(project, 'dist/2026/02/02/dun/index.html')), 'the last good site stays').toBe(true);

    writeFiles(project, { 'content/site.yaml': 'title: Deneme\nlinks: warn\n' });
    const lowered = await build(project, environment);
    expect(lowered.code, lowered.output).toBe(0);
    expect(lowered.output).toContain('[WARN] [kupur-content] content/articles/2026/02/03/bir.md:7: found the link');
    expect(existsSync(path.join(project, 'dist/2026/02/03/bir/küçük rapor.pdf')), 'a copy goes with its file').toBe(false);
  });
});

test('dev leads to files and drafts as well', async ({ page }) => {
  const project = copyProject({
    ...files,
    'content/drafts/taslak.md': article('title: Taslak\npublished: 2026-02-04', '[Ek](ek.pdf) ve [haber](../articles/2026/02/03/bir.md)'),
    'content/drafts/ek.pdf': '%PDF',
    'content/public/kanit.txt': 'kanıt',
    [`${day}/iki.md`]: article('title: İki\npublished: 2026-02-03', '[Taslak](../../../../drafts/taslak.md)'),
  });
  const dev = await startServer(project, 'dev', { BASE_PATH: '/kupur/' });
  try {
    await page.goto(`${dev.url}/kupur/2026/02/03/iki/`);
    await page.getByRole('article').getByRole('link', { name: 'Taslak' }).click();
    await expect(page).toHaveURL(`${dev.url}/kupur/2026/02/04/taslak/`);
    expect(await (await page.request.get(`${dev.url}/kupur/kanit.txt`)).text()).toBe('kanıt');
    const ek = await page.getByRole('link', { name: 'Ek' }).getAttribute('href');
    const response = await page.request.get(new URL(ek ?? '', page.url()).href);
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect(await (await page.request.get(`${dev.url}/kupur/2026/02/03/bir/cizim.svg`)).text()).not.toContain('script');
  } finally {
    await dev.stop();
  }
});
