import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { first, root } = sites;
const clipping = `${first.origin}/2026/02/03/rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz/`;

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  for (const [name, address] of [
    ['an article', clipping],
    ['the front page', `${root.origin}/`],
  ] as const) {
    test(`on ${name} at ${width} px, the masthead goes when the reader scrolls down, and returns with its links when the reader scrolls up`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
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
    await scroll(page, 900);
    await expect(linkOf(page)).not.toBeInViewport();
    await scroll(page, -300);
    await expect(linkOf(page)).not.toBeInViewport();
    await scroll(page, -900);
    await expect(linkOf(page)).toBeInViewport({ ratio: 1 });
  });
});

const linkOf = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Arşiv', exact: true });

/** Turns the wheel, and waits until the page has come to rest. */
async function scroll(page: Page, way: number): Promise<void> {
  // A page that was not painted yet loses the turn; a screenshot paints it, also without JavaScript.
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  const before = await page.locator('main').boundingBox();
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, way);
  let last = before?.y;
  await expect
    .poll(async () => {
      const y = (await page.locator('main').boundingBox())?.y;
      const isAtRest = y === last && y !== before?.y;
      last = y;
      return isAtRest;
    })
    .toBe(true);
}
