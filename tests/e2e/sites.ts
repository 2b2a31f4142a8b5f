/** A site that the browser tests look at. */
export interface TestSite {
  /** Where it is served: known once the setup has begun. */
  origin: string;
  /** Where it was built. */
  outDir: string;
  base: string;
}

/**
 * The sites of the browser tests: of the first clipping alone, as it is imported; of the fixtures' articles at the root,
 * under a base path, and in English; and the publisher's own, as `npm run build` has built it.
 */
export const sites = { first: read('first'), root: read('root'), base: read('base'), english: read('english'), own: read('own') };
export type SiteName = keyof typeof sites;

/** The workers of Playwright get what the setup knows in the environment. */
const variableOf = (name: string) => `KUPUR_TEST_SITE_${name}`;

export function publish(name: SiteName, site: TestSite): void {
  process.env[variableOf(name)] = JSON.stringify(site);
}

function read(name: string): TestSite {
  const found = process.env[`KUPUR_TEST_SITE_${name}`];
  return found ? (JSON.parse(found) as TestSite) : { origin: '', outDir: '', base: name === 'base' ? '/kupur/' : '/' };
}
