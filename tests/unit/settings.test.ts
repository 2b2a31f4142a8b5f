import { expect, test } from 'vitest';
import { resolveSite, sharePictures, type SiteSettings } from '../../src/settings.ts';

const settings: SiteSettings = {
  ...{
    title: 'Örnek Gazete',
    url: 'https://example.org',
    base: '/',
    lang: 'tr',
    timeZone: 'Europe/Istanbul',
    publisher: 'Örnek',
    pageSize: 20,
    pictureHosts: [],
    sharePictures: 'section',
  },
};

test('without an environment the settings are those of site.ts', () => {
  expect(resolveSite(settings, {}, 1234)).toEqual({
    ...settings,
    now: 1234,
  });
});

test('the environment overrides them', () => {
  const environment = {
    ...{ SITE_URL: 'http://localhost:4321/', BASE_PATH: 'kupur', SITE_LANG: 'en' },
    SOURCE_DATE_EPOCH: '1770113160',
  };
  expect(resolveSite(settings, environment, 1234)).toMatchObject({
    ...{ url: 'http://localhost:4321', base: '/kupur/', lang: 'en', now: 1_770_113_160_000 },
    ...{ title: 'Örnek Gazete', timeZone: 'Europe/Istanbul', publisher: 'Örnek', pageSize: 20 },
  });
});

test('an empty variable counts as none', () => {
  const empty = { SITE_URL: '', BASE_PATH: '', SITE_LANG: '', SOURCE_DATE_EPOCH: '' };
  expect(resolveSite(settings, empty, 1234)).toEqual(resolveSite(settings, {}, 1234));
});

test('the first second of 1970 is a clock like any other', () => {
  expect(resolveSite(settings, { SOURCE_DATE_EPOCH: '0' }, 1234).now).toBe(0);
});

test.each([
  ['/', '/'],
  ['kupur', '/kupur/'],
  ['/kupur', '/kupur/'],
  ['//kupur//', '/kupur/'],
  ['/a/b.c/~d_e-1/', '/a/b.c/~d_e-1/'],
])('the base path %s is %s', (written, base) => {
  expect(resolveSite({ ...settings, base: written }, {}, 0).base).toBe(base);
  expect(resolveSite(settings, { BASE_PATH: written }, 0).base).toBe(base);
});

test.each(['/a b/', '/a//b/', '/a?b/', '/a#b/', '/çığ/', '/%61/', 'https://example.org/', '..', '/../', '/a/../b/', '/./', '\\a'])(
  'refuses the base path %s',
  (base) => {
    expect(failure({ ...settings, base })).toBe(
      `site.ts: base (BASE_PATH): found ${JSON.stringify(base)}, expected a path like "/" or "/kupur/"`,
    );
    expect(failure(settings, { BASE_PATH: base })).toContain('BASE_PATH');
  },
);

test.each(['https://example.org/', 'http://127.0.0.1:4321', 'https://örnek.example'])('%s is an address of a site', (url) => {
  expect(resolveSite(settings, { SITE_URL: url }, 0).url).toBe(new URL(url).origin);
});

test.each([
  ...['example.org', 'örnek', 'ftp://example.org', 'https://', 'javascript:alert(1)', 'file:///a'],
  ...['https://example.org/kupur/', 'https://example.org/?a', 'https://example.org/#a', 'https://ad:parola@example.org'],
])('refuses the address %s', (url) => {
  expect(failure(settings, { SITE_URL: url })).toBe(
    `site.ts: url (SITE_URL): found ${JSON.stringify(url)}, expected an address like "https://example.org"; a path goes into base (BASE_PATH)`,
  );
  expect(failure({ ...settings, url })).toContain('url (SITE_URL)');
});

test.each(['de', 'TR', 'tr-TR', 'türkçe'])('refuses the language %s, which the interface does not speak', (lang) => {
  expect(failure(settings, { SITE_LANG: lang })).toBe(`site.ts: lang (SITE_LANG): found "${lang}", expected one of tr, en`);
});

test.each(['Istanbul', 'Europe/İstanbul', '', 'GMT+25'])('refuses the time zone %j', (timeZone) => {
  expect(failure({ ...settings, timeZone })).toBe(
    `site.ts: timeZone: found ${JSON.stringify(timeZone)}, expected an IANA name like "Europe/Istanbul"`,
  );
});

test.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses pages of %d articles', (pageSize) => {
  expect(failure({ ...settings, pageSize })).toMatch(/^site\.ts: pageSize: found .*, expected a whole number above 0$/);
});

test.each(['now', '-1', '1.5', '1e9', '2026-02-03', ' '])('refuses the clock %j', (seconds) => {
  expect(failure(settings, { SOURCE_DATE_EPOCH: seconds })).toBe(
    `site.ts: SOURCE_DATE_EPOCH: found ${JSON.stringify(seconds)}, expected whole seconds since 1970`,
  );
});

function failure(written: SiteSettings, environment: Record<string, string> = {}): string {
  try {
    resolveSite(written, environment, 0);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return 'nothing failed';
}

test('a font is a family by its name, and nothing that could be more', () => {
  expect(resolveSite({ ...settings, font: 'Source Serif 4' }, {}, 0).font).toBe('Source Serif 4');
  for (const font of ['', "x'}body{display:none}", 'a;b', '</style>']) {
    expect(() => resolveSite({ ...settings, font }, {}, 0)).toThrow('site.ts: font: found');
  }
});

test('a share picture is made for each article, each section or the site, and for nothing else', () => {
  for (const kind of sharePictures) expect(resolveSite({ ...settings, sharePictures: kind }, {}, 0).sharePictures).toBe(kind);
  expect(failure({ ...settings, sharePictures: 'articles' as 'article' })).toBe(
    'site.ts: sharePictures: found "articles", expected one of article, section, site',
  );
});
