import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article } from '../files.ts';
import { findFaults } from './axe.ts';
import { buildSite, copyProject } from './project.ts';
import { serve, stop } from './serve.ts';

const code = `const uzun = "${'bir satır '.repeat(30)}";\n\treturn uzun;`;

test('code stands in a frame that scrolls, with colours and a button that copies it', async ({ page, context, browser }) => {
  const project = copyProject({
    'content/articles/2026/02/03/kod.md': article(
      'title: Kod\npublished: 2026-02-03',
      `Spot.\n\n\`\`\`js\n${code}\n\`\`\`\n\n- Liste\n\n      girintili`,
    ),
    'content/articles/2026/02/03/kodsuz.md': article('title: Kodsuz\npublished: 2026-02-03', 'Spot `kısa`.'),
    'content/pages/kunye.md': article('title: Künye', 'Spot.\n\n```sh\nnpm start\n```'),
  });
  const site = await buildSite(project);
  expect(site['2026/02/03/kod/index.html']).not.toMatch(/\sstyle=/);
  for (const [name, has] of [
    ['kod', true],
    ['kodsuz', false],
  ] as const) {
    const html = readFileSync(path.join(project, `dist/2026/02/03/${name}/index.html`), 'utf8');
    expect(/code\.[\w-]+\.css|hljs|data-copy=/.test(html), name).toBe(has);
  }
  const { server, site: served } = await serve({ outDir: path.join(project, 'dist'), base: '/' });
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${served.origin}/2026/02/03/kod/`);
    const frame = page.getByRole('group', { name: 'Kod' }).first();
    expect(await frame.evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((pre) => pre.scrollLeft)).toBeGreaterThan(0);
    const button = page.getByRole('button', { name: 'Kodu kopyala' });
    await expect(button).toHaveCount(2);
    await button.first().click();
    await expect(page.locator('[data-answer]').first()).toHaveText('Kopyalandı');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${code}\n`);
    expect(await button.first().evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThanOrEqual(44);
    // It fades, and would have too little contrast meanwhile.
    await expect(page.locator('.answer')).toHaveCount(0);
    const keyword = frame.locator('.hljs-keyword').first();
    const colours = new Set<string>();
    for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      colours.add(await keyword.evaluate((element) => getComputedStyle(element).color));
      expect(await findFaults(page), theme).toEqual([]);
    }
    expect(colours.size).toBe(4);
    await page.goto(`${served.origin}/kunye/`);
    await button.click();
    await expect(page.locator('[data-answer]')).toHaveText('Kopyalandı');

    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${served.origin}/2026/02/03/kod/`);
    await expect(plain.getByRole('button', { name: 'Kodu kopyala' })).toHaveCount(0);
    await expect(plain.locator('.hljs-string').first()).toBeVisible();
    await plain.close();
  } finally {
    await stop(server);
  }
});
