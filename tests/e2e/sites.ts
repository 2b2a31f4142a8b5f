/** A built and served site. */
export interface TestSite {
  /** Empty until the global setup has served the site. */
  origin: string;
  /** Absolute path of the output folder. */
  outDir: string;
  base: string;
}

/**
 * The sites of the browser tests: `first` holds only the first clipping, imported in the setup; `root`, `base` and
 * `english` hold fixture articles at `/`, under a base path and in English; `demo` is the newspaper of `npm run demo`, with
 * pictures and a full day; `own` is the publisher's site in `dist/`.
 */
export const sites = {
  first: read('first'),
  root: read('root'),
  base: read('base'),
  english: read('english'),
  demo: read('demo'),
  own: read('own'),
};
export type SiteName = keyof typeof sites;

/** Passes a served site on to the workers. */
export function publish(name: SiteName, site: TestSite): void {
  process.env[variableOf(name)] = JSON.stringify(site);
}

function read(name: string): TestSite {
  const found = process.env[variableOf(name)];
  return found ? (JSON.parse(found) as TestSite) : { origin: '', outDir: '', base: name === 'base' ? '/kupur/' : '/' };
}

/** Playwright's workers inherit the environment of the global setup. */
function variableOf(name: string): string {
  return `KUPUR_TEST_SITE_${name}`;
}
