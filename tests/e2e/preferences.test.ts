import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { root } = sites;
const article = `${root.origin}/2026/02/02/manset/`;

for (const stored of [
  'null',
  '[]',
  '[1]',
  '7',
  'true',
  '"dark"',
  '{',
  '',
  'of another site',
  '{"__proto__":{"theme":"dark"}}',
  '{"theme":null}',
  '{"theme":["dark"]}',
  '{"theme":{"toString":"dark"}}',
  '{"theme":"purple","size":7,"shortcuts":"on"}',
  '{"0x y":1,"shown":"","published":"2020","constructor":"dark"}',
]) {
  test(`with ${stored || 'an empty text'} in storage, the page follows the system, and a choice is stored again`, async ({ page }) => {
    const errors = await openWith(page, stored);
    expect(await choicesOf(page)).toEqual({});
    await page.keyboard.press('t');
    expect(await choicesOf(page)).toEqual({ theme: 'light' });
    await page.reload();
    expect(await choicesOf(page)).toEqual({ theme: 'light' });
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog').getByLabel('Açık').first()).toBeChecked();
    expect(errors).toEqual([]);
  });
}

test('valid preferences are restored among invalid ones', async ({ page }) => {
  const errors = await openWith(page, '{"0x y":1,"theme":"sepia","nested":{"a":[]},"size":"huge","face":"sans","__proto__":null}');
  expect(await choicesOf(page)).toEqual({ theme: 'sepia', face: 'sans' });
  await page.keyboard.press('t');
  await page.reload();
  expect(await choicesOf(page)).toEqual({ theme: 'dark', face: 'sans' });
  expect(errors).toEqual([]);
});

test('a choice that was made on another page in the meantime is not lost', async ({ page, context }) => {
  await page.goto(article);
  const other = await context.newPage();
  await other.goto(article);
  await other.keyboard.press('?');
  await other.getByRole('dialog').getByLabel('En büyük').check();
  await page.bringToFront();
  await page.keyboard.press('t');
  await page.reload();
  expect(await choicesOf(page)).toEqual({ size: 'xxl', theme: 'light' });
});

for (const [what, block] of [
  ['blocks storage', () => Object.defineProperty(window, 'localStorage', { get: () => Reflect.apply(atob, undefined, ['%']) })],
  [
    'has no storage space left',
    () =>
      Object.defineProperty(Storage.prototype, 'setItem', {
        value: () => {
          throw new DOMException('', 'QuotaExceededError');
        },
      }),
  ],
] as const) {
  test(`in a browser that ${what}, a choice applies to the page, is shown as chosen, and can be reset`, async ({ page }) => {
    await page.addInitScript(block);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(article);
    await page.keyboard.press('t');
    await page.keyboard.press('t');
    expect(await choicesOf(page)).toEqual({ theme: 'sepia' });
    await page.keyboard.press('?');
    const panel = page.getByRole('dialog', { name: 'Okuma ayarları' });
    await expect(panel.getByLabel('Sepya')).toBeChecked();
    await panel.getByLabel('En büyük').check();
    await panel.getByRole('button', { name: 'Sıfırla' }).click();
    expect(await choicesOf(page)).toEqual({});
    await expect(panel.getByLabel('Sepya')).not.toBeChecked();
    expect(errors).toEqual([]);
  });
}

/**
 * Opens an article in a browser that has stored a text.
 * @returns the script errors; the list grows while the page is open
 */
async function openWith(page: Page, stored: string): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${root.origin}/favicon.svg`);
  await page.evaluate((text) => {
    localStorage.setItem('kupur', text);
  }, stored);
  await page.goto(article);
  return errors;
}

/** Returns what the root element says, except in which direction the reader scrolls. */
const choicesOf = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset).filter(([name]) => name !== 'scroll')));
