import { expect, test, type Page } from '@playwright/test';
import { beginReading, openMenu, pressInMenu } from './article-menu.ts';
import { sites } from './sites.ts';

const { root, base } = sites;
const article = '/2026/02/02/manset/';

test('a choice applies immediately, after a reload and on other pages, and can be reset', async ({ page }) => {
  await page.goto(root.origin + article);
  const paper = await colourOf(page);
  await page.getByRole('link', { name: 'Okuma ayarları' }).click();
  const panel = page.getByRole('dialog', { name: 'Okuma ayarları' });
  await panel.getByLabel('Sepya').check();
  await panel.getByLabel('En büyük').check();
  await panel.getByLabel('Ferah').check();
  await panel.getByLabel('Tırnaksız').check();
  await panel.getByLabel('Daha geniş').check();
  await panel.getByRole('radiogroup', { name: 'Heceleme' }).getByLabel('Kapalı').check();
  expect(await colourOf(page)).toBe('rgb(244, 234, 214)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('25px');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('link', { name: 'Okuma ayarları' })).toBeFocused();
  await page.reload();
  expect(await colourOf(page)).toBe('rgb(244, 234, 214)');
  await page.goto(`${root.origin}/tags/`);
  expect(await colourOf(page)).toBe('rgb(244, 234, 214)');

  await page.keyboard.press('?');
  await expect(panel.getByLabel('Sepya')).toBeChecked();
  await expect(panel.getByLabel('Daha geniş')).toBeChecked();
  await panel.getByRole('button', { name: 'Sıfırla' }).click();
  expect(await colourOf(page)).toBe(paper);
  await page.reload();
  expect(await colourOf(page)).toBe(paper);
});

test('letters, lines, hyphens and the typeface of a text follow the choice, those of its headings do not', async ({ page }) => {
  await page.goto(root.origin + article);
  const text = page.locator('article .text p').first();
  const styleOf = () =>
    text.evaluate((paragraph) => {
      const { letterSpacing, wordSpacing, lineHeight, hyphens, fontFamily, fontSize } = getComputedStyle(paragraph);
      return {
        letters: parseFloat(letterSpacing) || 0,
        words: parseFloat(wordSpacing),
        line: parseFloat(lineHeight) / parseFloat(fontSize),
        hyphens,
        fontFamily,
      };
    });
  const before = await styleOf();
  expect(before).toMatchObject({ letters: 0, words: 0, hyphens: 'auto' });
  await page.keyboard.press('?');
  const panel = page.getByRole('dialog', { name: 'Okuma ayarları' });
  for (const [group, choice] of [
    ['Harf ve sözcük aralığı', 'Daha geniş'],
    ['Satır aralığı', 'Ferah'],
    ['Heceleme', 'Kapalı'],
    ['Yazı tipi', 'Tırnaksız'],
  ] as const) {
    await panel.getByRole('radiogroup', { name: group }).getByLabel(choice, { exact: true }).check();
  }
  const after = await styleOf();
  expect(after.letters).toBeGreaterThan(1);
  expect(after.words).toBeGreaterThan(after.letters);
  expect(after.line).toBeGreaterThan(before.line + 0.2);
  expect(after.hyphens).toBe('manual');
  expect(after.fontFamily).not.toBe(before.fontFamily);
  await expect(page.locator('article h1')).not.toHaveCSS('font-family', after.fontFamily);
});

test('the chosen theme is applied before the first paint', async ({ page }) => {
  await page.goto(root.origin + article);
  await page.keyboard.press('t');
  await page.keyboard.press('t');
  await page.route('**/*.js', () => undefined); // Only the inline script runs.
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  expect(await colourOf(page)).toBe('rgb(244, 234, 214)');
});

test('the settings have their own page, which works under a base path and with the keyboard', async ({ page }) => {
  await page.goto(`${base.origin}/kupur/reader/`);
  // The script shows the form.
  await expect(page.getByLabel('Koyu')).toBeVisible();
  await page.getByLabel('Koyu').focus();
  await page.keyboard.press('Space');
  expect(await colourOf(page)).toBe('rgb(20, 19, 17)');
  await page.goto(`${base.origin}/kupur${article}`);
  expect(await colourOf(page)).toBe('rgb(20, 19, 17)');
});

test('shortcuts can be turned off, and do nothing while the reader types', async ({ page }) => {
  await page.goto(root.origin + article);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
  await page.locator('main > input').press('t');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.locator('main > input').blur();
  await page.keyboard.press('?');
  await shortcutsIn(page).getByLabel('Kapalı').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('without a choice, pages follow the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(root.origin + article);
  expect(await colourOf(page)).toBe('rgb(20, 19, 17)');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  expect(await colourOf(page)).toBe('rgb(255, 255, 255)');
});

test('the progress bar grows while scrolling', async ({ page }) => {
  await page.goto(root.origin + article);
  const grown = () => page.locator('.progress').evaluate((line) => new DOMMatrix(getComputedStyle(line).transform).a);
  expect(await grown()).toBe(0);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect.poll(grown).toBeGreaterThan(0.99);
});

test('the table of contents marks the current heading', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(root.origin + article);
  const current = page.getByRole('navigation', { name: 'Bu haberde' }).locator('[aria-current]');
  await expect(current).toHaveCount(0);
  await page.locator('#sinir-1').evaluate((heading) => {
    heading.scrollIntoView();
  });
  await expect(current).toHaveText('Sınır');
});

test('the links of a heading and of the page can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(root.origin + article);
  await beginReading(page);
  await page.getByRole('link', { name: "Bu ara başlığın bağlantısını kopyala: ISPARTA'DA ÖLÇÜM" }).click();
  const status = page.getByRole('status');
  const answer = page.locator('.answer');
  await expect(status).toHaveText('Kopyalandı');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${root.origin}${article}#ispartada-olcum`);
  // The answer stands beside what was pressed, and goes.
  const [pressed, beside] = [await page.locator('#ispartada-olcum').boundingBox(), await answer.boundingBox()];
  expect(Math.abs((pressed?.y ?? NaN) - (beside?.y ?? NaN))).toBeLessThan(100);
  await expect(answer).toHaveCount(0);
  await expect(status).toHaveText('');
  await pressInMenu(page, 'Bağlantıyı kopyala');
  await expect(status).toHaveText('Kopyalandı');
  await expect(page.getByRole('button', { name: 'Bağlantıyı kopyala' })).toBeHidden();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(root.origin + article);
});

test('without a clipboard, as without HTTPS, there is no copy button, and the link of a heading still works', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(root.origin + article);
  await beginReading(page);
  await openMenu(page);
  await expect(page.getByRole('button', { name: 'Yazdır' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bağlantıyı kopyala' })).toBeHidden();
  await page.getByRole('link', { name: "Bu ara başlığın bağlantısını kopyala: ISPARTA'DA ÖLÇÜM" }).click();
  expect(new URL(page.url()).hash).toBe('#ispartada-olcum');
  // An error in an asynchronous function is reported after the click.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(errors).toEqual([]);
});

test('an article that is more than a year old shows a note, and a newer one does not', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-02-04T12:00:00Z'));
  await page.goto(`${root.origin}/2024/12/31/`);
  await page.locator('main article h2 a').first().click();
  await expect(page.getByText('Bu haber bir yıldan daha eski.')).toBeVisible();
  await page.goto(root.origin + article);
  await expect(page.getByText('Bu haber bir yıldan daha eski.')).toBeHidden();
});

const shortcutsIn = (page: Page) => page.getByRole('dialog').getByRole('radiogroup', { name: 'Klavye kısayolları' });

function colourOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
