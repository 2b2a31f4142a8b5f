import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { article, greyPicture, makeFolder, writeFiles } from '../files.ts';
import { startServer, type AstroServer } from './astro-server.ts';
import { copyProject } from './project.ts';

const day = 'content/articles/2026/02/03';
const good = article('title: Birinci haber\npublished: 2026-02-03', 'İlk cümle.');

/** Dev with two articles, and the browser at the first of them. */
async function openDev(
  page: Page,
): Promise<{ project: string; dev: AstroServer; write: (name: string, text: string | Uint8Array) => void }> {
  const project = copyProject({ [`${day}/bir.md`]: good, [`${day}/iki.md`]: good.replace('Birinci', 'İkinci') });
  const dev = await startServer(project, 'dev', { SOURCE_DATE_EPOCH: '' });
  await page.goto(`${dev.url}/2026/02/03/bir/`);
  await expect(page.getByText('İlk cümle.')).toBeVisible();
  return {
    project,
    dev,
    write: (name, text) => {
      writeFiles(project, { [name]: text });
    },
  };
}

const panelOf = (page: Page) => page.getByRole('alert', { name: /in the content$/ });

test('a fault stands over the page with its file, its line and the cure, and goes when it is mended', async ({ page }) => {
  const { project, dev, write } = await openDev(page);
  const panel = panelOf(page);
  try {
    const mistakes: [name: string, files: Record<string, string | Uint8Array>, message: RegExp][] = [
      [
        'an unknown key',
        { [`${day}/bir.md`]: good.replace('title', 'titel') },
        /bir\.md:2 titel.*2 \| titel: Birinci haber.*Expected "title"\?/s,
      ],
      [
        'a wrong date',
        { [`${day}/bir.md`]: good.replace('02-03', '02-31') },
        /bir\.md:3 published.*3 \| published: 2026-02-31.*Expected a date/s,
      ],
      ['no title', { [`${day}/bir.md`]: article('published: 2026-02-03') }, /bir\.md:2 title.*Found nothing/s],
      ['another day', { [`${day}/bir.md`]: good.replace('02-03', '02-04') }, /bir\.md:3 published.*Expected the folder 2026\/02\/04/s],
      [
        'a missing picture',
        { [`${day}/bir.md`]: `${good}\n![Göl](gol.png)\n` },
        /bir\.md:8.*8 \| !\[Göl\]\(gol\.png\).*Expected a file at/s,
      ],
      [
        'a broken picture',
        { [`${day}/bir.md`]: `${good}\n![Göl](bozuk.png)\n`, [`${day}/bozuk.png`]: 'x' },
        /bir\.md:8.*bozuk\.png", which can't be read/s,
      ],
      [
        'a dead link',
        { [`${day}/bir.md`]: `${good}\n[Dün](ikii.md)\n` },
        /bir\.md:8.*"ikii\.md", which leads nowhere.*"\/2026\/02\/03\/iki\/"\?/s,
      ],
      [
        'broken YAML',
        { [`${day}/bir.md`]: good.replace('title: ', 'title: "') },
        /bir\.md:2.*2 \| title: "Birinci.*Expected a quotation mark/s,
      ],
      ['an empty file', { [`${day}/bir.md`]: '' }, /bir\.md:1.*Expected front matter/s],
      [
        'an address that is taken',
        { [`${day}/bir.md`]: good.replace('\n---\n\n', '\naliases: [/2026/02/03/iki/]\n---\n\n') },
        /bir\.md:4 aliases.*iki\.md is there already/s,
      ],
    ];
    for (const [name, files, message] of mistakes) {
      await test.step(name, async () => {
        for (const [file, text] of Object.entries(files)) write(file, text);
        await expect(panel).toHaveText(message);
        // The page stays as it was, and so do all others.
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Birinci haber');
        expect((await page.request.get(`${dev.url}/2026/02/03/iki/`)).status()).toBe(200);
        write(`${day}/bir.md`, good);
        await expect(panel).toBeHidden();
      });
    }

    await test.step('other files than the article', async () => {
      await expect(() => page.goto(`${dev.url}/2026/02/03/iki/`)).toPass();
      for (const [file, text, message] of [
        ['content/site.yaml', 'titel: A\n', /site\.yaml:1 titel.*1 \| titel: A/s],
        ['content/tags.yaml', '- lable: A\n', /tags\.yaml:1 0\.lable/],
        ['content/authors.yaml', '- label: A\n  picture: yok.png\n', /authors\.yaml:2 0\.picture.*2 \|\s+picture: yok\.png/s],
        ['content/pages/kunye.md', '---\ntitel: A\n---\n', /kunye\.md:2 titel/],
        [`${day}/bir.md`, good.replace('title', 'titel'), /bir\.md:2 titel/],
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

test('dev shows edits and faults after each file was touched that restarts its server', async ({ page }) => {
  const { project, dev, write } = await openDev(page);
  try {
    for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', '.env']) {
      await test.step(name, async () => {
        const file = path.join(project, name);
        const before = dev.output().length;
        if (name === '.env') writeFileSync(file, 'DENEME=1\n');
        else {
          // As an editor does: a new file in the place of the old one.
          copyFileSync(file, `${file}.new`);
          writeFileSync(`${file}.new`, `${readFileSync(file, 'utf8')}\n`);
          renameSync(`${file}.new`, file);
        }
        await expect.poll(() => dev.output().slice(before)).toContain('server restarted');
        await expect(() => page.goto(`${dev.url}/2026/02/03/bir/`)).toPass();
        write(`${day}/bir.md`, good.replace('İlk cümle.', `Sonra ${name} değişti.`));
        await expect(page.getByText(`Sonra ${name} değişti.`)).toBeVisible();
        write(`${day}/bir.md`, good.replace('title', 'titel'));
        await expect(panelOf(page)).toHaveText(/bir\.md:2 titel/);
        write(`${day}/bir.md`, good);
        await expect(panelOf(page)).toBeHidden();
      });
    }
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
