import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../article/fault.ts';
import { readMarkdownFile } from '../article/file.ts';
import { pageSchema } from '../article/front-matter.ts';
import { listPageFiles, readTextOrFault, settingsFileOf } from '../content/folder.ts';
import type { OwnPage } from './menu.ts';
import { resolveFolders } from './folders.ts';
import { readNow, readSettings, type Site } from './settings.ts';

/** What the settings say, as far as they are valid. */
export interface ReadSite {
  site: Site;
  warnings: string[];
  /** Errors in `site.yaml` and in the environment. */
  faults: Fault[];
}

/** Reads the site's settings. This is the only module that reads the environment and the clock. */
export function readSite(): ReadSite {
  const folders = resolveFolders(process.env, process.cwd());
  const { contentDir } = folders;
  const file = settingsFileOf(contentDir);
  const { text, fault } = existsSync(file) ? readTextOrFault(file) : {};
  const ownPages = readOwnPages(contentDir);
  const { settings, warnings, faults } = readSettings(text, file, process.env, {
    pages: ownPages.map(({ slug }) => slug),
    hasFile: (name) => statSync(path.join(contentDir, name), { throwIfNoEntry: false })?.isFile() ?? false,
  });
  const time = readNow(process.env, Date.now());
  return {
    site: { ...settings, ...folders, ownPages, now: time.now },
    warnings: fault ? [] : warnings,
    faults: [...(fault ? [fault] : []), ...faults, ...time.faults],
  };
}

/** Reads the titles and old addresses of the pages beside the articles. The loader of the pages reports their faults. */
function readOwnPages(contentDir: string): OwnPage[] {
  return listPageFiles(contentDir).map(({ slug, file: relative }) => {
    const file = path.join(contentDir, relative);
    const { text = '' } = readTextOrFault(file);
    const { title = slug, aliases = [] } = readMarkdownFile(text, pageSchema, file).value?.data ?? {};
    return { slug, title, aliases, file };
  });
}

/** The settings from `content/site.yaml`, overridden by SITE_URL, BASE_PATH and SITE_LANG. */
export const { site, warnings, faults } = readSite();
