import { existsSync } from 'node:fs';
import { formatFault, PlainError } from '../article/fault.ts';
import { readTextOrFault, settingsFileOf } from '../content/folder.ts';
import { resolveFolders } from './folders.ts';
import { readNow, readSettings, type Site } from './settings.ts';

/** Reads the site's settings. This is the only module that reads the environment and the clock. */
export function readSite(): { site: Site; warnings: string[] } {
  const folders = resolveFolders(process.env, process.cwd());
  const file = settingsFileOf(folders.contentDir);
  const { text, fault } = existsSync(file) ? readTextOrFault(file) : {};
  if (fault) throw new PlainError(formatFault(fault));
  const { settings, warnings } = readSettings(text, file, process.env);
  return { site: { ...settings, ...folders, now: readNow(process.env, Date.now()) }, warnings };
}

/** The settings from `content/site.yaml`, overridden by SITE_URL, BASE_PATH and SITE_LANG. */
export const { site, warnings } = readSite();
