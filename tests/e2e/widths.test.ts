import { expect, test, type Page } from '@playwright/test';
import { allKinds } from './kinds.ts';

const widths = [320, 390, 640, 1024, 1152, 1280, 1680, 1920];

test(`no kind of page scrolls sideways at ${widths.join(', ')} px`, async ({ page }) => {
  const wide: string[] = [];
  for (const address of allKinds) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await overflowOf(page);
      if (beyond) wide.push(`${new URL(address).pathname} at ${width} px: ${beyond}`);
    }
  }
  expect(wide).toEqual([]);
});

/** Returns the width and the innermost overflowing elements of a page that scrolls sideways. */
function overflowOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return `${scrollWidth} px, ${innermost
      .slice(0, 3)
      .map((element) => `${element.tagName}.${element.className}`)
      .join(', ')}`;
  });
}
