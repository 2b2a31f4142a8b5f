import { expect, test, type Page } from '@playwright/test';
import { pagesOf, sampleOf } from './pages.ts';
import { sites } from './sites.ts';
import { watch } from './watch.ts';

/**
 * Maximum number of pages to open on a site. Fewer under the base path, where pages differ only in their paths.
 * `tests/thorough` opens every page.
 */
const maxPagesOf = (name: string) => (name === 'base' ? 20 : 60);

for (const [name, site] of Object.entries(sites)) {
  test(`no page of the ${name} site has an error, a failed request, a policy violation or a request to another host, or scrolls sideways at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const problems = await watch(page, site);
    const pages = pagesOf(site).filter(({ address }) => !isRedundant(address));
    for (const { address } of sampleOf(pages, maxPagesOf(name))) {
      await page.goto(site.origin + address);
      const beyond = await overflowOf(page);
      if (beyond.length) problems.push(`${address}: wider than the screen: ${beyond.join(', ')}`);
    }
    expect(problems).toEqual([]);
  });
}

/** The numbered fixture articles are alike, so one in ten is enough. */
const isRedundant = (address: string) => /\/ornek-\d[1-9]/.test(address);

/** Returns the width and the overflowing elements of a page that scrolls sideways; an empty list if it does not. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((element) => `${element.tagName}.${element.className}`)];
  });
}
