import { expect, test, type Page } from '@playwright/test';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const [name, site] of Object.entries(sites)) {
  test(`no page of the ${name} site has an error, a failed request or a request to another host, or scrolls sideways at 320 px`, async ({
    page,
  }) => {
    test.slow();
    const problems = watch(page, site.origin);
    for (const { address } of pagesOf(site).filter(({ address }) => !isAlike(address, site.base))) {
      await page.goto(site.origin + address);
      const beyond = await overflowOf(page);
      if (beyond.length) problems.push(`${address}: wider than the screen: ${beyond.join(', ')}`);
    }
    expect(problems).toEqual([]);
  });
}

test('no kind of page scrolls sideways at 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wide: string[] = [];
  for (const address of [
    ...['/', '/2026/02/02/manset/', '/2025/09/11/uzun/', '/2025/', '/2026/02/', '/2026/02/03/', '/archive/', '/tags/', '/tags/turkiye/'],
    ...['/sections/', '/sections/bilim/', '/about/', '/yok/', '/2025/09/12/geri-cekilen/'],
  ]) {
    await page.goto(sites.root.origin + address);
    wide.push(...(await overflowOf(page)).map((problem) => `${address}: ${problem}`));
  }
  expect(wide).toEqual([]);
});

test('the first clipping does not scroll sideways at 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${sites.real.origin}/`);
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText("Rusya'dan");
  expect(await overflowOf(page)).toEqual([]);
});

/** Under the base path stand the same pages again: one in ten of its numbered articles is enough. */
const isAlike = (address: string, base: string) => base !== '/' && /ornek-\d[1-9]/.test(address);

function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  const note = (problem: string) => problems.push(`${page.url()}: ${problem}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => {
    // Leaving a page breaks off what it was still fetching, like its icon: that is no fault of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) note(`to another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** What stands beyond the right edge of a page that scrolls sideways; empty where it does not. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((element) => `${element.tagName}.${element.className}`)];
  });
}
