import { expect, test } from '@playwright/test';
import { LinkChecker, LinkState } from 'linkinator';
import { filesOf, pagesOf } from './pages.ts';
import { sites } from './sites.ts';

for (const [name, site] of Object.entries(sites)) {
  test(`no link, anchor, style or picture of the ${name} site leads nowhere`, async () => {
    const checker = new LinkChecker();
    const path = filesOf(site).map(({ address }) => site.origin + address);
    const { links } = await checker.check({ path, checkFragments: true, checkCss: true, linksToSkip: [`^(?!${site.origin}/)`] });
    expect(links.length).toBeGreaterThan(path.length);
    expect(links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent}: ${url}`)).toEqual([]);
  });

  test(`every page of the ${name} site can be reached from its front page`, async ({ page }) => {
    const unlinked = ['404.html', '2025/09/12/geri-cekilen/', '2026/01/01/gone/'].map((address) => site.base + address);
    const expected = pagesOf(site).map(({ address }) => decodeURI(address));
    await page.goto(site.origin + site.base);
    const reached = await page.evaluate(reachFrom, site.base);
    expect(reached.map((address) => decodeURI(address)).toSorted()).toEqual(
      expected.filter((address) => !unlinked.includes(address)).toSorted(),
    );
  });
}

test('under a base path every link, picture and style of every page begins with it', async ({ page }) => {
  const { origin, base } = sites.base;
  await page.goto(origin + base);
  const targets = await page.evaluate(
    targetsOf,
    filesOf(sites.base).map(({ address }) => address),
  );
  expect(targets.length).toBeGreaterThan(1000);
  expect(targets.filter(({ target }) => !/^((https?:)?\/\/|#|\/kupur\/)/.test(target))).toEqual([]);
});

/** Whatever pages point to. It runs in the browser. */
async function targetsOf(paths: string[]): Promise<{ path: string; target: string }[]> {
  const found = paths.map(async (path) => {
    const there = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    const targets = [...there.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src'),
    );
    const refresh = there
      .querySelector('meta[http-equiv="refresh"]')
      ?.getAttribute('content')
      ?.replace(/^0; url=/, '');
    return [...targets, refresh].flatMap((target) => (target ? [{ path, target }] : []));
  });
  return (await Promise.all(found)).flat();
}

/** The pages that one comes by who follows every link. It runs in the browser. */
async function reachFrom(start: string): Promise<string[]> {
  const reached = new Set([start]);
  for (const path of reached) {
    const there = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    for (const link of there.querySelectorAll('a[href]')) {
      const { origin, pathname } = new URL(link.getAttribute('href') ?? '', new URL(path, location.href));
      // A feed is no page.
      if (origin === location.origin && !/\.(?:xml|json)$/.test(pathname)) reached.add(pathname);
    }
  }
  return [...reached];
}
