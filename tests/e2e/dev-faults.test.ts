import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { greyPicture, makeFolder, writeFiles } from '../files.ts';
import { startServer } from './astro-server.ts';
import { day, good, openDev, panelOf } from './dev-newspaper.ts';
import { copyProject } from './project.ts';

test('a fault stands over the page with its file, its line and the cure, and goes when it is mended', async ({ page }) => {
  const { project, dev, write, panel } = await openDev(page);
  try {
    await test.step('other files than the article, and the article itself', async () => {
      await expect(() => page.goto(`${dev.url}/2026/02/03/iki/`)).toPass();
      for (const [file, text, message] of [
        ['content/site.yaml', 'titel: A\n', /site\.yaml:1 titel.*1 \| titel: A/s],
        ['content/tags.yaml', '- lable: A\n', /tags\.yaml:1 0\.lable/],
        ['content/authors.yaml', '- label: A\n  picture: yok.png\n', /authors\.yaml:2 0\.picture.*2 \|\s+picture: yok\.png/s],
        ['content/pages/kunye.md', '---\ntitel: A\n---\n', /kunye\.md:2 titel/],
        [`${day}/bir.md`, good.replace('title', 'titel'), /bir\.md:2 titel.*2 \| titel: Birinci haber.*Expected "title"\?/s],
        [`${day}/bir.md`, `${good}\n[Dün](ikii.md)\n`, /bir\.md:8.*leads nowhere.*"\/2026\/02\/03\/iki\/"\?/s],
      ] as const) {
        write(file, text);
        await expect(panel).toHaveText(message);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('İkinci haber');
        if (file.endsWith('bir.md')) write(file, good);
        else rmSync(path.join(project, file));
        await expect(panel).toBeHidden();
      }
    });

    await test.step('a picture that comes after its text', async () => {
      write(`${day}/bir.md`, `${good}\n![Göl](gol.png)\n`);
      await expect(panel).toHaveText(/gol\.png/);
      await expect(() => page.goto(`${dev.url}/2026/02/03/bir/`)).toPass();
      write(`${day}/gol.png`, greyPicture());
      await expect(page.getByRole('img', { name: 'Göl' })).toBeVisible();
      await expect(panel).toBeHidden();
      rmSync(path.join(project, day, 'gol.png'));
      await expect(panel).toHaveText(/gol\.png/);
      write(`${day}/bir.md`, good);
      await expect(panel).toBeHidden();
    });

    await test.step('a new text with a fault, at its own address', async () => {
      write(`${day}/uc.md`, good.replace('title', 'titel'));
      await expect(panel).toHaveText(/uc\.md:2 titel/);
      expect((await page.request.get(`${dev.url}/2026/02/03/uc/`)).status()).toBe(500);
      await expect(() => page.goto(`${dev.url}/2026/02/03/uc/`)).toPass();
      await expect(panel).toHaveText(/This page can be shown when its fault is mended\..*uc\.md:2 titel/s);
      write(`${day}/uc.md`, good.replace('Birinci', 'Üçüncü'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Üçüncü haber');
    });

    await test.step('hidden with Escape, until there is another fault', async () => {
      write(`${day}/bir.md`, good.replace('title', 'titel'));
      await expect(panel).toHaveText(/titel/);
      // A reload by the edit before may come in between.
      await expect(async () => {
        await page.keyboard.press('Escape');
        await expect(panel).toBeHidden({ timeout: 500 });
        await page.reload();
      }).toPass();
      await page.getByRole('button', { name: '2 faults in the content' }).click();
      await expect(panel).toHaveText(/titel/);
      await page.keyboard.press('Escape');
      write(`${day}/iki.md`, good.replace('title', 'titel'));
      await expect(panel).toHaveText(/iki\.md/);
    });
  } finally {
    await dev.stop();
  }
});

test('dev shows a fault that was there when it began, where the content lies elsewhere, under a base path', async ({ page }) => {
  const content = makeFolder();
  writeFiles(content, { 'articles/2026/02/03/bir.md': good.replace('title', 'titel'), 'site.yaml': 'titel: A\n' });
  const dev = await startServer(copyProject(), 'dev', { SOURCE_DATE_EPOCH: '', CONTENT_DIR: content, BASE_PATH: '/kupur/' });
  try {
    await page.goto(`${dev.url}/kupur/2026/02/03/bir/`);
    await expect(panelOf(page)).toHaveText(/bir\.md:2 titel.*site\.yaml:1 titel/s);
    writeFiles(content, { 'site.yaml': 'title: Deneme Gazetesi\n', 'articles/2026/02/03/bir.md': good });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Birinci haber');
    await expect(page.getByRole('banner')).toContainText('Deneme Gazetesi');
    await expect(panelOf(page)).toBeHidden();
  } finally {
    await dev.stop();
  }
});
