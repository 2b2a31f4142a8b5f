import { expect, test, type Locator, type Page } from '@playwright/test';
import { fieldIn, hitsIn } from './search.ts';
import { allKinds } from './kinds.ts';
import { sites } from './sites.ts';

// A thumb needs 44 px. A pointer needs 24 px, as WCAG 2.2 demands.
for (const [device, width, height, least] of [
  ['phone', 390, 844, 44],
  ['desk', 1280, 900, 24],
] as const) {
  test(`on a ${device}, every link and button outside of running text is at least ${least} px high`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const low = new Set<string>();
    for (const address of allKinds) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      // What unfolds has controls, too.
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      for (const target of await findLow(page.locator('body'), least)) low.add(`${new URL(address).pathname}: ${target}`);
    }
    expect([...low]).toEqual([]);
  });

  test(`on a ${device}, every control of the dialogs is at least ${least} px high`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${sites.root.origin}/2026/02/02/manset/`);
    const dialog = page.getByRole('dialog');
    await open(page, 'Okuma ayarları');
    expect(await findLow(dialog, least)).toEqual([]);
    await page.keyboard.press('Escape');
    await open(page, 'Ara');
    await fieldIn(dialog).fill('sinir');
    await expect(hitsIn(dialog).getByRole('listitem')).not.toHaveCount(0);
    await dialog.getByText('Daralt ve sırala').click();
    expect(await findLow(dialog, least)).toEqual([]);
  });
}

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
}

/** Returns the targets that are lower than a height. The link of an item is as high as the item. */
function findLow(place: Locator, least: number): Promise<string[]> {
  return place.evaluate((root, min) => {
    /** Text in whose lines a link stands among words. */
    const running = '.text :is(p, li, td, th, figcaption), .lede, figcaption, .front-about, .page-description';
    const isPlaced = (element: Element) => {
      const { position, display } = getComputedStyle(element);
      return position !== 'static' && display !== 'contents';
    };
    const heightOf = (element: Element): number => {
      let area = element.closest('label') ?? element;
      const { position, inset } = getComputedStyle(element, '::after');
      const isStretched = position === 'absolute' && inset === '0px';
      while (isStretched && !isPlaced(area)) area = area.parentElement ?? document.body;
      return area.getBoundingClientRect().height;
    };
    return [...root.querySelectorAll('a[href], button, summary, select, input')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only, .skip-link'))
      .filter((element) => !element.closest(running) && heightOf(element) < min - 0.5)
      .map(
        (element) =>
          `${element.tagName}.${element.className} "${(element.textContent || element.ariaLabel) ?? ''}" ${Math.round(heightOf(element))} px`,
      );
  }, least);
}
