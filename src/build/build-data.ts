import type { SearchEntry } from '../search/document.ts';
import type { SharePicture } from '../seo/share-picture.ts';

/** Data of the archive that the content loader collects for later steps of the build. */
export interface BuildData {
  /** Newest first. */
  searchEntries: readonly SearchEntry[];
  sharePictures: readonly SharePicture[];
  /** Lines of `_redirects`. */
  redirects: readonly string[];
}

/**
 * The data is a global: Astro runs loaders in Vite's module graph and integrations in Node's, and the two share no module
 * state.
 */
const key = Symbol.for('kupur.build-data');
const holder = globalThis as { [key]?: BuildData };

export function setBuildData(data: BuildData): void {
  holder[key] = data;
}

/** @throws {Error} if no loader has run */
export function getBuildData(): BuildData {
  const data = holder[key];
  if (!data) throw new Error('The content was not loaded before the build began');
  return data;
}
