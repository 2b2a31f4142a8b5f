import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { filesOf } from './pages.ts';
import { sites } from './sites.ts';

const { root, base } = sites;
const withdrawn = '2025/09/12/geri-cekilen/';

test('the page of a withdrawn article shows the date and the reason, and nothing of its text', async ({ page }) => {
  const response = await page.goto(`${root.origin}/${withdrawn}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Örnek: Geri çekilmiş haber');
  const note = page.getByRole('note');
  await expect(note).toContainText('Bu haber yayından kaldırıldı');
  await expect(note).toContainText('Haberin dayandığı belge kurguydu.');
  await expect(note.locator('time')).toHaveText('14 Eylül 2025 Pazar');
  expect(await response?.text()).not.toContain('Bu gövde hiçbir yerde görünmemelidir');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('the page of a withdrawn article leads on to its day, month and year, to the front page and to the archive', async ({ page }) => {
  const links = page.getByRole('navigation', { name: 'Buradan devam edebilirsiniz' }).getByRole('link');
  for (const [at, [name, path]] of (
    [
      ['12 Eylül 2025 haberleri', '2025/09/12/'],
      ['Eylül 2025 haberleri', '2025/09/'],
      ['2025 haberleri', '2025/'],
      ['Son haberler', ''],
      ['Tüm arşiv', 'archive/'],
    ] as const
  ).entries()) {
    await page.goto(`${base.origin}${base.base}${withdrawn}`);
    await expect(links).toHaveCount(5);
    await expect(links.nth(at)).toHaveText(name);
    await links.nth(at).click();
    expect(new URL(page.url()).pathname).toBe(base.base + path);
  }
});

test('a withdrawn article is in no list, and tags that only it had have no page', async ({ page }) => {
  expect(findPagesWith(base, withdrawn)).toEqual([]);
  expect(findPagesWith(root, 'Geri çekilmiş haber')).toEqual([`/${withdrawn}`]);
  expect(findPagesWith(root, 'yalniz-geri-cekilende')).toEqual([]);
  expect((await page.goto(`${root.origin}/tags/yalniz-geri-cekilende/`))?.status()).toBe(404);
});

for (const [kind, address, title] of [
  ['a draft', '/2025/09/30/taslak/', 'Örnek: Taslak'],
  ['a future article', '/2099/01/01/gelecek/', 'Gelecekten haber'],
] as const) {
  test(`${kind} has no page and is mentioned on no page`, async ({ page }) => {
    expect((await page.goto(root.origin + address))?.status()).toBe(404);
    expect(findPagesWith(root, title)).toEqual([]);
    expect(findPagesWith(root, address)).toEqual([]);
  });
}

test('a year with only future articles has no page', async ({ page }) => {
  for (const date of ['/2099/', '/2099/01/', '/2099/01/01/']) expect((await page.goto(root.origin + date))?.status()).toBe(404);
});

/** Returns the pages whose source contains a text. */
function findPagesWith(site: typeof root, text: string): string[] {
  return filesOf(site).flatMap(({ address, file }) => (readFileSync(file, 'utf8').includes(text) ? [address] : []));
}
