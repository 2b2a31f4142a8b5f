import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { root } = sites;

// The tests inject a reader's own stylesheet, to which the policy does not apply.
test.use({ bypassCSP: true });
const kinds = [
  ...['/', '/2026/02/02/manset/', '/2025/09/11/uzun/', '/2025/', '/2026/02/', '/2025/09/', '/2026/02/03/', '/archive/', '/tags/'],
  ...['/tags/turkiye/', '/sections/', '/reader/', '/search/?q=ilinde', '/yok/'],
];

test('text with increased spacing (WCAG 1.4.12) is neither cut off nor wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const wide: string[] = [];
  for (const address of kinds) {
    await page.goto(root.origin + address);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    if ((await getOverflow(page)) > 0) wide.push(address);
    expect.soft(await findCutOffText(page), address).toEqual([]);
  }
  expect(wide).toEqual([]);
});

test('the largest text size fits on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => {
    localStorage.setItem('kupur', JSON.stringify({ size: 'xxl' }));
  });
  const wide: string[] = [];
  for (const address of kinds) {
    await page.goto(root.origin + address);
    if ((await getOverflow(page)) > 0) wide.push(address);
  }
  expect(wide).toEqual([]);
});

test('with the largest text size, no word of a list breaks on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    localStorage.setItem('kupur', JSON.stringify({ size: 'xxl' }));
  });
  for (const address of ['/', '/2026/02/02/', '/2026/01/30/', '/tags/istanbul/']) {
    await page.goto(sites.demo.origin + address);
    expect(await page.locator('main .item-link').evaluateAll(findBrokenWords), address).toEqual([]);
  }
});

test('in forced colours, the current day has a border, and the focus an outline, on the current day too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${root.origin}/2026/02/03/`);
  const today = page.getByRole('table').locator('[aria-current="page"]');
  await expect(today).toHaveCSS('border', /^2px solid/);
  await expect(page.getByRole('table').getByRole('link', { name: /^2 Şubat/ })).toHaveCSS('border', /^0px/);
  await today.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(today).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('Tab');
  await expect(today).toBeFocused();
  await expect(today).toHaveCSS('outline-style', 'solid');
  await page.goto(`${root.origin}/2026/02/03/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
});

test('the page of a hovered link is prefetched once', async ({ page }) => {
  await page.goto(root.origin);
  const link = page.locator('main h2 a').first();
  const request = page.waitForRequest(async (fetched) => fetched.url() === root.origin + ((await link.getAttribute('href')) ?? ''));
  await link.hover();
  expect((await request).headers()['sec-purpose']).toContain('prefetch');
  await page.mouse.move(0, 0);
  await link.hover();
  expect(await page.locator('link[rel=prefetch]').count()).toBe(1);
});

const getOverflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Returns elements whose text is cut off by their own box, except summaries, which are truncated after three lines. */
function findCutOffText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main a, main h1, main h2, main p, main li, header a')]
      .filter((element) => !element.closest('.sr-only, .summary') && getComputedStyle(element).overflow === 'hidden')
      .filter((element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Returns the words that stand on several lines, except those that may break at a hyphen. Runs in the browser. */
function findBrokenWords(links: Element[]): string[] {
  const texts = links.flatMap((link) => [...link.childNodes].filter((node): node is Text => node instanceof Text));
  return texts.flatMap((text) =>
    Array.from(text.data.matchAll(/[\p{L}\p{N}’']+/gu)).flatMap(({ 0: word, index }) => {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
      return tops.size > 1 ? [word] : [];
    }),
  );
}
