import { expect, test, type Locator, type Page } from '@playwright/test';
import { findFaults } from './axe.ts';
import { findLowTargets } from './layout.ts';
import { sites, type TestSite } from './sites.ts';

const { root, base } = sites;
const alts = ['Kum rengi bir zeminde koyu kırmızı bir daire', 'Renkli karelerden bir çizelge', 'yine daire'] as const;
const nameOf = (at: 1 | 2 | 3) => `Resim ${at}, toplam 3: ${alts[at - 1] ?? ''}`;

for (const site of [root, base]) {
  test(`under ${site.base}, the pictures of an article open large, and are stepped through by keyboard`, async ({ page }) => {
    await open(page, site);
    const link = linkOf(page, 1);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toHaveAccessibleName(nameOf(2));
    await expect(dialogOf(page).getByRole('button', { name: 'Kapat' })).toBeFocused();
    await expect(dialogOf(page).getByRole('img')).toHaveJSProperty('naturalWidth', 2000);
    await expect(dialogOf(page).getByText('Çizelgenin altındaki yazı.')).toBeVisible();
    await expect(dialogOf(page).getByText('2 / 3')).toBeVisible();
    for (const [key, at] of [
      ['ArrowRight', 3],
      ['ArrowRight', 1],
      ['ArrowLeft', 3],
      ['ArrowRight', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(dialogOf(page)).toHaveAccessibleName(nameOf(at));
      await expect(dialogOf(page).getByRole('status')).toHaveText(nameOf(at));
    }
    await expect(dialogOf(page).getByText('Kurgusal iskelenin üstten görünüşü.')).toBeVisible();
    await expect(dialogOf(page).getByText('Örnek Ajans')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(link).toBeFocused();
  });
}

test('from right to left, the arrow keys are mirrored', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await linkOf(page, 0).click();
  await expect(dialogOf(page)).toHaveAccessibleName(nameOf(1));
  await page.keyboard.press('ArrowLeft');
  await expect(dialogOf(page)).toHaveAccessibleName(nameOf(2));
});

test('a mouse steps with the buttons, zooms with a double click, drags, and closes', async ({ page }) => {
  await open(page);
  await linkOf(page, 1).click();
  await dialogOf(page).getByRole('button', { name: 'Sonraki resim' }).click();
  await expect(dialogOf(page)).toHaveAccessibleName(nameOf(3));
  await dialogOf(page).getByRole('button', { name: 'Önceki resim' }).click();
  await expect(dialogOf(page)).toHaveAccessibleName(nameOf(2));
  const picture = dialogOf(page).getByRole('img');
  const fitted = await sizeOf(picture);
  const point = { x: fitted.x + fitted.width / 4, y: fitted.y + fitted.height / 4 };
  await page.mouse.dblclick(point.x, point.y);
  await expect.poll(async () => (await sizeOf(picture)).width / fitted.width).toBeCloseTo(2.5, 1);
  // What was under the pointer is still there.
  const zoomed = await sizeOf(picture);
  expect((point.x - zoomed.x) / zoomed.width).toBeCloseTo(0.25, 2);
  expect((point.y - zoomed.y) / zoomed.height).toBeCloseTo(0.25, 2);
  await page.mouse.move(600, 500);
  await page.mouse.down();
  await page.mouse.move(500, 420);
  await page.mouse.up();
  const dragged = await sizeOf(picture);
  expect([dragged.x - zoomed.x, dragged.y - zoomed.y].map(Math.round)).toEqual([-100, -80]);
  await expect(dialogOf(page)).toHaveAccessibleName(nameOf(2));
  await dialogOf(page).getByRole('button', { name: 'Kapat' }).click();
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(linkOf(page, 1)).toBeFocused();
});

test('a keyboard zooms, and moves an enlarged picture with the arrow keys', async ({ page }) => {
  await open(page);
  await linkOf(page, 1).click();
  const picture = dialogOf(page).getByRole('img');
  const fitted = await sizeOf(picture);
  const button = dialogOf(page).getByRole('button', { name: 'Yakınlaştır' });
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const zoomed = await sizeOf(picture);
  expect(zoomed.width).toBeGreaterThan(fitted.width * 2);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const moved = await sizeOf(picture);
  expect([moved.x < zoomed.x, moved.y < zoomed.y]).toEqual([true, true]);
  await expect(dialogOf(page)).toHaveAccessibleName(nameOf(2));
  await button.press('Enter');
  expect((await sizeOf(picture)).width).toBeCloseTo(fitted.width, 0);
  await page.keyboard.press('ArrowRight');
  await expect(dialogOf(page)).toHaveAccessibleName(nameOf(3));
});

test('the page behind the dialog does not scroll', async ({ page }) => {
  await open(page);
  await linkOf(page, 0).click();
  await expect(dialogOf(page)).toBeVisible();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 600);
  await page.keyboard.press('PageDown');
  // A frame in which the page would have scrolled.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('Ctrl and a click open the picture in a tab of its own', async ({ page, context }) => {
  await open(page);
  const opened = context.waitForEvent('page');
  await linkOf(page, 1).click({ modifiers: ['ControlOrMeta'] });
  await (await opened).waitForURL(/\/_astro\/cizelge\..*\.webp$/);
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('if the script of the dialog cannot be loaded, the picture opens as a page', async ({ page }) => {
  await open(page);
  await page.route('**/picture-dialog*.js', (route) => route.abort());
  await linkOf(page, 1).click();
  await page.waitForURL(/\/_astro\/cizelge\..*\.webp$/);
});

test('a picture is not fetched before it is pressed, and a page without pictures has no script for them', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await open(page);
  const large = new URL((await linkOf(page, 1).getAttribute('href')) ?? '', root.origin).pathname;
  await page.setViewportSize({ width: 390, height: 800 });
  await linkOf(page, 1).hover();
  await linkOf(page, 1).focus();
  await page.getByRole('contentinfo').getByRole('link').first().hover();
  await expect.poll(() => page.locator('link[rel=prefetch]').count()).toBeGreaterThan(0);
  const prefetched = await page.locator('link[rel=prefetch]').evaluateAll((links: HTMLLinkElement[]) => links.map(({ href }) => href));
  expect(prefetched.filter((href) => href.includes(large))).toEqual([]);
  expect(fetched.filter((path) => path.includes('picture-dialog'))).toEqual([]);
  const other = await (await page.request.get(`${root.origin}/2026/02/02/manset/`)).text();
  expect(other).not.toMatch(/data-picture|PictureDialog|\/pictures\.[\w-]+\.css/);
});

test('small pictures open nothing, and one in a link of the author keeps that link', async ({ page }) => {
  await open(page);
  await expect(page.locator('article a[data-picture]')).toHaveCount(3);
  expect(await page.getByRole('img', { name: 'Küçük bir daire' }).evaluate((image) => image.closest('a'))).toBeNull();
  const link = page.getByRole('link', { name: 'Arşive giden daire' });
  await expect(link).toHaveAttribute('href', '/archive/');
  await link.click();
  await page.waitForURL('**/archive/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const site of [root, base]) {
    test(`the link of a picture under ${site.base} opens its largest version`, async ({ page }) => {
      await open(page, site);
      const picture = page.waitForResponse((response) => response.request().isNavigationRequest());
      await linkOf(page, 1).click();
      expect((await picture).headers()['content-type']).toBe('image/webp');
      await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 2000);
      await expect(page.locator('dialog')).toHaveCount(0);
    });
  }
});

for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
  test(`the dialog is accessible in the theme ${theme}, fitted and enlarged, and its controls are 44 px high on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await linkOf(page, 0).click();
    await expect(dialogOf(page)).toBeVisible();
    expect(await dialogOf(page).evaluate(findLowTargets, 44)).toEqual([]);
    expect(await findFaults(page)).toEqual([]);
    await dialogOf(page).getByRole('button', { name: 'Yakınlaştır' }).click();
    expect(await findFaults(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a swipe steps, a pinch and a double tap zoom, and one finger moves an enlarged picture', async ({ page }) => {
    await open(page);
    await linkOf(page, 1).tap();
    await expect(dialogOf(page)).toHaveAccessibleName(nameOf(2));
    const picture = dialogOf(page).getByRole('img');
    const fitted = await sizeOf(picture);
    const middle = { x: 195, y: fitted.y + fitted.height / 2 };
    await touch(page, [[{ x: 300, y: middle.y }], [{ x: 200, y: middle.y }], [{ x: 100, y: middle.y + 5 }]]);
    await expect(dialogOf(page)).toHaveAccessibleName(nameOf(3));
    await touch(page, [[{ x: 100, y: middle.y }], [{ x: 200, y: middle.y }], [{ x: 300, y: middle.y + 5 }]]);
    await expect(dialogOf(page)).toHaveAccessibleName(nameOf(2));
    const fingers = (gap: number) => [
      { x: middle.x - gap, y: middle.y },
      { x: middle.x + gap, y: middle.y },
    ];
    await touch(page, [fingers(40), fingers(60), fingers(80)]);
    await expect.poll(async () => (await sizeOf(picture)).width / fitted.width).toBeCloseTo(2, 1);
    const zoomed = await sizeOf(picture);
    await touch(page, [[{ x: 300, y: middle.y }], [{ x: 250, y: middle.y }], [{ x: 200, y: middle.y }]]);
    await expect.poll(async () => Math.round((await sizeOf(picture)).x - zoomed.x)).toBe(-100);
    await expect(dialogOf(page)).toHaveAccessibleName(nameOf(2));
    await page.touchscreen.tap(middle.x, middle.y);
    await page.touchscreen.tap(middle.x, middle.y);
    await expect.poll(async () => (await sizeOf(picture)).width / fitted.width).toBeCloseTo(1, 1);
    await dialogOf(page).getByRole('button', { name: 'Kapat' }).tap();
    await expect(dialogOf(page)).toHaveCount(0);
  });
});

async function open(page: Page, { origin, base: path }: TestSite = root): Promise<void> {
  await page.goto(`${origin}${path}2025/10/29/resimli/`);
}

const linkOf = (page: Page, at: number) => page.getByRole('link', { name: alts[at] ?? '', exact: true });

const dialogOf = (page: Page) => page.getByRole('dialog');

/** Returns the place and the size of an element; fails if it has none. */
async function sizeOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element is not shown');
  return box;
}

/** Moves fingers over the screen: their places at each step, of which the first puts them down. */
async function touch(page: Page, steps: readonly (readonly { x: number; y: number }[])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const [at, points] of steps.entries())
    await client.send('Input.dispatchTouchEvent', { type: at === 0 ? 'touchStart' : 'touchMove', touchPoints: [...points] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}
