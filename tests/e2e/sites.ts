/** A site that the browser tests build and serve. */
export interface TestSite {
  origin: string;
  port: number;
  base: string;
  /** Where it is built. */
  outDir: string;
  /** Empty for the site itself, which `npm run build` has built before. */
  environment: Record<string, string>;
}

function site(port: number, base: string, outDir: string, environment: Record<string, string>): TestSite {
  return { origin: `http://localhost:${port}`, port, base, outDir, environment };
}

/** 4 February 2026, 13:33 in Istanbul: the fixtures' newest article is of the day before. */
const epoch = '1770201200';
const content = 'tests/fixtures/content';

/** The site as it is shipped, and fixture content at the root, under a base path and with an English interface. */
export const sites = {
  real: site(4331, '/', 'dist', {}),
  root: site(4332, '/', '.e2e/root', { CONTENT_DIR: content, SOURCE_DATE_EPOCH: epoch, SITE_URL: 'https://example.org' }),
  base: site(4333, '/kupur/', '.e2e/base', {
    CONTENT_DIR: content,
    SOURCE_DATE_EPOCH: epoch,
    SITE_URL: 'https://example.org',
    BASE_PATH: '/kupur/',
  }),
  english: site(4334, '/', '.e2e/english', { CONTENT_DIR: `${content}-en`, SOURCE_DATE_EPOCH: epoch, SITE_LANG: 'en' }),
};
