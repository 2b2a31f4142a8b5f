import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { skipUnchangedPages } from './src/build/skip-unchanged-pages.ts';
import { checkedCache } from './src/build/checked-cache.ts';
import { contentStore } from './src/build/content-store.ts';
import { copyLinkedFiles } from './src/build/copy-linked-files.ts';
import { hostingFiles } from './src/build/hosting-files.ts';
import { reportContent } from './src/build/report-content.ts';
import { watchContent } from './src/build/watch-content.ts';
import { buildLock } from './src/build/build-lock.ts';
import { createOutputPlan } from './src/build/output-plan.ts';
import { withPlainErrors, checkWritablePlaces } from './src/build/plain-errors.ts';
import { publicFiles } from './src/build/public-files.ts';
import { previewBase } from './src/build/preview-base.ts';
import { searchIndex } from './src/build/search-index.ts';
import { sharePictures } from './src/build/share-pictures.ts';
import { atomicOutput } from './src/build/atomic-output.ts';
import { siteStyle } from './src/build/site-style.ts';
import { faults, readSite, site, warnings } from './src/site/site.ts';

// A build makes no network requests.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const plan = createOutputPlan(site.outDir, site.cacheDir, site.base);

export default defineConfig({
  site: site.url,
  base: site.base,
  outDir: site.outDir,
  cacheDir: site.cacheDir,
  trailingSlash: 'always',
  // Two pages with the same URL are an error; by default, the last one written would win.
  prerenderConflictBehavior: 'error',
  build: { concurrency: 16 },
  integrations: withPlainErrors(site.cacheDir, [
    previewBase(site.outDir),
    watchContent(readSite),
    checkWritablePlaces(site),
    buildLock(),
    checkedCache(site.cacheDir),
    reportContent({ site, warnings, faults }),
    skipUnchangedPages(site, plan),
    publicFiles(site),
    copyLinkedFiles(site),
    searchIndex(site.cacheDir, plan),
    sharePictures(site.cacheDir, site.base, plan),
    hostingFiles(site),
    atomicOutput({ ...site, plan }),
  ]),
  logger: { entrypoint: './src/build/quiet-logger.mjs' },
  devToolbar: { enabled: false },
  vite: {
    // Not in node_modules, which may belong to another user.
    cacheDir: `${site.cacheDir}/vite`,
    // Never inline scripts, so that the Content-Security-Policy needs only the hash of the script that restores preferences.
    build: { assetsInlineLimit: 0 },
    plugins: [siteStyle(() => readSite().site), tailwindcss(), contentStore(site.cacheDir)],
    server: { watch: { ignored: ['**/dist/**', '**/.cache/**'] } },
  },
});
