import { expect, test, type Locator } from '@playwright/test';
import { sites } from './sites.ts';

const { root } = sites;
const pages = {
  front: '/',
  article: '/2026/02/02/manset/',
  'article with pictures': '/2025/10/29/resimli/',
  tag: '/tags/turkiye/',
  section: '/sections/bilim/',
  day: '/2026/02/03/',
  month: '/2026/01/',
  year: '/2025/',
  archive: '/archive/',
  tags: '/tags/',
  search: '/search/',
};

for (const { width, height, device } of [
  { width: 390, height: 844, device: 'phone' },
  { width: 820, height: 1180, device: 'tablet' },
  { width: 1280, height: 900, device: 'desktop' },
]) {
  test(`on a ${device}, masthead, text and footer do not overlap, and the heading is on the first screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(root.origin + address);
      const [banner, main, footer] = await Promise.all(
        ['banner', 'main', 'contentinfo'].map((role) => boxOf(page.getByRole(role as 'main'))),
      );
      expect([banner?.top, banner?.left, banner?.right], name).toEqual([0, 0, width]);
      expect(main?.top, name).toBeGreaterThanOrEqual(banner?.bottom ?? NaN);
      expect(footer?.top, name).toBeGreaterThanOrEqual(main?.bottom ?? NaN);
      expect(Math.min(main?.left ?? NaN, width - (main?.right ?? NaN)), name).toBeGreaterThanOrEqual(0);
      // The text is centred, with equal space on both sides.
      expect(Math.abs((main?.left ?? NaN) + (main?.right ?? NaN) - width), name).toBeLessThanOrEqual(2);
      const place = name === 'front' ? page.getByRole('article').first() : page.getByRole('main');
      const first = place.getByRole('heading').first();
      await expect(first, name).toBeInViewport({ ratio: 1 });
      expect(await first.evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize)), name).toBeGreaterThan(20);
    }
  });
}

for (const [width, min, max] of [
  [390, 30, 60],
  [1280, 55, 80],
] as const) {
  test(`at ${width} px, a line of an article has ${min} to ${max} letters of at least 16 px, and the lede is on the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${root.origin}/2026/02/02/manset/`);
    await expect(page.locator('article .lede')).toBeInViewport({ ratio: 1 });
    await page
      .locator('article .text p')
      .first()
      .evaluate((paragraph) => {
        paragraph.textContent = 'Örnek bir cümle daha. '.repeat(40);
      });
    const { letters, size } = await page.locator('article .text p').first().evaluate(measureLine);
    expect(letters).toBeGreaterThanOrEqual(min);
    expect(letters).toBeLessThanOrEqual(max);
    expect(size).toBeGreaterThanOrEqual(16);
  });
}

test('each theme has its own paper and ink colours, the same on every kind of page', async ({ page }) => {
  const colours = new Map<string, Set<string>>();
  for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
    await page.goto(`${root.origin}/favicon.svg`);
    await page.evaluate((chosen) => {
      localStorage.setItem('kupur', JSON.stringify({ theme: chosen }));
    }, theme);
    const seen = new Set<string>();
    for (const address of Object.values(pages)) {
      await page.goto(root.origin + address);
      seen.add(
        await page.evaluate(() => {
          const [paper, ink] = [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color];
          return `${ink} on ${paper}`;
        }),
      );
    }
    colours.set(theme, seen);
  }
  expect([...colours.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
  expect(new Set([...colours.values()].flatMap((seen) => [...seen])).size).toBe(4);
});

async function boxOf(locator: Locator): Promise<Record<'top' | 'bottom' | 'left' | 'right', number>> {
  const { x = NaN, y = NaN, width = NaN, height = NaN } = (await locator.boundingBox()) ?? {};
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/** Returns the number and the size of the letters in the first line of a paragraph. Runs in the browser. */
function measureLine(paragraph: Element): { letters: number; size: number } {
  const text = paragraph.firstChild as Text;
  const range = document.createRange();
  const topOf = (at: number) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().top;
  };
  let letters = 0;
  while (letters < text.length - 1 && topOf(letters) - topOf(0) < 5) letters++;
  return { letters, size: parseFloat(getComputedStyle(paragraph).fontSize) };
}
