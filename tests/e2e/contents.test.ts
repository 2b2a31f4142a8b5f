import { expect, test, type Page } from '@playwright/test';
import { beginReading } from './article-menu.ts';
import { sites } from './sites.ts';

const { root, english } = sites;
const long = `${english.origin}/2025/12/30/thirty-bridges/`;
const linksIn = (page: Page, name = 'In this article') => page.getByRole('navigation', { name }).getByRole('link');

test.describe('beside an article with 30 headings', () => {
  test.use({ viewport: { width: 1280, height: 600 } });

  test('the focus stays on the screen through all links of the contents, there and back', async ({ page }) => {
    await page.goto(long);
    const links = linksIn(page);
    await expect(links).toHaveCount(30);
    await links.first().focus();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 29; step++) {
        await page.keyboard.press(key);
        await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.95 });
      }
    }
    await expect(links.first()).toBeFocused();
  });

  test('the focus stays on the screen while the page scrolls, and after a link is followed', async ({ page }) => {
    await page.goto(long);
    await beginReading(page);
    const links = linksIn(page);
    await links.nth(24).focus();
    for (const way of [900, 900, 2000, -1500]) {
      await page.mouse.wheel(0, way);
      await expect(links.and(page.locator('[aria-current]'))).toHaveCount(1);
      await expect(links.nth(24)).toBeInViewport();
    }
    await links.nth(12).press('Enter');
    await expect(page.getByRole('heading', { name: 'Bridge 13', exact: true })).toBeInViewport();
    await expect(links.nth(12)).toHaveAttribute('aria-current', 'true');
    await expect(links.nth(12)).toBeInViewport({ ratio: 0.95 });
    // The browser moves on from the heading.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /heading: Bridge 13$/ })).toBeFocused();
  });

  test('the mark of the current heading stays in sight', async ({ page }) => {
    await page.goto(long);
    await beginReading(page);
    for (const heading of [5, 20, 30, 2]) {
      await page.locator(`#bridge-${heading}`).evaluate((element) => {
        element.scrollIntoView();
      });
      const current = linksIn(page).and(page.locator('[aria-current]'));
      await expect(current).toHaveText(`Bridge ${heading}`);
      await expect(current).toBeInViewport({ ratio: 0.95 });
    }
  });
});

test('in forced colours, the current line of the contents is marked, and no other', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${root.origin}/2026/02/02/manset/`);
  await beginReading(page);
  await page.locator('#sinir-1').evaluate((heading) => {
    heading.scrollIntoView();
  });
  const links = linksIn(page, 'Bu haberde');
  await expect(links.and(page.locator('[aria-current]'))).toHaveText('Sınır');
  const marks = await links.evaluateAll((elements) =>
    elements.map((link) => {
      const own = getComputedStyle(link);
      const before = getComputedStyle(link, '::before');
      const widths = [own.borderLeftWidth, before.content === 'none' ? '0px' : before.borderLeftWidth];
      return widths.some((width) => parseFloat(width) > 0);
    }),
  );
  expect(marks).toEqual([false, false, true, false]);
});

test('on a phone the contents say how many headings there are, and fold again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(long);
  const contents = page.getByRole('navigation', { name: 'In this article' });
  await expect(contents).toContainText('30 headings');
  await expect(linksIn(page).first()).toBeHidden();
  await contents.getByText('In this article').click();
  await expect(linksIn(page).first()).toBeVisible();
  await contents.getByText('In this article').click();
  await expect(linksIn(page).first()).toBeHidden();
});

test('the link of a heading is shown when the heading is hovered or the link has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${root.origin}/2026/02/02/manset/`);
  await beginReading(page);
  const link = page.getByRole('link', { name: "Bu ara başlığın bağlantısını kopyala: ISPARTA'DA ÖLÇÜM" });
  await expect(link).toHaveCSS('opacity', '0');
  await page.getByRole('heading', { name: "ISPARTA'DA ÖLÇÜM" }).hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await expect(link).toHaveCSS('opacity', '0');
  await page.getByRole('article').getByRole('region', { name: 'Tablo' }).focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS('opacity', '1');
});

test.describe('on touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the link of a heading is always shown', async ({ page }) => {
    await page.goto(`${root.origin}/2026/02/02/manset/`);
    await page.locator('#sinir').evaluate((heading) => {
      heading.scrollIntoView();
    });
    await expect(page.getByRole('link', { name: 'Bu ara başlığın bağlantısını kopyala: SINIR', exact: true })).toHaveCSS('opacity', '1');
  });
});
