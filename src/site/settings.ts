import { z } from 'zod';
import { quote, type Fault } from '../article/fault.ts';
import { readYaml } from '../article/yaml.ts';
import { canonicalLanguage } from '../language/language-tag.ts';
import { trimEndOf } from '../language/scan.ts';
import { findNearestWord } from '../language/nearest.ts';
import { appearanceSettings } from './appearance-settings.ts';
import { dateSettings } from './date-settings.ts';
import type { ProjectFolders } from './folders.ts';
import { menuSettings, type MenuEntry, type OwnPage } from './menu.ts';
import { publishingSettings } from './publishing-settings.ts';
import { interfaceLanguages, wordsOf } from './strings.ts';

const exampleUrl = 'https://kupur.example';
const host = 'a host like "pictures.example.org"';

const text = (expected: string) => z.string({ error: expected }).trim().min(1, { error: expected });

/** What the content folder has, as far as settings may name it. */
export interface SettingsContext {
  /** The slugs of the pages beside the articles. */
  pages: readonly string[];
  /** Tests if the content folder has a file. */
  hasFile: (name: string) => boolean;
}

/** The settings that stand in no file of their own, each with its description for editors and its "expected" for messages. */
const basicSettings = {
  title: text('the name of the newspaper').describe("The newspaper's name, in the masthead and in every page's title."),
  tagline: text('a line to show under the name')
    .optional()
    .describe('One line under the name. Default: the tagline of the interface language.'),
  url: z
    .string({ error: 'an address like "https://example.org"' })
    .refine(isOrigin, 'an address like "https://example.org"; a path goes into base (BASE_PATH)')
    .transform((url) => new URL(url).origin)
    .default(exampleUrl)
    .meta({ description: 'Where the site is published, without a path: https://example.org.', format: 'uri' }),
  base: z
    .string({ error: 'a path like "/" or "/kupur/"' })
    .transform((base) => trimEndOf(base.replace(/^\/+/, ''), /\//))
    .refine(isPath, 'a path like "/" or "/kupur/"')
    .transform((inner) => (inner === '' ? '/' : `/${inner}/`))
    .default('/')
    .describe('The path below the origin: /, or /kupur/ on a GitHub project page.'),
  lang: z
    .string({ error: languageExpected })
    .meta({ examples: [...interfaceLanguages, 'en-GB'] })
    .transform((tag) => canonicalLanguage(tag) ?? tag)
    .refine((tag) => interfaceLanguages.some((lang) => lang === languageOf(tag)), { error: languageExpected })
    .default('tr')
    .describe(
      'The language of the interface, and of each article without a lang. A region, as in en-GB, determines how dates and numbers are written and with which day a week begins.',
    ),
  timeZone: z
    .string({ error: timeZoneExpected })
    .refine(isTimeZone, { error: timeZoneExpected })
    .default('Europe/Istanbul')
    .describe('An IANA name, like Europe/Istanbul. The day of an article is its day in this time zone.'),
  publisher: text('who is responsible for the site')
    .optional()
    .describe('The person or organisation responsible for the site, named in the footer. Default: the title.'),
  pageSize: z
    .string({ error: 'a whole number above 0' })
    .regex(/^[1-9]\d{0,5}$/, 'a whole number above 0')
    .transform(Number)
    .default(20)
    .meta({ description: 'The number of articles on each page of a list.', type: ['string', 'integer'], minimum: 1 }),
  pictureHosts: z
    .array(z.string({ error: host }).regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, host), { error: 'a list of hosts' })
    .default([])
    .describe('Hosts whose pictures articles may embed, like [pictures.example.org]. A picture on any other host becomes a link.'),
};

/** Creates the schema of `content/site.yaml`: all settings. */
export const createSettingsSchema = ({ pages, hasFile }: SettingsContext) =>
  z.strictObject(
    { ...basicSettings, ...appearanceSettings(hasFile), ...dateSettings, ...menuSettings(pages), ...publishingSettings },
    { error: 'settings, at least a title' },
  );

type Schema = ReturnType<typeof createSettingsSchema>;

/** The settings, combined with the environment and the clock. */
export interface Site extends Settings, ProjectFolders {
  /** The pages beside the articles. */
  ownPages: readonly OwnPage[];
  /** The build time, in milliseconds since 1970. Articles with a later publication time are not published yet. */
  now: number;
}

export interface Settings extends Omit<z.output<Schema>, 'footer' | 'font'> {
  tagline: string;
  publisher: string;
  /** The language of the interface, without a region. */
  lang: string;
  /** The language with its region, if the settings name one. */
  locale: string;
  footer: readonly MenuEntry[];
}

type Environment = Record<string, string | undefined>;

/** The environment variables that override a setting. */
const variables = { url: 'SITE_URL', base: 'BASE_PATH', lang: 'SITE_LANG' } as const;

/**
 * Reads the settings of a site and applies the overrides of the environment.
 * @param yaml the text of `site.yaml`; `undefined` if there is no such file, which selects all defaults
 * @param file the path to name in messages
 * @param environment SITE_URL, BASE_PATH, SITE_LANG; an empty variable counts as not set
 * @param content what the content folder has
 * @returns the settings, with defaults for those that have a fault; warnings for the publisher; and all faults, each with its
 *   file and line or with its variable
 */
export function readSettings(
  yaml: string | undefined,
  file: string,
  environment: Environment,
  content: SettingsContext = { pages: [], hasFile: () => false },
): { settings: Settings; warnings: string[]; faults: Fault[] } {
  const schema = createSettingsSchema({ ...content, pages: [...new Set([...content.pages, 'about'])] });
  const { value, faults } = readValid(yaml, schema, file);
  const overrides = Object.entries(variables).flatMap(([name, variable]) => {
    const written = environment[variable];
    if (!written) return [];
    const { data, error } = schema.shape[name as keyof typeof variables].safeParse(written);
    for (const { message } of error?.issues ?? []) faults.push({ file: variable, found: quote(written), expected: message });
    return error ? [] : [[name, data] as const];
  });
  const { footer = [...new Set([...value.menu, 'feeds', 'about'])], font, fonts, ...others } = value;
  const overridden = { ...others, ...Object.fromEntries(overrides) };
  const lang = languageOf(overridden.lang);
  const settings: Settings = {
    ...overridden,
    ...{ footer, lang, locale: overridden.lang, publisher: others.publisher ?? others.title },
    tagline: others.tagline ?? wordsOf(lang).tagline,
    fonts: { ...(font !== undefined && { text: font, headings: font }), ...fonts },
  };
  const missing = `${file}: found no such file, expected the settings of the site: it is called ${settings.title} for now`;
  const example = `${file}: url: found ${yaml?.includes(settings.url) ? `${quote(settings.url)}, which is an example` : 'nothing'}, expected the address of the site (or SITE_URL)`;
  return {
    settings,
    warnings: [...(yaml === undefined ? [missing] : []), ...(settings.url === exampleUrl ? [example] : [])],
    faults,
  };
}

const defaults = { title: 'Küpür' };

/** Reads the settings that have no fault. The others get their defaults, so that the rest of the content can be checked. */
function readValid(yaml: string | undefined, schema: Schema, file: string): { value: z.output<Schema>; faults: Fault[] } {
  if (yaml === undefined) return { value: schema.parse(defaults), faults: [] };
  const read = readYaml(yaml, schema, file);
  if (!read.faults) return { value: read.value, faults: [] };
  const { faults, plain } = read;
  const faulty = new Set(faults.map(({ field }) => field?.split('.', 1)[0]));
  const valid = Object.entries(typeof plain === 'object' ? (plain ?? {}) : {}).filter(([key]) => !faulty.has(key));
  return { value: schema.safeParse({ ...defaults, ...Object.fromEntries(valid) }).data ?? schema.parse(defaults), faults };
}

/**
 * Returns the build time, in milliseconds since 1970, and a fault if SOURCE_DATE_EPOCH is not a number of seconds.
 * @param environment SOURCE_DATE_EPOCH, in seconds since 1970
 * @param clock milliseconds since 1970, used if SOURCE_DATE_EPOCH is not set
 */
export function readNow(environment: Environment, clock: number): { now: number; faults: Fault[] } {
  const seconds = environment['SOURCE_DATE_EPOCH'];
  if (!seconds) return { now: clock, faults: [] };
  if (/^\d{1,12}$/.test(seconds)) return { now: Number(seconds) * 1000, faults: [] };
  return { now: clock, faults: [{ file: 'SOURCE_DATE_EPOCH', found: quote(seconds), expected: 'whole seconds since 1970' }] };
}

const languageOf = (tag: string): string => tag.split('-')[0] ?? tag;

/** Creates the error message for a language. The interface has few; each may have a region. */
function languageExpected({ input }: { input?: unknown }): string {
  const near = typeof input === 'string' ? findNearestWord(input, interfaceLanguages) : undefined;
  return near === undefined ? `one of ${interfaceLanguages.join(', ')}, or one with a region like en-GB` : `${JSON.stringify(near)}?`;
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

/** Tests if a path has only segments that a browser neither encodes nor resolves (`..`), separated by single slashes. */
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

/** Creates the error message for a time zone. It suggests the zone meant by a mistyped name, or by a city alone. */
function timeZoneExpected({ input }: { input?: unknown }): string {
  const zones = Intl.supportedValuesOf('timeZone');
  const written = typeof input === 'string' ? input : '';
  const near =
    findNearestWord(written, zones) ??
    zones.find((zone) => findNearestWord(written, [zone.split('/').at(-1) ?? '']) !== undefined) ??
    undefined;
  return near === undefined ? 'an IANA name like "Europe/Istanbul"' : `${JSON.stringify(near)}?`;
}
