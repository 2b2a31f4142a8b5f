import { existsSync } from 'node:fs';
import { formatFault, PlainError } from '../article/fault.ts';
import { readTextOrFault, settingsFileOf } from '../content/folder.ts';
import { findPlaces } from './places.ts';
import { readNow, readSettings, type Site } from './settings.ts';

/** Reads the site's settings. Only here do environment and clock enter. */
export function readSite(): { site: Site; warnings: string[] } {
  const places = findPlaces(process.env, process.cwd());
  const file = settingsFileOf(places.contentDir);
  const { text, fault } = existsSync(file) ? readTextOrFault(file) : {};
  if (fault) throw new PlainError(formatFault(fault));
  const { settings, warnings } = readSettings(text, file, process.env);
  return { site: { ...settings, ...places, now: readNow(process.env, Date.now()) }, warnings };
}

/** The settings of the site: what `content/site.yaml` says, and over it SITE_URL, BASE_PATH and SITE_LANG. */
export const { site, warnings } = readSite();
