import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { first, root } = sites;
const clipping = `${first.origin}/2026/02/03/rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz/`;

for (const [name, address, width] of [
  ['an article', clipping, 390],
  ['the front page', `${root.origin}/`, 1280],
] as const) {
  test(`on ${name} at ${width} px, the masthead goes when the reader scrolls down, and returns with its links when the reader scrolls up`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    const link = linkOf(page);
    await expect(link).toBeInViewport({ ratio: 1 });
    await scroll(page, 900);
    await expect(link).not.toBeInViewport();
    await scroll(page, -60);
    await expect(link).toBeInViewport({ ratio: 1 });
    await scroll(page, 60);
    await expect(link).not.toBeInViewport();
    await scroll(page, -60);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arşiv');
  });
}

test('at the top of a page the masthead moves with the page, and does not vanish at the first pixels', async ({ page }) => {
  for (const address of [clipping, `${root.origin}/`]) {
    await page.goto(address);
    await scroll(page, 30);
    expect((await page.getByRole('banner').boundingBox())?.y, address).toBeCloseTo(-30, 0);
  }
});

test('a tremble of a few pixels does not bring the masthead back', async ({ page }) => {
  await page.goto(clipping);
  await scroll(page, 900);
  await expect(linkOf(page)).not.toBeInViewport();
  await scroll(page, -4);
  await expect(linkOf(page)).not.toBeInViewport();
});

test('the masthead stays as long as the focus is in it', async ({ page }) => {
  await page.goto(clipping);
  await scroll(page, 900);
  await scroll(page, -60);
  await linkOf(page).focus();
  await scroll(page, 300);
  await expect(linkOf(page)).toBeInViewport({ ratio: 1 });
});

test('the target of a link is not hidden under a masthead that has returned', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(clipping);
  await scroll(page, 3000);
  await scroll(page, -60);
  await page.getByRole('navigation', { name: 'Bu haberde' }).getByRole('link').first().click();
  const heading = page.getByRole('heading', { name: 'ÎSTANBUL MÜZAKERELERİ' });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const [masthead, target] = [await page.getByRole('banner').boundingBox(), await heading.boundingBox()];
  expect(target?.y).toBeGreaterThanOrEqual((masthead?.y ?? 0) + (masthead?.height ?? 0));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the masthead stands at the top of the page and never covers the text', async ({ page }) => {
    await page.goto(clipping);
    await page.evaluate(() => {
      scrollBy(0, 900);
    });
    await expect(linkOf(page)).not.toBeInViewport();
    await page.evaluate(() => {
      scrollBy(0, -300);
    });
    await expect(linkOf(page)).not.toBeInViewport();
    await page.evaluate(() => {
      scrollBy(0, -900);
    });
    await expect(linkOf(page)).toBeInViewport({ ratio: 1 });
  });
});

const linkOf = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Arşiv', exact: true });

/** Scrolls, and waits until the page has noticed: it hears of a scroll when the next frame is drawn. */
async function scroll(page: Page, way: number): Promise<void> {
  await page.evaluate(async (top) => {
    scrollBy({ top, behavior: 'instant' });
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, way);
}
