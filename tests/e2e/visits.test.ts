import { expect, test } from '@playwright/test';
import { findWide } from './layout.ts';
import { pagesOf, sampleOf } from './pages.ts';
import { sites } from './sites.ts';
import { watch } from './watch.ts';

/** The most pages to open on a site. `tests/thorough` opens every page. */
const maxPages = 20;

for (const [name, site] of Object.entries(sites)) {
  test(`no page of the ${name} site has an error, a failed request, a policy violation or a request to another host, or scrolls sideways at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const problems = await watch(page, site);
    const pages = pagesOf(site).filter(({ address }) => !isRedundant(address));
    for (const { address } of sampleOf(pages, maxPages)) {
      await page.goto(site.origin + address);
      for (const wide of await page.evaluate(findWide)) problems.push(`${address}: ${wide}`);
    }
    expect(problems).toEqual([]);
  });
}

/** The numbered fixture articles are alike, so one in ten is enough. */
const isRedundant = (address: string) => /\/ornek-\d[1-9]/.test(address);
