import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Site } from '../settings.ts';
import type { OutputPlan } from './output-plan.ts';
import { findVersion } from './pipeline-version.ts';
import { assets, isPicture, listSite } from './site-files.ts';

type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Has Astro render only the pages that would not become what they are: it takes those out of the list of pages whose
 * `cacheKey` the last build noted, while their files stand in the output folder. A page without a key is always rendered.
 *
 * Astro's own `experimental.incrementalBuild` wants a folder that is not emptied, keeps a second copy of every page, and
 * takes all pages for changed where one content entry or one picture has: 7.3.5.
 */
export function changedPages(site: Site, plan: OutputPlan): AstroIntegration {
  let reason: string | undefined;
  let outDir = '';
  return {
    name: 'kupur-changed-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ logger, setPrerenderer }) => {
        const code = await findCodeVersion(site);
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            const names = (await listSite(path.join(outDir, assets))).filter((name) => !isPicture(name)).sort();
            reason = await plan.open([code, ...names].join(' '));
            const all = await standard.getStaticPaths();
            const changed = all.filter((page) => page.cacheKey === undefined || !plan.keeps(fileOf(page), page.cacheKey));
            logger.info(`${changed.length} of ${all.length} pages rendered${reason === undefined ? '' : `: ${reason}`}`);
            return changed;
          },
        }));
      },
    },
  };
}

/**
 * A version of all that pages are made with beside the archive. The names in `public/` belong to it, since a file there
 * takes the place of a page; Node does, since it knows how dates are written.
 */
async function findCodeVersion(site: Site): Promise<string> {
  const settings = { ...site, now: undefined };
  const [config, names] = await Promise.all([readFile('astro.config.mjs', 'utf8'), listSite('public')]);
  return findVersion(process.cwd(), ['src'], [settings, config, names.sort(), process.version], '');
}

/** Where Astro writes a page: endpoints say it themselves. */
function fileOf({ pathname, route }: PagePath): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'endpoint' ? name : `${name}/index.html`;
}
