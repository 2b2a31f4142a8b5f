import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { Fault } from '../article/fault.ts';
import { publicDirOf, settingsFileOf } from '../content/folder.ts';
import { isBelow } from '../content/is-below.ts';
import type { ReadSite } from '../site/site.ts';
import { checkContent } from './content-check.ts';
import { devStoreFile, storeModule } from './content-store.ts';
import { setLinkedFiles } from './copy-linked-files.ts';
import type { RefreshData } from './content-loaders.ts';
import { writeEditorFiles } from './editor-files.ts';
import { faultsScript, serveFaults } from './dev-faults.ts';
import { countLoads, getLoaded, noteChange } from './loaded-content.ts';
import { countPendingPages } from './pending-pages.ts';
import { formatReport } from './report-content.ts';
import { versionOf, watchFolder } from './watch-folder.ts';

/**
 * Load the content again when a publisher edits it in dev, and show its faults over each page.
 *
 * Astro (7.3.5) gives loaders a watcher that is dead after its server restarts, which an edit of `package.json`,
 * `astro.config.mjs`, `tsconfig.json` or `.env` causes. This integration is set up again with each server. So it watches with
 * that server's own watcher, and loads the content with Astro's `refreshContent`. `tests/thorough/dev-mistakes.test.ts` holds this.
 * @param readSite reads the settings again
 */
export function watchContent(readSite: () => ReadSite): AstroIntegration {
  let startChecking: (() => void) | undefined;
  return {
    name: 'kupur-watch-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(`/${faultsScript}`)};`);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { contentDir, base } = readSite().site;
        const check = createCheck(readSite, logger);
        const whenPagesSent = countPendingPages(server);
        const faults = serveFaults(server, { contentDir, base, whenChecked: () => last, hasPage });
        let last = Promise.resolve();
        const enqueue = (refresh: () => Promise<unknown>) => {
          last = last.then(async () => {
            try {
              await refresh();
              // First the page with the edit: with 10,000 articles the check takes half a second.
              await whenPagesSent();
              faults.send(await check());
            } catch (error) {
              logger.error(error instanceof Error ? error.message : String(error));
            }
          });
        };
        const refresh = async (changed?: ReadonlySet<string>) => {
          const hasNewSettings = changed === undefined || changed.has(path.resolve(settingsFileOf(contentDir)));
          // With wrong settings, the site stays as it was.
          if (hasNewSettings && readSite().faults.length) return;
          const affectsAll = [...(changed ?? [])].some((file) => affectsAllPages(file, contentDir));
          if (affectsAll) invalidateSettings(server);
          const before = versionOf(devStoreFile);
          await loadAgain(() => refreshContent?.({ context: { changed } satisfies RefreshData }));
          if (versionOf(devStoreFile) !== before) invalidateStore(server);
          if (affectsAll || versionOf(devStoreFile) !== before) noteChange();
          if (!affectsAll) return;
          // Last: a browser that is reloading already misses the message.
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        watchFolder(server.watcher, contentDir, (changed) => {
          enqueue(() => refresh(changed));
        });
        // When the server restarts, the content may have changed in the meantime.
        if (getLoaded()) enqueue(() => refresh());
        startChecking = () => {
          enqueue(() => Promise.resolve());
        };
      },
      // Dev loads the content for the first time between these two hooks.
      'astro:server:start': () => {
        startChecking?.();
      },
    },
  };
}

/** How often to try to load the content, and how long to wait before the next time, in milliseconds. */
const tries = 200;
const pause = 20;

/**
 * Load the content again. Astro also reloads its configuration of collections after each edit of a text, and ignores a refresh
 * in the meantime, without a word.
 */
async function loadAgain(refreshContent: () => Promise<void> | undefined): Promise<void> {
  const before = countLoads();
  for (let attempt = 0; attempt < tries && countLoads() === before; attempt++) {
    if (attempt > 0) await setTimeout(pause);
    await refreshContent();
  }
}

/** Create a check of all content that logs faults and warnings when they are new. */
function createCheck(readSite: () => ReadSite, logger: AstroIntegrationLogger): () => Promise<readonly Fault[]> {
  const logged = new Set<string>();
  let lastReport = '';
  return async () => {
    const loaded = getLoaded();
    if (!loaded) return [];
    const { faults, warnings, linkedFiles } = await checkContent(readSite(), loaded);
    setLinkedFiles(linkedFiles);
    writeEditorFiles(loaded);
    const report = faults.length ? formatReport(faults) : '';
    if (report !== lastReport) {
      if (report) logger.error(report);
      else logger.info('The content has no faults');
    }
    lastReport = report;
    for (const warning of warnings) if (!logged.has(warning)) logger.warn(warning);
    for (const warning of warnings) logged.add(warning);
    return faults;
  };
}

/** Whether a text has a page: its last version without a fault. */
function hasPage(file: string): boolean {
  const { articles, pages } = getLoaded() ?? {};
  return [...(articles?.entries ?? []), ...(pages?.entries ?? [])].some((entry) => entry.file === file);
}

/** Whether a file affects pages otherwise than through a content collection. */
function affectsAllPages(file: string, contentDir: string): boolean {
  // Menus show the titles of pages. Beside the settings lie theme.css, a logo, an icon.
  const isBeside = path.dirname(file) === path.resolve(contentDir) && !file.endsWith('.md');
  return isBeside || isBelow(path.resolve(contentDir, 'pages'), file) || isBelow(path.resolve(publicDirOf(contentDir)), file);
}

/** The modules that read the settings and the files beside them, directly or through one that they import. */
const settingsModules = ['src/site/site.ts', 'src/styles/site.css'].map((file) => path.resolve(file));

/** Make pages read the settings again. To compile all modules again would take a second more. */
function invalidateSettings(server: ViteDevServer): void {
  for (const { name, moduleGraph, hot } of Object.values(server.environments)) {
    for (const module of settingsModules.flatMap((file) => [...(moduleGraph.getModulesByFile(file) ?? [])])) {
      moduleGraph.invalidateModule(module);
    }
    if (name !== 'client') hot.send({ type: 'full-reload' });
  }
}

/**
 * Make pages read the data store again. Astro (7.3.5) invalidates it too, but not in Vite's runner the modules that hold what
 * they read from it. If a page is loading meanwhile, Astro's search for its styles compiles those modules again, and the runner,
 * which asks only whether a module has been compiled, goes on with what it has: stale content, until the next edit.
 */
function invalidateStore(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    const { evaluatedModules } = environment.runner;
    const seen = new Set<string>();
    const invalidate = (id: string) => {
      const module = evaluatedModules.getModuleById(id);
      if (!module || seen.has(id)) return;
      seen.add(id);
      // Not `invalidateModule`: it also deletes the code, on which a request fails that is just importing the module.
      module.evaluated = false;
      module.promise = undefined;
      for (const importer of module.importers) invalidate(importer);
    };
    invalidate(storeModule);
  }
}
