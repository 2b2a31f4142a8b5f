import type { Archive } from '../archive/archive.ts';
import type { Site } from '../site/settings.ts';
import type { Urls } from '../site/urls.ts';

/** The settings that affect which data a page shows. */
export type ViewSettings = Pick<Site, 'lang' | 'pageSize' | 'now' | 'sharePictures'> & { urls: Urls };

/** The parameters of a route, which identify one of its pages. */
export type Params = Readonly<Record<string, string | undefined>>;

/** Lists the parameters of all pages of a route. */
export type ListPages<P extends Params> = (archive: Archive, settings: ViewSettings) => P[];

/**
 * Makes the view of a page: all data of the archive that the page shows, as plain JSON. A component gets no other data of
 * the archive, so the digest of the view is the page's cache key.
 */
export type MakeView<P extends Params, View> = (archive: Archive, params: P, settings: ViewSettings) => View;

/**
 * Returns the value that was looked up for a route's parameters.
 * @throws {Error} if it is undefined, which is a bug: the parameters were listed from the same archive
 */
export function requireFound<T>(value: T | undefined, params: Params): T {
  if (value === undefined) throw new Error(`The archive has no page for ${JSON.stringify(params)}`);
  return value;
}
