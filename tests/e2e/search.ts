import { expect, type Locator, type Page } from '@playwright/test';
import type { TestSite } from './sites.ts';

/** Opens the page of the search, with what its address asks for (`?q=…`), and waits until one can type. */
export async function openSearch(page: Page, { origin, base }: TestSite, asking = ''): Promise<void> {
  await page.goto(`${origin}${base}search/${asking}`);
  await fieldIn(page).waitFor();
}

/** The field of the search, on its page or in its dialog. */
export const fieldIn = (place: Page | Locator) => place.getByRole('searchbox', { name: /^(Ara|Search)$/ });

/** The articles that the search shows. */
export const hitsIn = (place: Page | Locator) => place.getByRole('list', { name: /^(Sonuçlar|Results)$/ }).locator('> li');

/** The titles of what the search shows. */
export const titlesIn = (place: Page | Locator) => hitsIn(place).getByRole('heading');

/** What the search says of what it found. */
export const statusIn = (place: Page | Locator) => place.getByRole('search').getByRole('status');

/** Looks for a word in the dialog over the page that is open, and on the search's own page, and finds it in both. */
export async function searchInBoth(page: Page, site: TestSite): Promise<void> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Ara' });
  await fieldIn(dialog).fill('isparta');
  await expect(hitsIn(dialog).locator('mark').first()).toBeVisible();
  await openSearch(page, site, '?q=isparta&section=arama');
  await expect(hitsIn(page).locator('mark')).toHaveText(['Isparta']);
}
