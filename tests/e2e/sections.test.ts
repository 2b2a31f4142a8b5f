import { expect, test } from '@playwright/test';
import { listedArticles } from './fixture.ts';
import { sites } from './sites.ts';

const { root } = sites;

test('the section index lists every section as printed, with its count, in Turkish alphabetical order', async ({ page }) => {
  await page.goto(`${root.origin}/sections/`);
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items.getByRole('link')).toHaveText([
    ...['ARAMA', 'BİLİM', 'ÇOKUZUNBİRBÖLÜMADIDIRBUÖRNEKTEVEHİÇBÖLÜNMEZ', 'EKONOMİ', 'KÜLTÜR', 'SPOR', 'WORLD', 'YAŞAM'],
  ]);
  await expect(items.filter({ hasText: 'SPOR' })).toContainText(`${inSection('SPOR').length} haber`);
});

test('a section lists its articles, newest first', async ({ page }) => {
  await page.goto(`${root.origin}/sections/bilim/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('BİLİM');
  await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveText(inSection('BİLİM').map(({ title }) => title));
  await expect(
    page
      .getByRole('main')
      .getByRole('paragraph')
      .filter({ hasText: `${inSection('BİLİM').length} haber` }),
  ).toBeVisible();
});

test('sections with I and İ have ASCII slugs', async ({ page }) => {
  await page.goto(`${root.origin}/sections/`);
  for (const [label, path] of [
    ['BİLİM', '/sections/bilim/'],
    ['YAŞAM', '/sections/yasam/'],
    ['KÜLTÜR', '/sections/kultur/'],
  ] as const) {
    await expect(page.getByRole('main').getByRole('link', { name: label, exact: true })).toHaveAttribute('href', path);
  }
});

test('an article links to its section, and the section to all sections', async ({ page }) => {
  await page.goto(`${root.origin}/2026/02/02/manset/`);
  await page.getByRole('article').getByRole('link', { name: 'BİLİM' }).click();
  expect(new URL(page.url()).pathname).toBe('/sections/bilim/');
  const all = page.getByRole('banner').getByRole('link', { name: 'Bölümler', exact: true });
  await expect(all).toHaveAttribute('aria-current', 'true');
  await all.click();
  expect(new URL(page.url()).pathname).toBe('/sections/');
});

const inSection = (name: string) => listedArticles().filter(({ section }) => section === name);
