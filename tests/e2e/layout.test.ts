import { expect, test } from '@playwright/test';
import { allKinds } from './kinds.ts';
import { findBadLists, findLowTargets, findMisplaced, findWide } from './layout.ts';

const widths = [320, 390, 640, 820, 1024, 1280, 1920];
const height = 844;
// A thumb needs 44 px. A pointer needs 24 px, as WCAG 2.2 demands.
const leastHeights = [
  { width: 390, least: 44 },
  { width: 1280, least: 24 },
];

// Loading a page takes longer than checking it, so each page is loaded once for all checks.
for (const [site, addresses] of Object.entries(allKinds)) {
  test(`on every kind of page of the ${site} site nothing is too wide, overlaps or is too low to press, and lists are lists`, async ({
    page,
  }) => {
    const faults = new Set<string>();
    for (const address of addresses) {
      const note = (found: readonly string[], where = '') => {
        for (const fault of found) faults.add(`${new URL(address).pathname}${where}: ${fault}`);
      };
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      note(await page.evaluate(findBadLists));
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        note([...(await page.evaluate(findWide)), ...(await page.evaluate(findMisplaced))], ` at ${width} px`);
      }
      // What unfolds has controls, too.
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      for (const { width, least } of leastHeights) {
        await page.setViewportSize({ width, height });
        note(await page.locator('body').evaluate(findLowTargets, least), ` at ${width} px`);
      }
    }
    expect([...faults]).toEqual([]);
  });
}
