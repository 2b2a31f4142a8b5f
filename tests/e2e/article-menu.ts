import type { Page } from '@playwright/test';

/** Moves the pointer on an article's page, which loads what helps while reading, and waits until it is there. */
export async function beginReading(page: Page): Promise<void> {
  await page.mouse.move(9, 9);
  await page.mouse.move(12, 12);
  // The script shows the buttons that work.
  await page.locator('[data-do=print]:not([hidden])').waitFor({ state: 'attached' });
}

/** Opens the menu of what one can do with an article. */
export async function openMenu(page: Page): Promise<void> {
  await page
    .locator('summary')
    .filter({ hasText: /^\s*(Paylaş|Share)\s*$/ })
    .click();
}

/** Opens the menu and presses one of its buttons. */
export async function pressInMenu(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name, exact: true }).click();
}
