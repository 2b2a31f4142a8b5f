import { findPlaces } from './places.ts';
import { resolveSite, type Site } from './settings.ts';

/**
 * The one file that a publisher edits. `settings.ts` explains each line, and checks it.
 * The environment may override `url` (SITE_URL), `base` (BASE_PATH) and `lang` (SITE_LANG).
 */
export const site: Site = {
  ...resolveSite(
    {
      title: 'Küpür',
      url: 'https://kupur.example',
      base: '/',
      lang: 'tr',
      timeZone: 'Europe/Istanbul',
      publisher: 'Küpür',
      pageSize: 20,
      pictureHosts: [],
      sharePictures: 'article',
    },
    process.env,
    Date.now(),
  ),
  ...findPlaces(process.env, process.cwd()),
};
