import { expect, type Locator, type Page } from '@playwright/test';
import type { TestSite } from './sites.ts';

/** Opens the search page with a query string (`?q=…`), and waits until its input is ready. */
export async function openSearch(page: Page, { origin, base }: TestSite, query = ''): Promise<void> {
  await page.goto(`${origin}${base}search/${query}`);
  await fieldIn(page).waitFor();
}

/** Returns the input of the search, on its page or in its dialog. */
export const fieldIn = (place: Page | Locator) => place.getByRole('searchbox', { name: /^(Ara|Search)$/ });

/** Returns the hits that the search shows. */
export const hitsIn = (place: Page | Locator) => place.getByRole('list', { name: /^(Sonuçlar|Results)$/ }).locator('> li');

/** Returns the titles of the hits. */
export const titlesIn = (place: Page | Locator) => hitsIn(place).getByRole('heading');

/** Returns the status of the search. */
export const statusIn = (place: Page | Locator) => place.getByRole('search').getByRole('status');

/** Searches for a word in the dialog and on the search's own page, and expects hits in both. */
export async function searchInBoth(page: Page, site: TestSite): Promise<void> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Ara' });
  await fieldIn(dialog).fill('isparta');
  await expect(hitsIn(dialog).locator('mark').first()).toBeVisible();
  await openSearch(page, site, '?q=isparta&section=arama');
  await expect(hitsIn(page).locator('mark')).toHaveText(['Isparta']);
}
