import { writeFile, mkdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

test('a printed page has title, text, source and date, and no navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${sites.root.origin}/2026/02/02/manset/`);
  for (const navigation of await page.getByRole('navigation').all()) await expect(navigation).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  for (const chrome of ['.progress', '[data-tools]', '.heading-link', '.onward']) await expect(page.locator(chrome).first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('article time').first()).toContainText('2 Şub 2026');
  await expect(page.locator('article time[datetime^="2026-02-02T06"]')).toContainText(/ 06:00$/);
  await expect(page.getByRole('region', { name: 'Kaynak' })).toContainText('example.org/manset');
  // Paper does not unfold, so the whole digest stands there.
  await expect(page.getByRole('region', { name: 'Kaynak' })).toContainText('0123456789abcdef'.repeat(4), { useInnerText: true });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(
    await page
      .locator('.text h2')
      .first()
      .evaluate((heading) => getComputedStyle(heading).breakAfter),
  ).toBe('avoid');
});

test('a printed link shows its URL', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${sites.root.origin}/2026/02/02/manset/`);
  await page
    .locator('.text p')
    .first()
    .evaluate((paragraph) => {
      paragraph.innerHTML = '<a href="https://example.org/belge">belge</a>';
    });
  expect(
    await page
      .locator('.text p a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content),
  ).toContain('https://example.org/belge');
  await mkdir('.cache/e2e/screenshots', { recursive: true });
  await page.goto(sites.first.origin);
  await page.locator('main h2 a').first().click();
  await writeFile('.cache/e2e/screenshots/article.pdf', await page.pdf({ format: 'A4' }));
});
