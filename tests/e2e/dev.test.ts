import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Route } from '@playwright/test';
import { startServer } from './astro-server.ts';
import { article, writeFiles } from '../files.ts';
import { copyProject } from './project.ts';

test('a writer sees each edit in the browser, and a fault is reported without breaking other pages', async ({ page }) => {
  const project = copyProject();
  const write = (day: string, frontMatter: string, text?: string) => {
    writeFiles(project, { [`content/articles/2026/02/${day}/haber.md`]: article(`published: 2026-02-${day}\n${frontMatter}`, text) });
  };
  write('01', 'title: Birinci haber\ntags: [Deneme]', 'İlk cümle.');
  write('02', 'title: İkinci haber');
  // The server must start even if the paths of its caches are blocked.
  writeFiles(project, { 'content/public/proof.txt': 'kanıt', '.cache/dist': 'bir dosya', '.astro/data-store.json/x': 'bir klasör' });
  // With the real clock, as a writer has it.
  const dev = await startServer(project, 'dev', { SOURCE_DATE_EPOCH: '' });
  try {
    const front = page.getByRole('main');
    // An edit just before reloads the page, which ends a navigation.
    const open = (address: string) => expect(() => page.goto(`${dev.url}${address}`)).toPass();
    await open('/2026/02/01/haber/');
    await expect(page.getByText('İlk cümle.')).toBeVisible();
    expect(await (await page.request.get(`${dev.url}/proof.txt`)).text()).toBe('kanıt');

    await test.step('an editor that checks front matter knows its schema', () => {
      const folder = path.join(project, '.astro/collections');
      const { entries } = JSON.parse(readFileSync(path.join(folder, 'collections.json'), 'utf8')) as { entries: Record<string, string> };
      const file = pathToFileURL(path.join(project, 'content/articles/2026/02/01/haber.md')).href.toLowerCase();
      expect(readFileSync(path.join(folder, `${entries[file]}.schema.json`), 'utf8')).toContain('The title, as printed.');
    });

    await test.step('an added sentence', async () => {
      // Writing this file would reload the browser before the page is rebuilt.
      const pictures = path.join(project, '.astro/content-assets.mjs');
      const before = statSync(pictures, { bigint: true }).mtimeNs;
      write('01', 'title: Birinci haber\ntags: [Deneme]', 'İlk cümle.\n\nYeni bir cümle.');
      await expect(page.getByText('Yeni bir cümle.')).toBeVisible();
      expect(statSync(pictures, { bigint: true }).mtimeNs).toBe(before);
    });

    await test.step('a fault, and its fix', async () => {
      write('01', 'title: Birinci haber\ntags: Deneme', 'İlk cümle.');
      await expect.poll(dev.output).toMatch(/haber\.md:\d+: tags: found .*, expected /);
      await open('/2026/02/02/haber/');
      await expect(page.getByRole('heading', { name: 'İkinci haber' })).toBeVisible();
      write('01', 'title: Birinci haber düzeldi\ntags: [Deneme]', 'İlk cümle.');
      await expect(page.getByText('Birinci haber düzeldi')).toBeVisible();
    });

    await test.step('a new article, and a deleted one', async () => {
      await open('/');
      write('03', 'title: Üçüncü haber');
      await expect(front.getByText('Üçüncü haber')).toBeVisible();
      rmSync(path.join(project, 'content/articles/2026/02/02'), { recursive: true });
      await expect(front.getByText('İkinci haber')).toBeHidden();
      await expect(front.getByText('Birinci haber düzeldi')).toBeVisible();
    });

    await test.step('a draft, under a notice that says how to publish it', async () => {
      await open('/');
      writeFiles(project, { 'content/drafts/taslak-haber.md': article('title: Taslak haber\npublished: 2026-02-02') });
      await expect(front.getByRole('link', { name: 'Taslak Taslak haber' })).toBeVisible();
      // A reload by the edit ends a navigation.
      await expect(async () => {
        await page.goto(dev.url);
        await front.getByRole('link', { name: 'Taslak Taslak haber' }).click();
        await page.waitForURL('**/taslak-haber/', { timeout: 5000 });
      }).toPass();
      await expect(page.getByRole('complementary', { name: 'Taslak' })).toContainText('npm run publish -- taslak-haber');
      rmSync(path.join(project, 'content/drafts'), { recursive: true });
    });

    await test.step('an article that was published after dev was started', async () => {
      const published = new Date(Date.now() - 1000).toISOString();
      const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Istanbul' }).format(Date.parse(published)).replaceAll('-', '/');
      writeFiles(project, { [`content/articles/${day}/yeni.md`]: article(`title: Yeni haber\npublished: ${published}`) });
      await open('/');
      await expect(front.getByText('Yeni haber')).toBeVisible();
      await open(`/${day}/yeni/`);
      await expect(page.getByRole('heading', { name: 'Yeni haber' })).toBeVisible();
      rmSync(path.join(project, 'content/articles', day), { recursive: true });
    });

    await test.step('the settings, a fault in them, and its fix', async () => {
      const name = page.getByRole('banner').getByRole('link', { name: /Deneme Gazetesi/ });
      writeFiles(project, { 'content/site.yaml': 'title: Deneme Gazetesi\n' });
      await expect(name).toBeVisible();
      writeFiles(project, { 'content/site.yaml': 'titel: Deneme Gazetesi\n' });
      await expect.poll(dev.output).toContain('content/site.yaml:1: titel: found the unknown key "titel", expected "title"?');
      writeFiles(project, { 'content/site.yaml': 'title: Yeni Deneme Gazetesi\n' });
      await expect(name).toHaveText(/Yeni/);
    });

    await test.step('an edit while a page is loading', async () => {
      // No reload of the page before may end the navigation.
      await expect(() => page.goto('about:blank')).toPass();
      // The page arrives after the edit, as it was before.
      const late = Promise.withResolvers<undefined>();
      const hold = async (route: Route) => {
        const response = await route.fetch();
        await late.promise;
        await route.fulfill({ response });
      };
      await page.route(`${dev.url}/2026/02/01/haber/`, hold, { times: 1 });
      const start = dev.output().length;
      const loading = page.goto(`${dev.url}/2026/02/01/haber/`);
      await expect.poll(() => dev.output().slice(start)).toContain('[200] /2026/02/01/haber/');
      const before = dev.output().length;
      write('01', 'title: Birinci haber düzeldi\ntags: [Deneme]', 'Yüklenirken değişti.');
      await expect.poll(() => dev.output().slice(before)).toContain('Synced content');
      late.resolve(undefined);
      await loading;
      await expect(page.getByText('Yüklenirken değişti.')).toBeVisible();
    });

    await test.step('tags.yaml', async () => {
      await open('/tags/');
      writeFiles(project, { 'content/tags.yaml': '- label: Denemeler\n  aliases: [Deneme]\n' });
      await expect(page.getByRole('main').getByRole('link', { name: /Denemeler/ })).toBeVisible();
    });
  } finally {
    await dev.stop();
  }
});
