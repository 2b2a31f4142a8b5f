import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatFault, PlainError } from '../article/fault.ts';
import { readMarkdownFile } from '../article/file.ts';
import { pageSchema } from '../article/front-matter.ts';
import { listPageFiles, readTextOrFault, settingsFileOf } from '../content/folder.ts';
import type { OwnPage } from './menu.ts';
import { resolveFolders } from './folders.ts';
import { readNow, readSettings, type Site } from './settings.ts';

/** Reads the site's settings. This is the only module that reads the environment and the clock. */
export function readSite(): { site: Site; warnings: string[] } {
  const folders = resolveFolders(process.env, process.cwd());
  const { contentDir } = folders;
  const file = settingsFileOf(contentDir);
  const { text, fault } = existsSync(file) ? readTextOrFault(file) : {};
  if (fault) throw new PlainError(formatFault(fault));
  const ownPages = readOwnPages(contentDir);
  const { settings, warnings } = readSettings(text, file, process.env, {
    pages: ownPages.map(({ slug }) => slug),
    hasFile: (name) => statSync(path.join(contentDir, name), { throwIfNoEntry: false })?.isFile() ?? false,
  });
  return { site: { ...settings, ...folders, ownPages, now: readNow(process.env, Date.now()) }, warnings };
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
export const { site, warnings } = readSite();
