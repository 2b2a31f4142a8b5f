import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { changedPages } from './src/build/changed-pages.ts';
import { checkedCache } from './src/build/checked-cache.ts';
import { contentStore } from './src/build/content-store.ts';
import { hosting } from './src/build/hosting.ts';
import { liveSettings } from './src/build/live-settings.ts';
import { oneBuild } from './src/build/one-build.ts';
import { createOutputPlan } from './src/build/output-plan.ts';
import { failPlainly, writablePlaces } from './src/build/plain-failures.ts';
import { publicFiles } from './src/build/public-files.ts';
import { servedBase } from './src/build/served-base.ts';
import { searchIndex } from './src/build/search-index.ts';
import { sharePictures } from './src/build/share-pictures.ts';
import { wholeOutput } from './src/build/whole-output.ts';
import { siteStyle } from './src/build/site-style.ts';
import { readSite, site, warnings } from './src/site/site.ts';

// A build asks nothing of the network, and tells it nothing.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const plan = createOutputPlan(site.outDir, site.cacheDir, site.base);

export default defineConfig({
  site: site.url,
  base: site.base,
  outDir: site.outDir,
  cacheDir: site.cacheDir,
  trailingSlash: 'always',
  // Two pages at one address are a fault, and not a matter of which was written last.
  prerenderConflictBehavior: 'error',
  build: { concurrency: 16 },
  integrations: failPlainly(site.cacheDir, [
    servedBase(site.outDir),
    liveSettings(site, warnings),
    writablePlaces(site),
    oneBuild(),
    checkedCache(site.cacheDir),
    changedPages(site, plan),
    publicFiles(site),
    searchIndex(site.cacheDir, plan),
    sharePictures(site.cacheDir, site.base, plan),
    hosting(site),
    wholeOutput({ ...site, plan }),
  ]),
  devToolbar: { enabled: false },
  vite: {
    // Not in node_modules, which may be another user's.
    cacheDir: `${site.cacheDir}/vite`,
    // Scripts are files, so that the policy needs to name none but the one that restores the theme.
    build: { assetsInlineLimit: 0 },
    plugins: [siteStyle(() => readSite().site.font), tailwindcss(), contentStore(site.cacheDir)],
    server: { watch: { ignored: ['**/dist/**', '**/.cache/**'] } },
  },
});
