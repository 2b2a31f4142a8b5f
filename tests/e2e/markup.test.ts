import { expect, test } from '@playwright/test';
import { findInvalid } from './markup.ts';
import { filesOf, sampleOf } from './pages.ts';
import { sites } from './sites.ts';

/** The most pages to read of a site. `tests/thorough` reads all. */
const maxPages = 30;

// The site under the base path is left out: it differs only in paths.
for (const name of ['first', 'root', 'english', 'demo'] as const) {
  test(`the pages of the ${name} site are valid HTML`, async () => {
    const faults: string[] = [];
    for (const page of sampleOf(filesOf(sites[name]), maxPages)) faults.push(...(await findInvalid(page)));
    expect(faults).toEqual([]);
  });
}
