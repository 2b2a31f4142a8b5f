import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/article/fault.ts';
import { sharePictures } from '../../../src/site/appearance-settings.ts';
import { readNow, readSettings } from '../../../src/site/settings.ts';

const file = 'content/site.yaml';

const content = { pages: ['kunye'], hasFile: (name: string) => name.startsWith('marka/') };

const whole = `title: Örnek Gazete
tagline: Her gün yeni
url: https://example.org
base: /kupur/
lang: en
timeZone: Europe/London
publisher: Örnek A.Ş.
pageSize: 7
font: Source Serif 4
pictureHosts: [resim.example.org]
sharePictures: section
theme: { accent: '#1b5e20' }
contact: posta@example.org
robots: { training: refuse }
links: warn
sectionOrder: [Gündem, SPOR]
logo: { light: marka/logo.svg, dark: marka/koyu.png }
icon: marka/simge.svg
sharePicture: marka/kart.jpg
fonts: { headings: Literata, interface: Inter }
dates: { locale: en-GB, firstDay: sunday }
licence: { label: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }
menu: [latest, archive, kunye]
footer: [about, { label: Forum, url: https://forum.example.org/ }]
`;

describe('the settings of a site', () => {
  test('are read from site.yaml', () => {
    expect(read(whole)).toEqual({
      title: 'Örnek Gazete',
      tagline: 'Her gün yeni',
      url: 'https://example.org',
      base: '/kupur/',
      lang: 'en',
      locale: 'en',
      timeZone: 'Europe/London',
      publisher: 'Örnek A.Ş.',
      pageSize: 7,
      fonts: { text: 'Source Serif 4', headings: 'Literata', interface: 'Inter' },
      logo: { light: 'marka/logo.svg', dark: 'marka/koyu.png' },
      icon: 'marka/simge.svg',
      sharePicture: 'marka/kart.jpg',
      dates: { locale: 'en-GB', firstDay: 7 },
      licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      pictureHosts: ['resim.example.org'],
      sharePictures: 'section',
      theme: { accent: '#1b5e20' },
      contact: 'posta@example.org',
      robots: { training: 'refuse' },
      links: 'warn',
      sectionOrder: ['Gündem', 'SPOR'],
      menu: ['latest', 'archive', 'kunye'],
      footer: ['about', { label: 'Forum', url: 'https://forum.example.org/' }],
    });
  });

  test('are the defaults if site.yaml has only a title', () => {
    expect(read('title: 1923')).toEqual({
      title: '1923',
      url: 'https://kupur.example',
      base: '/',
      lang: 'tr',
      locale: 'tr',
      timeZone: 'Europe/Istanbul',
      publisher: '1923',
      pageSize: 20,
      pictureHosts: [],
      tagline: 'Gazete kesikleri arşivi',
      sharePictures: 'auto',
      fonts: {},
      dates: {},
      theme: {},
      robots: { training: 'allow' },
      links: 'error',
      sectionOrder: [],
      menu: ['latest', 'sections', 'tags', 'archive'],
      footer: ['latest', 'sections', 'tags', 'archive', 'feeds', 'about'],
    });
  });

  test('are overridden by environment variables, unless they are empty', () => {
    const environment = { SITE_URL: 'http://localhost:4321/', BASE_PATH: 'deneme', SITE_LANG: 'tr' };
    expect(read(whole, environment)).toEqual({ ...read(whole), url: 'http://localhost:4321', base: '/deneme/', lang: 'tr', locale: 'tr' });
    expect(read(whole, { SITE_URL: '', BASE_PATH: '', SITE_LANG: '' })).toEqual(read(whole));
  });
});

test('warns about a missing file and about a url that is still the example', () => {
  const warningsOf = (yaml: string | undefined, environment = {}) => readSettings(yaml, file, environment, content).warnings;
  expect(warningsOf(whole)).toEqual([]);
  expect(warningsOf('title: Örnek')).toEqual([expect.stringContaining(`${file}: url: found nothing, expected the address of the site`)]);
  expect(warningsOf('title: Örnek\nurl: https://kupur.example')).toEqual([
    expect.stringContaining(`${file}: url: found "https://kupur.example", which is an example`),
  ]);
  expect(warningsOf('title: Örnek', { SITE_URL: 'https://example.org' })).toEqual([]);
  expect(warningsOf(undefined, { SITE_URL: 'https://example.org' })).toEqual([expect.stringContaining(`${file}: found no such file`)]);
});

test('a language may have a region, in any case', () => {
  expect(readSettings('title: A\nlang: en-gb', file, {}).settings).toMatchObject({ lang: 'en', locale: 'en-GB' });
  expect(readSettings('title: A\nlang: TR', file, {}).settings).toMatchObject({ lang: 'tr', locale: 'tr' });
  expect(readSettings('title: A', file, { SITE_LANG: 'en-US' }).settings).toMatchObject({ lang: 'en', locale: 'en-US' });
});

test.each([
  ['titel: A', 'content/site.yaml:1: titel: found the unknown key "titel", expected "title"?'],
  ['title: A\n\ntime-zone: Europe/Istanbul', 'content/site.yaml:3: time-zone: found the unknown key "time-zone", expected "timeZone"?'],
  ['title: A\ncolour: red', 'content/site.yaml:2: colour: found the unknown key "colour", expected one of title, '],
  ['title: A\ntitle: B', 'content/site.yaml:2: found map keys must be unique, expected YAML'],
  ['', 'content/site.yaml:1: found null, expected settings, at least a title'],
  ['title:', 'content/site.yaml:1: title: found null, expected the name of the newspaper'],
  ["title: ' '", 'content/site.yaml:1: title: found " ", expected the name of the newspaper'],
  ['tagline: A', 'content/site.yaml:1: title: found nothing, expected the name of the newspaper'],
  ['title: [A]', 'content/site.yaml:1: title: found ["A"], expected the name of the newspaper'],
  ['title: A\nlogo: yok.svg', 'content/site.yaml:2: logo: found "yok.svg", expected '],
  ['title: A\nlogo: { light: marka/a.svg }', 'logo: found {"light":"marka/a.svg"}, expected a picture in the content folder'],
  ['title: A\nicon: marka/a.jpg', 'content/site.yaml:2: icon: found "marka/a.jpg", expected a square SVG or PNG'],
  ['title: A\nsharePicture: ../marka/a.jpg', 'sharePicture: found "../marka/a.jpg", expected the path of a file in the content folder'],
  ['title: A\nfonts: { heading: A }', 'fonts.heading: found the unknown key "heading", expected "headings"?'],
  ['title: A\ndates: { locale: xx-yy-zz-1 }', 'dates.locale: found "xx-yy-zz-1", expected a language with a region'],
  ['title: A\ndates: { firstDay: sundy }', 'dates.firstDay: found "sundy", expected "sunday"?'],
  ['title: A\nlicence: CC BY', 'content/site.yaml:2: licence: found "CC BY", expected label and url'],
  ['title: A\nlang: turkish', 'content/site.yaml:2: lang: found "turkish", expected one of tr, en, or one with a region like en-GB'],
  ['title: A\nlang: tre', 'content/site.yaml:2: lang: found "tre", expected "tr"?'],
  ['title: A\nlang: de-AT', 'content/site.yaml:2: lang: found "de-AT", expected one of tr, en, or one with a region like en-GB'],
  ['title: A\nsharePictures: articles', 'content/site.yaml:2: sharePictures: found "articles", expected "article"?'],
  ['title: A\ntimeZone: Istanbul', 'content/site.yaml:2: timeZone: found "Istanbul", expected "Europe/Istanbul"?'],
  ['title: A\ntimeZone: Europe/İstanbul', 'content/site.yaml:2: timeZone: found "Europe/İstanbul", expected "Europe/Istanbul"?'],
  ['title: A\ntimeZone: Mars/Crater', 'content/site.yaml:2: timeZone: found "Mars/Crater", expected an IANA name like "Europe/Istanbul"'],
  [
    'title: A\ntheme: { accent: green }',
    'content/site.yaml:2: theme.accent: found "green", expected a colour in quotation marks, like "#1b5e20"',
  ],
  ['title: A\ntheme:\n  accent: #1b5e20', 'content/site.yaml:3: theme.accent: found null, expected a colour in quotation marks'],
  ["title: A\ntheme: { accent: { ligth: '#1b5e20' } }", 'theme.accent.ligth: found the unknown key "ligth", expected "light"?'],
  [
    "title: A\ntheme:\n  accent:\n    dark: '#1b5e20'",
    'content/site.yaml:4: theme.accent.dark: found "#1b5e20", expected a contrast of at least 7:1, which is 2.3:1 on the paper #141311; the nearest is "#',
  ],
  ['title: A\ntheme: { acent: x }', 'theme.acent: found the unknown key "acent", expected "accent"?'],
  ['title: A\nmenu:\n  - latest\n  - tag', 'content/site.yaml:4: menu.1: found "tag", expected "tags"?'],
  ['title: A\nfooter: [künye]', 'content/site.yaml:2: footer.0: found "künye", expected "kunye"?'],
  ['title: A\nfooter: [{ label: A, url: x }]', 'footer.0.url: found "x", expected an address like "https://example.org/", or a path'],
  ['title: A\ncontact: ornek', 'content/site.yaml:2: contact: found "ornek", expected an e-mail address like "post@example.org"'],
  ['title: A\nrobots: { training: no }', 'robots.training: found "no", expected one of allow, refuse'],
  ['title: A\npictureHosts: x.org', 'content/site.yaml:2: pictureHosts: found "x.org", expected a list of hosts'],
  ['title: A\npictureHosts: [https://x.org/]', 'pictureHosts.0: found "https://x.org/", expected a host like "pictures.example.org"'],
  ["title: A\nfont: x'}body{display:none}", 'expected the name of a font family, like "Literata"'],
  ['title: A\nurl: 7', 'content/site.yaml:2: url: found "7", expected an address like "https://example.org"'],
])('refuses %j with its line and the nearest valid word', (yaml, message) => {
  expect(errorOf(yaml)).toContain(message);
});

test('a setting with a fault has its default, and all others stay in force', () => {
  const yaml = whole.replace('lang: en\n', 'lang: xx\n').replace('pageSize: 7', 'pagesize: 7');
  const { settings, faults } = readSettings(yaml, file, { BASE_PATH: 'a b' }, content);
  expect(faults).toHaveLength(3);
  expect(settings).toMatchObject({ title: 'Örnek Gazete', lang: 'tr', pageSize: 20, base: '/kupur/', timeZone: 'Europe/London' });
  expect(readSettings('title: [', file, {}, content).settings).toMatchObject({ title: 'Küpür', lang: 'tr' });
  expect(readSettings('yalnız metin', file, {}, content).settings).toMatchObject({ title: 'Küpür', lang: 'tr' });
});

test('reports all faults at once', () => {
  expect(errorOf('titel: A\npageSize: x', { SITE_LANG: 'de', SITE_URL: 'örnek' }).split('\n')).toHaveLength(5);
});

test.each([
  ['/', '/'],
  ['kupur', '/kupur/'],
  ['/kupur', '/kupur/'],
  ['//kupur//', '/kupur/'],
  ['/a/b.c/~d_e-1/', '/a/b.c/~d_e-1/'],
])('normalises the base path %s to %s', (written, base) => {
  expect(read(`title: A\nbase: ${written}`).base).toBe(base);
  expect(read('title: A', { BASE_PATH: written }).base).toBe(base);
});

test.each(['/a b/', '/a//b/', '/a?b/', '/a#b/', '/çığ/', '/%61/', 'https://example.org/', '..', '/../', '/a/../b/', '/./', '\\a'])(
  'refuses the base path %s',
  (base) => {
    const message = `found ${JSON.stringify(base)}, expected a path like "/" or "/kupur/"`;
    expect(errorOf(`title: A\nbase: '${base}'`)).toBe(`content/site.yaml:2: base: ${message}`);
    expect(errorOf('title: A', { BASE_PATH: base })).toBe(`BASE_PATH: ${message}`);
  },
);

test.each(['https://example.org/', 'http://127.0.0.1:4321', 'https://örnek.example'])('accepts %s as the url of a site', (url) => {
  expect(read(`title: A\nurl: ${url}`).url).toBe(new URL(url).origin);
});

test.each([
  ...['example.org', 'örnek', 'ftp://example.org', 'https://', 'javascript:alert(1)', 'file:///a'],
  ...['https://example.org/kupur/', 'https://example.org/?a', 'https://example.org/#a', 'https://ad:parola@example.org'],
])('refuses %s as the url of a site', (url) => {
  const message = `found ${JSON.stringify(url)}, expected an address like "https://example.org"; a path goes into base (BASE_PATH)`;
  expect(errorOf(`title: A\nurl: '${url}'`)).toBe(`content/site.yaml:2: url: ${message}`);
  expect(errorOf('title: A', { SITE_URL: url })).toBe(`SITE_URL: ${message}`);
});

test.each(['0', '-1', '2.5', '.nan', '.inf', '1e9', 'yirmi', '99999999'])('refuses a page size of %s', (pageSize) => {
  expect(errorOf(`title: A\npageSize: ${pageSize}`)).toMatch(
    /^content\/site\.yaml:2: pageSize: found .*, expected a whole number above 0$/,
  );
});

test('a share picture is made for each article, each section or the site', () => {
  for (const kind of sharePictures) expect(read(`title: A\nsharePictures: ${kind}`).sharePictures).toBe(kind);
});

test('SOURCE_DATE_EPOCH replaces the clock, even with 0', () => {
  expect(readNow({}, 1234).now).toBe(1234);
  expect(readNow({ SOURCE_DATE_EPOCH: '' }, 1234).now).toBe(1234);
  expect(readNow({ SOURCE_DATE_EPOCH: '0' }, 1234).now).toBe(0);
  expect(readNow({ SOURCE_DATE_EPOCH: '1770113160' }, 1234).now).toBe(1_770_113_160_000);
});

test.each(['now', '-1', '1.5', '1e9', '2026-02-03', ' ', '9'.repeat(30)])('refuses SOURCE_DATE_EPOCH=%j', (SOURCE_DATE_EPOCH) => {
  expect(readNow({ SOURCE_DATE_EPOCH }, 0).faults).toMatchObject([
    { file: 'SOURCE_DATE_EPOCH', found: JSON.stringify(SOURCE_DATE_EPOCH), expected: 'whole seconds since 1970' },
  ]);
});

function read(yaml: string, environment: Record<string, string> = {}) {
  return readSettings(yaml, file, environment, content).settings;
}

function errorOf(yaml: string, environment: Record<string, string> = {}): string {
  return readSettings(yaml, file, environment, content).faults.map(formatFault).join('\n');
}
