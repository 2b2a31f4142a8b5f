import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article } from '../files.ts';
import { startServer } from './astro-server.ts';
import { findWide } from './layout.ts';
import { buildSite, copyProject } from './project.ts';

/** Every setting differs from those of the other test sites. */
const settings = `
title: Akşam Postası
tagline: Yeni bir gazete
url: https://aksam.example
base: /posta/
lang: en
timeZone: America/New_York
publisher: Örnek Yayıncılık
pageSize: 3
font: Literata
pictureHosts: [resimler.example]
sharePictures: site
logo: { light: brand/day.svg, dark: brand/night.svg }
icon: brand/mark.svg
sharePicture: brand/card.svg
fonts: { interface: Inter }
dates: { firstDay: monday }
licence: { label: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }
theme: { accent: '#1b5e20' }
contact: posta@aksam.example
robots: { training: refuse }
menu: [latest, archive, imprint, { label: Forum, url: https://forum.example/ }, sections, tags, authors, feeds, search]
footer: [imprint, { label: Winter, url: /2026/01/ }]
`;
const text = 'Spot.\n\nÖnce ![izinli](https://resimler.example/a.png) ve ![yabancı](https://baska.example/b.png) sonra.';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#123456"/></svg>';
/** Published late in the evening of 5 January in New York, when it is already the 6th in Istanbul. */
const lateArticles = [1, 2, 3, 4, 5, 6, 7].map((minute): [string, string] => [
  `content/articles/2026/01/05/haber-${minute}.md`,
  article(
    `title: Haber ${minute}\npublished: 2026-01-06T03:0${minute}:00Z\nsection: SPOR\ntags: [Örnek]\nauthors: [Ada Örnek]`,
    `Haberin ${minute}. spotu, kısa bir cümle.`,
  ),
]);
/** Makes every network access of the build's process and its threads fail, and logs it. */
const blockNetwork = `
import { writeSync } from 'node:fs';
import net from 'node:net';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
const refuse = (what) => () => { writeSync(2, 'asked the network: ' + what + '\\n'); throw new Error('The network is cut off'); };
globalThis.fetch = refuse('fetch');
net.Socket.prototype.connect = refuse('connect');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) { dns[name] = refuse(name); dns.promises[name] = refuse(name); }
syncBuiltinESMExports();
`;

test('a newspaper with different settings shows them on all its pages', async ({ page }) => {
  const project = copyProject({
    ...Object.fromEntries(lateArticles),
    'content/site.yaml': settings,
    'content/articles/2026/02/03/a.md': article('title: Örnek\npublished: 2026-02-03\naliases: [/eski/]', text),
    'content/pages/imprint.md': article('title: Imprint\naliases: [/kunye/]', 'Who answers for it.\n\nThe rest.'),
    'content/authors.yaml': `- label: Ada Örnek
  description: Writes about sport.
  picture: brand/ada.svg
  aliases: [Ada Yılmaz]
  links: [{ label: Her site, url: https://ada.example/ }]
`,
    'content/sections.yaml': '- label: Sport\n  aliases: [Spor]\n  description: What was played.\n',
    'content/theme.css': '.page-title { text-transform: uppercase; }\n',
    ...Object.fromEntries(['day', 'night', 'card', 'ada'].map((name) => [`content/brand/${name}.svg`, drawing])),
    'content/brand/mark.svg': drawing.replaceAll('90', '30'),
    'content/public/_headers': '/*\n  X-Own: 1\n',
    'content/public/_redirects': '/a /b 302\n',
    'content/public/.well-known/proof.txt': 'x',
    'content/public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'block-network.mjs': blockNetwork,
  });
  const NODE_OPTIONS = `--import=${path.join(project, 'block-network.mjs')}`;
  await test.step('is built without network access', () => buildSite(project, { NODE_OPTIONS }));
  const read = (name: string) => readFileSync(path.join(project, 'dist', name), 'utf8');

  // The preview serves the base path of the build, whatever the environment says now.
  const server = await startServer(project, 'preview', { BASE_PATH: '/elsewhere/' });
  try {
    const home = `${server.url}/posta/`;

    await test.step('shows its name, tagline, publisher, language and font', async () => {
      await page.goto(home);
      await expect(page).toHaveTitle('Akşam Postası · Yeni bir gazete');
      await expect(page.getByRole('banner').getByRole('link', { name: 'Akşam Postası' })).toBeVisible();
      await expect(page.getByRole('banner').getByText('Latest')).toHaveCSS('font-family', /^"?Inter/);
      await expect(page.getByRole('banner').getByText('Yeni bir gazete')).toBeVisible();
      await expect(page.getByRole('contentinfo')).toContainText('Published by Örnek Yayıncılık');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('html')).toHaveCSS('font-family', /^"?Literata/);
    });

    await test.step('uses the time zone for days, and the page size for lists', async () => {
      await page.goto(`${home}tags/ornek/`);
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(4);
      await page.goto(`${home}tags/ornek/page/1/`);
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
      await page.goto(`${home}2026/01/05/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday, January 5, 2026');
      await page.goto(`${home}2026/01/05/haber-1/`);
      await expect(page.locator('article time').first()).toHaveAttribute('datetime', '2026-01-05T22:01:00-05:00');
    });

    await test.step('a day and the front page show all their articles, whatever the page size is', async () => {
      const titles = [7, 6, 5, 4, 3, 2, 1].map((minute) => `Haber ${minute}`);
      await page.goto(`${home}2026/01/05/`);
      await expect(page.getByRole('main').getByRole('link', { name: /^Haber \d$/ })).toHaveText(titles);
      await page.goto(home);
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(8);
      await expect(page.getByRole('main').getByRole('link', { name: /^Haber \d$/ })).toHaveText(titles);
    });

    await test.step('its menus name its own pages and other addresses', async () => {
      await page.goto(`${home}imprint/`);
      const links = page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link');
      await expect(links).toHaveText(['Latest', 'Archive', 'Imprint', 'Forum', 'Sections', 'Tags', 'Authors', 'Feeds', 'Search']);
      await expect(links.nth(2)).toHaveAttribute('aria-current', 'page');
      await expect(links.nth(3)).toHaveAttribute('href', 'https://forum.example/');
      await expect(page.getByRole('contentinfo').getByRole('link')).toHaveText(['Imprint', 'Winter', 'CC BY 4.0']);
      await expect(page.getByRole('contentinfo').getByRole('link').nth(1)).toHaveAttribute('href', '/posta/2026/01/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Imprint');
      await expect(page.getByText('Who answers for it.')).toBeVisible();
      await page.goto(`${home}kunye/`);
      await page.waitForURL(`${home}imprint/`);
    });

    await test.step('a long menu leaves the tools in sight', async () => {
      for (const place of ['', 'archive/'])
        for (const width of [320, 390, 640, 820, 1024, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(home + place);
          expect(await page.evaluate(findWide), `${place} at ${width} px`).toEqual([]);
          await expect(page.getByRole('banner').getByRole('link', { name: 'Reading settings' })).toBeInViewport();
        }
    });

    await test.step('its logo is that of the paper, and its own rules come last', async () => {
      await page.goto(`${home}archive/`);
      const logo = page.getByRole('banner').getByRole('img', { name: 'Akşam Postası' });
      for (const [colorScheme, name] of [
        ['light', 'logo-light.svg'],
        ['dark', 'logo-dark.svg'],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(logo).toHaveAttribute('src', `/posta/${name}`);
        await expect(logo).toHaveJSProperty('naturalWidth', 90);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('text-transform', 'uppercase');
      await expect(page.getByRole('contentinfo').getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('rel', 'license');
    });

    await test.step('its author has a page with picture, line and links, to which a former name leads', async () => {
      await page.goto(`${home}2026/01/05/haber-1/`);
      await page.getByRole('article').getByRole('link', { name: 'Ada Örnek' }).click();
      await expect(page).toHaveURL(`${home}authors/ada-ornek/`);
      await expect(page.getByRole('main').getByText('Writes about sport.')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Her site' })).toHaveAttribute('href', 'https://ada.example/');
      await expect(page.locator('.author-card img')).toHaveJSProperty('naturalWidth', 90);
      await page.goto(`${home}authors/ada-yilmaz/`);
      await page.waitForURL(`${home}authors/ada-ornek/`);
      expect(read('authors/ada-yilmaz/feed.xml')).toBe(read('authors/ada-ornek/feed.xml'));
      await page.goto(`${home}sections/spor/page/1/`);
      await page.waitForURL(`${home}sections/sport/page/1/`);
      await page.goto(`${home}sections/sport/`);
      await expect(page.getByText('What was played.')).toBeVisible();
    });

    await test.step('its week begins with the day that it chose', async () => {
      await page.goto(`${home}2026/01/`);
      await expect(page.getByRole('columnheader').first()).toHaveAccessibleName('Monday');
    });

    await test.step('its accent colours every theme', async () => {
      const accentOf = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--color-accent'));
      const accents = new Set<string>();
      for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
        await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
        accents.add(await accentOf());
      }
      expect(accents.size).toBeGreaterThan(2);
      expect([...accents].join()).toContain('#1b5e20');
    });

    await test.step('all links work under the base path', async () => {
      for (const place of ['', '2026/02/03/a/']) {
        await page.goto(home + place);
        const links = await page.locator('a[href^="/"]').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
        expect(links.length).toBeGreaterThan(5);
        for (const link of new Set(links)) expect((await page.request.get(link)).status(), link).toBe(200);
      }
    });
  } finally {
    await server.stop();
  }

  await test.step('metadata and feeds have its URL and its one share picture', () => {
    const html = read('2026/02/03/a/index.html');
    expect(html).toContain('<link rel="canonical" href="https://aksam.example/posta/2026/02/03/a/">');
    expect(html).toContain('content="https://aksam.example/posta/share.png"');
    expect(read('robots.txt')).toContain('https://aksam.example/posta/sitemap-index.xml');
    expect(read('robots.txt')).toMatch(/User-agent: GPTBot\n[^]*Disallow: \/\n/);
    expect(read('.well-known/security.txt')).toContain('Contact: mailto:posta@aksam.example\n');
    for (const feed of ['feed.xml', 'atom.xml', 'feed.json']) {
      expect(read(feed)).toContain('Akşam Postası');
      expect(read(feed)).toContain('https://aksam.example/posta/2026/02/03/a/');
    }
    expect(html).toContain('"license":"https://creativecommons.org/licenses/by/4.0/"');
    expect(read('feed.xml')).toContain('<copyright>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</copyright>');
    expect(read('feed.xml')).toContain('<atom:uri>https://aksam.example/posta/authors/ada-ornek/</atom:uri>');
    expect(read('atom.xml')).toContain('<uri>https://aksam.example/posta/authors/ada-ornek/</uri>');
    expect(JSON.parse(read('site.webmanifest'))).toMatchObject({ name: 'Akşam Postası', lang: 'en', start_url: '/posta/' });
  });

  await test.step('a picture of an allowed host is embedded, and the policy allows it', () => {
    for (const html of [read('2026/02/03/a/index.html'), read('feed.xml')]) {
      expect(html).toContain('<img src="https://resimler.example/a.png" alt="izinli">');
      expect(html).toContain('<a href="https://baska.example/b.png">yabancı</a>');
    }
    const policies = [/content-security-policy" content="([^"]*)"/.exec(read('2026/02/03/a/index.html'))?.[1], read('_headers')];
    for (const policy of policies) {
      expect(policy).toContain("img-src 'self' https://resimler.example;");
      expect(policy).not.toContain('baska.example');
    }
  });

  await test.step('its public files are copied: headers and redirects are appended, other files replace the defaults', () => {
    expect(read('_headers')).toMatch(/^\/posta\/\*\n {2}Content-Security-Policy: [^]*immutable\n\n\/\*\n {2}X-Own: 1\n$/);
    expect(read('_redirects')).toContain('/posta/eski/ /posta/2026/02/03/a/ 301\n/posta/kunye/ /posta/imprint/ 301\n/a /b 302\n');
    expect(read('_redirects')).toContain('/posta/authors/ada-yilmaz/ /posta/authors/ada-ornek/ 301\n');
    expect(read('.well-known/proof.txt')).toBe('x');
    expect(read('favicon.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
});
