import { expect, test, type Page } from '@playwright/test';
import { pagesOf, sampleOf } from './pages.ts';
import { sites } from './sites.ts';
import { watch } from './watch.ts';

/**
 * So many pages of a site are opened: of a publisher's large archive some, and under the base path, where pages differ in
 * their addresses alone, a few. `tests/thorough` opens every one.
 */
const mostOf = (name: string) => (name === 'base' ? 20 : 120);

for (const [name, site] of Object.entries(sites)) {
  test(`no page of the ${name} site has an error, a failed request, a breach of its policy or a request to another host, or scrolls sideways at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const problems = await watch(page, site);
    const pages = pagesOf(site).filter(({ address }) => !isAlike(address));
    for (const { address } of sampleOf(pages, mostOf(name))) {
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

/** The fixtures' numbered articles look alike: one in ten is enough. */
const isAlike = (address: string) => /\/ornek-\d[1-9]/.test(address);

/** What stands beyond the right edge of a page that scrolls sideways; empty where it does not. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((element) => `${element.tagName}.${element.className}`)];
  });
}
