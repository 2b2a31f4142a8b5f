import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const { root } = sites;
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
    for (const address of ['/', '/2026/02/02/manset/', '/2025/', '/search/']) {
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
