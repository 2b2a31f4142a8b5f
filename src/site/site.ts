import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatFault, PlainError } from '../article/fault.ts';
import { readMarkdownFile } from '../article/file.ts';
import { pageSchema } from '../article/front-matter.ts';
import { listPageFiles, readTextOrFault, settingsFileOf } from '../content/folder.ts';
import type { PageTitle } from './menu.ts';
import { resolveFolders } from './folders.ts';
import { readNow, readSettings, type Site } from './settings.ts';

/** Reads the site's settings. This is the only module that reads the environment and the clock. */
export function readSite(): { site: Site; warnings: string[] } {
  const folders = resolveFolders(process.env, process.cwd());
  const file = settingsFileOf(folders.contentDir);
  const { text, fault } = existsSync(file) ? readTextOrFault(file) : {};
  if (fault) throw new PlainError(formatFault(fault));
  const pageTitles = readPageTitles(folders.contentDir);
  const { settings, warnings } = readSettings(
    text,
    file,
    process.env,
    pageTitles.map(({ slug }) => slug),
  );
  return { site: { ...settings, ...folders, pageTitles, now: readNow(process.env, Date.now()) }, warnings };
}

/** Reads the titles of the pages beside the articles, for menus. The loader of the pages reports their faults. */
function readPageTitles(contentDir: string): PageTitle[] {
  return listPageFiles(contentDir).map(({ slug, file: relative }) => {
    const file = path.join(contentDir, relative);
    const { text = '' } = readTextOrFault(file);
    return { slug, title: readMarkdownFile(text, pageSchema, file).value?.data.title ?? slug };
  });
}

/** The settings from `content/site.yaml`, overridden by SITE_URL, BASE_PATH and SITE_LANG. */
export const { site, warnings } = readSite();
