import type { Places } from './places.ts';

/** What a publisher sets in `site.ts`. */
export interface SiteSettings {
  /** The newspaper's name, in the masthead and in every page's title. */
  title: string;
  /** One line under the name. Without it the interface language's own. */
  tagline?: string;
  /** Where the site is published, without a path: `https://example.org`. */
  url: string;
  /** The path below it: `/`, or `/kupur/` on a project page. */
  base: string;
  /** The language of the interface, and of every article that names none. */
  lang: InterfaceLanguage;
  /** IANA name; the day of an article is its day in this zone. */
  timeZone: string;
  /** Who answers for the site; in the colophon. */
  publisher: string;
  /** Articles on a page of a list. */
  pageSize: number;
  /** A font family that comes before the system's serif: one that readers have. Without it nothing but the system's is asked for. */
  font?: string;
  /** Hosts whose pictures may stand in articles, like `pictures.example.org`. One of any other host becomes a link. */
  pictureHosts: readonly string[];
  /** What is made to stand for an article where it is shared: a picture of its own, its section's, or the site's. */
  sharePictures: SharePictures;
}

export const interfaceLanguages = ['tr', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const sharePictures = ['article', 'section', 'site'] as const;
export type SharePictures = (typeof sharePictures)[number];

/** The settings as the build uses them, with the environment and the clock read. */
export interface Site extends SiteSettings, Places {
  /** The build's instant, in milliseconds since 1970: what is published later is held back. */
  now: number;
}

type Environment = Record<string, string | undefined>;

/**
 * Checks the settings and lays the environment over them.
 * @param environment SITE_URL, BASE_PATH, SITE_LANG and SOURCE_DATE_EPOCH (seconds since 1970)
 * @param clock milliseconds since 1970, used where SOURCE_DATE_EPOCH is not set
 * @throws {Error} naming the setting, what was found and what was expected
 */
export function resolveSite(settings: SiteSettings, environment: Environment, clock: number): Omit<Site, keyof Places> {
  return {
    ...settings,
    url: checkUrl(environment['SITE_URL'] || settings.url),
    base: checkBase(environment['BASE_PATH'] || settings.base),
    lang: checkLanguage(environment['SITE_LANG'] || settings.lang),
    timeZone: checkTimeZone(settings.timeZone),
    pageSize: checkPageSize(settings.pageSize),
    ...(settings.font !== undefined && { font: checkFont(settings.font) }),
    pictureHosts: settings.pictureHosts.map(checkHost),
    sharePictures: checkSharePictures(settings.sharePictures),
    now: readEpoch(environment['SOURCE_DATE_EPOCH'], clock),
  };
}

function fail(setting: string, found: unknown, expected: string): never {
  throw new Error(`site.ts: ${setting}: found ${JSON.stringify(found)}, expected ${expected}`);
}

function checkUrl(found: string): string {
  const url = URL.canParse(found) ? new URL(found) : undefined;
  const isOrigin =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.username && !url.password && !url.search && !url.hash;
  return isOrigin ? url.origin : fail('url (SITE_URL)', found, 'an address like "https://example.org"; a path goes into base (BASE_PATH)');
}

function checkBase(found: string): string {
  const inner = found.replace(/^\/+|\/+$/g, '');
  if (inner === '') return '/';
  if (!/^(?!\.{1,2}(\/|$))[\w.~-]+(\/(?!\.{1,2}(\/|$))[\w.~-]+)*$/.test(inner))
    fail('base (BASE_PATH)', found, 'a path like "/" or "/kupur/"');
  return `/${inner}/`;
}

function checkLanguage(found: string): InterfaceLanguage {
  const known = interfaceLanguages.find((language) => language === found);
  return known ?? fail('lang (SITE_LANG)', found, `one of ${interfaceLanguages.join(', ')}`);
}

function checkTimeZone(found: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: found });
    return found;
  } catch {
    return fail('timeZone', found, 'an IANA name like "Europe/Istanbul"');
  }
}

function checkPageSize(found: number): number {
  return Number.isInteger(found) && found > 0 ? found : fail('pageSize', found, 'a whole number above 0');
}

function checkFont(found: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(found) ? found : fail('font', found, 'the name of a font family, like "Literata"');
}

function checkHost(found: string): string {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(found) ? found : fail('pictureHosts', found, 'a host like "pictures.example.org"');
}

function checkSharePictures(found: string): SharePictures {
  return sharePictures.find((kind) => kind === found) ?? fail('sharePictures', found, `one of ${sharePictures.join(', ')}`);
}

function readEpoch(seconds: string | undefined, clock: number): number {
  if (!seconds) return clock;
  return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : fail('SOURCE_DATE_EPOCH', seconds, 'whole seconds since 1970');
}
