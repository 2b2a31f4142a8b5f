import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { first, root, demo } = sites;
const pages = {
  'the first clipping': `${first.origin}/2026/02/03/rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz/`,
  'an article with pictures': `${demo.origin}/2026/02/03/bogazin-sonmus-fenerleri-yeniden-yaniyor-on-uc-isik-iki-kis/`,
  'an article that is old, corrected and updated': `${root.origin}/2026/02/02/manset/`,
  'the front page of one article': `${first.origin}/`,
  'a front page with pictures': `${demo.origin}/`,
};

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  for (const [name, address] of Object.entries(pages)) {
    test(`at ${width} px nothing shifts on ${name}, even if the fonts and scripts come late`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const { promise, resolve } = Promise.withResolvers<undefined>();
      await page.route(/\.(?:woff2|js)$/, async (route) => {
        await promise;
        await route.continue();
      });
      // Two years later, so that the note about old articles is shown.
      await page.addInitScript(() => {
        Date.now = () => Date.parse('2028-02-04T12:00:00Z');
      });
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      resolve(undefined);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      expect(await shiftOf(page)).toEqual([]);
      // The links of headings and the mark in the contents are added when the reader begins to read.
      await page.mouse.move(9, 9);
      await page.mouse.move(12, 12);
      await page.waitForLoadState('networkidle');
      expect(await shiftOf(page)).toEqual([]);
    });
  }
}

/** Returns what has shifted since the page began, and how far. */
function shiftOf(page: Page): Promise<string[]> {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node?: Node }[];
  }
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const shifts: string[] = [];
        const nameOf = ({ node }: { node?: Node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.textContent ?? ''));
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) shifts.push(`${value}: ${sources.map(nameOf).join(', ')}`);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(shifts);
          }),
        );
      }),
  );
}
