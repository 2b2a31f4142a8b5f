import { expect, test, type Locator, type Page } from '@playwright/test';
import { fieldIn } from './search.ts';
import { sites } from './sites.ts';

const { root } = sites;
const article = `${root.origin}/2026/02/02/manset/`;
const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Okuma ayarları' });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [width, height] of [
    [390, 844],
    [390, 664],
    [320, 568],
  ] as const) {
    test(`the panel takes at most 62 % of ${width} × ${height} px, at the foot of the screen, with its close button in sight`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openPanel(page);
      const panel = panelOf(page);
      // The panel rises.
      await expect.poll(async () => bottomOf(panel)).toBeCloseTo(height, 0);
      expect((await panel.boundingBox())?.height).toBeLessThanOrEqual(0.62 * height);
      const close = panel.getByRole('button', { name: 'Kapat' });
      await expect(close).toBeInViewport({ ratio: 1 });
      await panel.getByRole('button', { name: 'Sıfırla' }).scrollIntoViewIfNeeded();
      await expect(panel.getByRole('button', { name: 'Sıfırla' })).toBeInViewport({ ratio: 0.95 });
      await expect(close).toBeInViewport({ ratio: 1 });
      await close.tap();
      await expect(panel).toBeHidden();
    });
  }

  test('the panel shows no keys, and no choice about them', async ({ page }) => {
    await openPanel(page);
    await expect(panelOf(page).getByText('Yazı tipi')).toBeAttached();
    await expect(panelOf(page).locator('kbd').filter({ visible: true })).toHaveCount(0);
    await expect(panelOf(page).getByRole('radiogroup', { name: 'Klavye kısayolları' })).toHaveCount(0);
  });

  test('the text shows each choice above the panel', async ({ page }) => {
    await openPanel(page);
    await panelOf(page).getByLabel('Sepya').tap();
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(244, 234, 214)');
    const [title, panel] = [
      await page.getByRole('article').getByRole('heading', { level: 1 }).boundingBox(),
      await panelOf(page).boundingBox(),
    ];
    expect((title?.y ?? NaN) + (title?.height ?? NaN)).toBeLessThanOrEqual(panel?.y ?? NaN);
  });
});

test('with a keyboard, the panel lists the keys', async ({ page }) => {
  await openPanel(page);
  await expect(panelOf(page).locator('kbd')).toHaveText(['/', 't', '?']);
  await expect(panelOf(page).locator('kbd').first()).toBeVisible();
});

for (const [name, dialogName] of [
  ['reader', 'Okuma ayarları'],
  ['search', 'Ara'],
] as const) {
  test(`a press on the padding of the ${name} dialog does not close it, and a press outside does`, async ({ page }) => {
    await page.goto(article);
    await page.getByRole('banner').getByRole('link', { name: dialogName, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: dialogName, exact: true });
    await expect(dialog).toBeVisible();
    const { x = 0, y = 0, width = 0, height = 0 } = (await dialog.boundingBox()) ?? {};
    for (const [left, top] of [
      [x + 4, y + height / 2] as const,
      [x + width - 4, y + 20] as const,
      [x + width / 2, y + height - 4] as const,
    ]) {
      await page.mouse.click(left, top);
      await expect(dialog).toBeVisible();
    }
    await page.mouse.click(x - 8 > 0 ? x - 8 : x + width + 8, y + height + 8 < 720 ? y + height + 8 : 700);
    await expect(dialog).toBeHidden();
  });
}

test('a text that is selected beyond the edge of the search, or a press that ends outside, does not close it', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Ara', exact: true });
  await fieldIn(dialog).fill('isparta');
  const field = await fieldIn(dialog).boundingBox();
  const box = await dialog.boundingBox();
  for (const [left, top] of [
    [4, (field?.y ?? 0) + 10],
    [(field?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) + 40],
  ] as const) {
    await page.mouse.move((field?.x ?? 0) + 60, (field?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move(left, top, { steps: 4 });
    await page.mouse.up();
    await expect(dialog).toBeVisible();
  }
  // Nor one that begins outside and ends within.
  await page.mouse.move(4, 700);
  await page.mouse.down();
  await page.mouse.move((field?.x ?? 0) + 60, (field?.y ?? 0) + 20, { steps: 4 });
  await page.mouse.up();
  await expect(dialog).toBeVisible();
  await page.mouse.click(4, 700);
  await expect(dialog).toBeHidden();
});

async function openPanel(page: Page): Promise<void> {
  await page.goto(article);
  await page.getByRole('banner').getByRole('link', { name: 'Okuma ayarları' }).click();
  await expect(panelOf(page)).toBeVisible();
}

async function bottomOf(locator: Locator): Promise<number> {
  const { y = NaN, height = NaN } = (await locator.boundingBox()) ?? {};
  return y + height;
}
