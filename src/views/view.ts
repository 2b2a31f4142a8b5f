import type { Archive } from '../archive/archive.ts';
import type { Site } from '../site/settings.ts';
import type { Urls } from '../site/urls.ts';

/** The settings that decide what a page shows of the archive. */
export type ViewSettings = Pick<Site, 'lang' | 'pageSize' | 'now'> & { urls: Urls };

/** The parameters of a route, which tell its pages apart. */
export type Params = Readonly<Record<string, string | undefined>>;

/** Lists the parameters of every page of a route. */
export type ListPages<P extends Params> = (archive: Archive, settings: ViewSettings) => P[];

/**
 * Makes the view of a page: all that the page shows of the archive, as plain JSON. A component gets its page's view and
 * nothing else of the archive, so the digest of the view is the page's cache key.
 */
export type MakeView<P extends Params, View> = (archive: Archive, params: P, settings: ViewSettings) => View;

/** Returns what a route's parameters name, which the archive holds by the list that the parameters came from. */
export function found<T>(value: T | undefined, params: Params): T {
  if (value === undefined) throw new Error(`The archive has nothing at ${JSON.stringify(params)}`);
  return value;
}
