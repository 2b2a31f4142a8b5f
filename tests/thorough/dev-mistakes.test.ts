import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article } from '../files.ts';
import { day, good, openDev } from '../e2e/dev-newspaper.ts';

test('dev shows each of ten mistakes over the page, and the page again after its mend', async ({ page }) => {
  const { dev, write, panel } = await openDev(page);
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
  } finally {
    await dev.stop();
  }
});

test('dev shows edits and faults after each file was touched that restarts its server', async ({ page }) => {
  const { project, dev, write, panel } = await openDev(page);
  try {
    for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', '.env']) {
      await test.step(name, async () => {
        const file = path.join(project, name);
        const before = dev.output().length;
        if (name === '.env') writeFileSync(file, 'DENEME=1\n');
        else {
          // A new file in the place of the old one.
          copyFileSync(file, `${file}.new`);
          writeFileSync(`${file}.new`, `${readFileSync(file, 'utf8')}\n`);
          renameSync(`${file}.new`, file);
        }
        await expect.poll(() => dev.output().slice(before)).toContain('server restarted');
        await expect(() => page.goto(`${dev.url}/2026/02/03/bir/`)).toPass();
        write(`${day}/bir.md`, good.replace('İlk cümle.', `Sonra ${name} değişti.`));
        await expect(page.getByText(`Sonra ${name} değişti.`)).toBeVisible();
        write(`${day}/bir.md`, good.replace('title', 'titel'));
        await expect(panel).toHaveText(/bir\.md:2 titel/);
        write(`${day}/bir.md`, good);
        await expect(panel).toBeHidden();
      });
    }
  } finally {
    await dev.stop();
  }
});
