import { expect, test, type Page } from '@playwright/test';
import { fieldIn, hitsIn } from './search.ts';
import { findLowTargets } from './layout.ts';
import { sites } from './sites.ts';

// A thumb needs 44 px. A pointer needs 24 px, as WCAG 2.2 demands.
for (const [device, width, height, least] of [
  ['phone', 390, 844, 44],
  ['desk', 1280, 900, 24],
] as const) {
  test(`on a ${device}, every control of the dialogs is at least ${least} px high`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${sites.root.origin}/2026/02/02/manset/`);
    const dialog = page.getByRole('dialog');
    await open(page, 'Okuma ayarları');
    expect(await dialog.evaluate(findLowTargets, least)).toEqual([]);
    await page.keyboard.press('Escape');
    await open(page, 'Ara');
    await fieldIn(dialog).fill('sinir');
    await expect(hitsIn(dialog).getByRole('listitem')).not.toHaveCount(0);
    await dialog.getByText('Daralt ve sırala').click();
    expect(await dialog.evaluate(findLowTargets, least)).toEqual([]);
  });
}

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
}
