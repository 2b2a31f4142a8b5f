import type { SearchEntry } from '../search/document.ts';
import type { SharePicture } from '../seo/share-picture.ts';

/** What the content loader knows of the archive and later steps of the build need. */
export interface BuildData {
  /** Newest first. */
  searchEntries: readonly SearchEntry[];
  sharePictures: readonly SharePicture[];
  /** Lines of `_redirects`. */
  redirects: readonly string[];
}

/**
 * Astro runs the loaders in a module graph of Vite's and the integrations in Node's own, so that no module is shared: the
 * data goes through the process.
 */
const key = Symbol.for('kupur.build-data');
const holder = globalThis as { [key]?: BuildData };

export function setBuildData(data: BuildData): void {
  holder[key] = data;
}

/** @throws {Error} where no loader has run */
export function getBuildData(): BuildData {
  const data = holder[key];
  if (!data) throw new Error('The content was not loaded before the build began');
  return data;
}
