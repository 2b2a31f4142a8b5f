import type { SharePictures } from '../site/appearance-settings.ts';
import { maxOwnSharePictures } from './list-lengths.ts';

/** What a share picture stands for: an article, its section, or the site. */
export type ShareScope = Exclude<SharePictures, 'auto'>;

/**
 * Returns what has share pictures of its own.
 * @param count the number of articles in lists
 */
export function shareScopeOf(setting: SharePictures, count: number): ShareScope {
  if (setting !== 'auto') return setting;
  return count <= maxOwnSharePictures ? 'article' : 'section';
}
