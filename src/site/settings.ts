import { z } from 'zod';
import { formatFault, PlainError, quote, type Fault } from '../article/fault.ts';
import { readYaml } from '../article/yaml.ts';
import { trimEndOf } from '../language/scan.ts';
import { nearestWord } from '../language/nearest.ts';
import type { Places } from './places.ts';

export const interfaceLanguages = ['tr', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const sharePictures = ['article', 'section', 'site'] as const;
export type SharePictures = (typeof sharePictures)[number];

const exampleUrl = 'https://kupur.example';

/** What is expected, and the nearest right word of those that there are. */
const oneOf =
  (words: readonly string[], expected = `one of ${words.join(', ')}`) =>
  ({ input }: { input?: unknown }) => {
    const near = typeof input === 'string' ? nearestWord(input, words) : undefined;
    return near === undefined ? expected : `${JSON.stringify(near)}?`;
  };

const text = (expected: string) => z.string({ error: expected }).trim().min(1, { error: expected });

/** `content/site.yaml`: every setting of a publisher, with what a message says was expected. */
export const settingsSchema = z.strictObject(
  {
    /** The newspaper's name, in the masthead and in every page's title. */
    title: text('the name of the newspaper'),
    /** One line under the name. Without it the interface language's own. */
    tagline: text('a line to stand under the name').optional(),
    /** Where the site is published, without a path: `https://example.org`. */
    url: z
      .string({ error: 'an address like "https://example.org"' })
      .refine(isOrigin, 'an address like "https://example.org"; a path goes into base (BASE_PATH)')
      .transform((url) => new URL(url).origin)
      .default(exampleUrl),
    /** The path below it: `/`, or `/kupur/` on a project page. */
    base: z
      .string({ error: 'a path like "/" or "/kupur/"' })
      .transform((base) => trimEndOf(base.replace(/^\/+/, ''), /\//))
      .refine(isPath, 'a path like "/" or "/kupur/"')
      .transform((inner) => (inner === '' ? '/' : `/${inner}/`))
      .default('/'),
    /** The language of the interface, and of every article that names none. */
    lang: z.enum(interfaceLanguages, { error: oneOf(interfaceLanguages) }).default('tr'),
    /** IANA name; the day of an article is its day in this zone. */
    timeZone: z.string({ error: timeZoneExpected }).refine(isTimeZone, { error: timeZoneExpected }).default('Europe/Istanbul'),
    /** Who answers for the site; in the colophon. The newspaper itself otherwise. */
    publisher: text('who answers for the site').optional(),
    /** Articles on a page of a list. */
    pageSize: z
      .string({ error: 'a whole number above 0' })
      .regex(/^[1-9]\d{0,5}$/, 'a whole number above 0')
      .transform(Number)
      .default(20),
    /** A font family that comes before the system's serif: one that readers have. Without it nothing but the system's is asked for. */
    font: z
      .string({ error: 'the name of a font family, like "Literata"' })
      .regex(/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u, 'the name of a font family, like "Literata"')
      .optional(),
    /** Hosts whose pictures may stand in articles, like `pictures.example.org`. One of any other host becomes a link. */
    pictureHosts: z
      .array(z.string({ error: 'a host like "pictures.example.org"' }).refine(isHost, 'a host like "pictures.example.org"'), {
        error: 'a list of hosts',
      })
      .default([]),
    /** What is made to stand for an article where it is shared: a picture of its own, its section's, or the site's. */
    sharePictures: z.enum(sharePictures, { error: oneOf(sharePictures) }).default('article'),
  },
  { error: 'settings, at least a title' },
);

/** The settings as the build uses them, with the environment and the clock read. */
export interface Site extends Settings, Places {
  /** The build's instant, in milliseconds since 1970: what is published later is held back. */
  now: number;
}

export type Settings = z.output<typeof settingsSchema> & { publisher: string };

type Environment = Record<string, string | undefined>;

/** The variables that override a setting. */
const variables = { url: 'SITE_URL', base: 'BASE_PATH', lang: 'SITE_LANG' } as const;

/**
 * Reads the settings of a site and lays the environment over them.
 * @param yaml what `site.yaml` says; `undefined` where there is none: then each setting is the usual one
 * @param file the path that messages name
 * @param environment SITE_URL, BASE_PATH, SITE_LANG; an empty variable counts as none
 * @returns the settings, and what a publisher should be told of them
 * @throws {PlainError} with every fault: file and line or variable, what was found and what was expected
 */
export function readSettings(yaml: string | undefined, file: string, environment: Environment): { settings: Settings; warnings: string[] } {
  const read = yaml === undefined ? { value: settingsSchema.parse({ title: 'Küpür' }) } : readYaml(yaml, settingsSchema, file);
  const faults: Fault[] = [...(read.faults ?? [])];
  const overrides = Object.entries(variables).flatMap(([name, variable]) => {
    const written = environment[variable];
    if (!written) return [];
    const { data, error } = settingsSchema.shape[name as keyof typeof variables].safeParse(written);
    for (const { message } of error?.issues ?? []) faults.push({ file: variable, found: quote(written), expected: message });
    return [[name, data] as const];
  });
  if (!read.value || faults.length) throw new PlainError(faults.map(formatFault).join('\n'));
  const settings: Settings = { ...read.value, publisher: read.value.publisher ?? read.value.title, ...Object.fromEntries(overrides) };
  const missing = `${file}: found no such file, expected the settings of the site: it is called ${settings.title} for now`;
  const example = `${file}: url: found ${quote(settings.url)}, which is an example, expected the address of the site (or SITE_URL)`;
  return {
    settings,
    warnings: [...(yaml === undefined ? [missing] : []), ...(settings.url === exampleUrl ? [example] : [])],
  };
}

/**
 * Reads the instant at which a build stands.
 * @param environment SOURCE_DATE_EPOCH, in seconds since 1970
 * @param clock milliseconds since 1970, used where that is not set
 * @throws {PlainError} where it is no number of seconds
 */
export function readNow(environment: Environment, clock: number): number {
  const seconds = environment['SOURCE_DATE_EPOCH'];
  if (!seconds) return clock;
  if (/^\d{1,12}$/.test(seconds)) return Number(seconds) * 1000;
  throw new PlainError(`SOURCE_DATE_EPOCH: found ${quote(seconds)}, expected whole seconds since 1970`);
}

function isOrigin(found: string): boolean {
  const url = URL.parse(found);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    ![url.username, url.password, url.search, url.hash].some((part) => part !== '')
  );
}

/** Of parts between single slashes, none of which a browser would encode or go up by. */
function isPath(inner: string): boolean {
  return inner === '' || inner.split('/').every((part) => /^[\w.~-]+$/.test(part) && part !== '.' && part !== '..');
}

function isTimeZone(found: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: found });
    return true;
  } catch {
    return false;
  }
}

/** Of a city alone, or a name with a slip, the zone that was meant. */
function timeZoneExpected({ input }: { input?: unknown }): string {
  const zones = Intl.supportedValuesOf('timeZone');
  const written = typeof input === 'string' ? input : '';
  const near =
    nearestWord(written, zones) ?? zones.find((zone) => nearestWord(written, [zone.split('/').at(-1) ?? '']) !== undefined) ?? undefined;
  return near === undefined ? 'an IANA name like "Europe/Istanbul"' : `${JSON.stringify(near)}?`;
}

function isHost(found: string): boolean {
  const parts = found.split('.');
  return parts.length > 1 && parts.every((part) => /^[a-z0-9-]+$/.test(part));
}
