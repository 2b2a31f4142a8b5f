import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { root } = sites;

// A reader's own style is not the page's: the policy doesn't hold for it.
test.use({ bypassCSP: true });
const kinds = ['/', '/2026/02/02/manset/', '/2025/09/11/uzun/', '/2025/', '/2026/02/', '/2026/02/03/', '/archive/', '/tags/', '/reader/'];

test('text that a reader spaces wider (WCAG 1.4.12) is neither cut off nor pushed aside', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of kinds) {
    await page.goto(root.origin + address);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
    expect(await cutOff(page), address).toEqual([]);
  }
});

test('the largest text on the narrowest screen stays within it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => {
    localStorage.setItem('kupur', JSON.stringify({ size: 'xxl' }));
  });
  for (const address of kinds) {
    await page.goto(root.origin + address);
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
  }
});

test('in forced colours the day of a page, and what has the focus, are still told by a line', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${root.origin}/2026/02/03/`);
  const today = page.locator('.calendar-day[aria-current]');
  expect(await today.evaluate((day) => getComputedStyle(day).outlineStyle)).toBe('solid');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
});

test('a page that a reader points at is fetched before the click, once', async ({ page }) => {
  await page.goto(root.origin);
  const link = page.locator('main h2 a').first();
  const request = page.waitForRequest(async (fetched) => fetched.url() === root.origin + ((await link.getAttribute('href')) ?? ''));
  await link.hover();
  expect((await request).headers()['sec-purpose']).toContain('prefetch');
  await page.mouse.move(0, 0);
  await link.hover();
  expect(await page.locator('link[rel=prefetch]').count()).toBe(1);
});

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Elements whose text is cut by their own box, but for summaries, which are cut after three lines on purpose. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main a, main h1, main h2, main p, main li, header a')]
      .filter((element) => !element.closest('.sr-only, .summary') && getComputedStyle(element).overflow === 'hidden')
      .filter((element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
