import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article } from '../files.ts';
import { startServer } from './astro-server.ts';
import { buildSite, copyProject } from './project.ts';

/** Every setting has another value than that of the other sites. */
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
`;
const text = 'Spot.\n\nÖnce ![izinli](https://resimler.example/a.png) ve ![yabancı](https://baska.example/b.png) sonra.';
/** Late in the evening of 5 January in New York, when it is the 6th in Istanbul. */
const late = [1, 2, 3, 4, 5].map((minute): [string, string] => [
  `content/articles/2026/01/05/haber-${minute}.md`,
  article(
    `title: Haber ${minute}\npublished: 2026-01-06T03:0${minute}:00Z\nsection: SPOR\ntags: [Örnek]`,
    `Haberin ${minute}. spotu, kısa bir cümle.`,
  ),
]);
/** Has whoever asks the network for anything fail, and says so: in the build's process and in its threads. */
const cutOff = `
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

test('a paper of another name, language, time zone and address is that paper on each of its pages', async ({ page }) => {
  const project = copyProject({
    ...Object.fromEntries(late),
    'content/site.yaml': settings,
    'content/articles/2026/02/03/a.md': article('title: Örnek\npublished: 2026-02-03\naliases: [/eski/]', text),
    'content/public/_headers': '/*\n  X-Own: 1\n',
    'content/public/_redirects': '/a /b 302\n',
    'content/public/.well-known/proof.txt': 'x',
    'content/public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'cut-off.mjs': cutOff,
  });
  const NODE_OPTIONS = `--import=${path.join(project, 'cut-off.mjs')}`;
  await test.step('it is built without the network', () => buildSite(project, { NODE_OPTIONS }));
  const read = (name: string) => readFileSync(path.join(project, 'dist', name), 'utf8');

  // A preview serves a site where it was built for, whatever the environment says now.
  const server = await startServer(project, 'preview', { BASE_PATH: '/elsewhere/' });
  try {
    const home = `${server.url}/posta/`;

    await test.step('name, line, publisher, language and font', async () => {
      await page.goto(home);
      await expect(page).toHaveTitle('Akşam Postası · Yeni bir gazete');
      await expect(page.getByRole('banner')).toContainText('Akşam PostasıYeni bir gazete');
      await expect(page.getByRole('contentinfo')).toContainText('Published by Örnek Yayıncılık');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('html')).toHaveCSS('font-family', /^"?Literata/);
    });

    await test.step('days are those of the time zone, and a page of a list holds as many articles as it was told', async () => {
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
      await page.goto(`${home}2026/01/05/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday, January 5, 2026');
      await page.goto(`${home}2026/01/05/haber-1/`);
      await expect(page.locator('article time').first()).toHaveAttribute('datetime', '2026-01-05T22:01:00-05:00');
    });

    await test.step('a day with more articles than a page of a list shows all of their titles, and no summaries', async () => {
      await page.goto(`${home}2026/01/05/`);
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: /^Haber \d$/ })).toHaveText([5, 4, 3, 2, 1].map((minute) => `Haber ${minute}`));
      await expect(main).not.toContainText('spotu');
      await page.goto(`${home}tags/ornek/`);
      await expect(page.getByRole('main')).toContainText('spotu');
    });

    await test.step('every link works below the base path', async () => {
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

  await test.step('machines are told its address, and of one picture for all', () => {
    const html = read('2026/02/03/a/index.html');
    expect(html).toContain('<link rel="canonical" href="https://aksam.example/posta/2026/02/03/a/">');
    expect(html).toContain('content="https://aksam.example/posta/share.png"');
    expect(read('robots.txt')).toContain('https://aksam.example/posta/sitemap-index.xml');
    for (const feed of ['feed.xml', 'atom.xml', 'feed.json']) {
      expect(read(feed)).toContain('Akşam Postası');
      expect(read(feed)).toContain('https://aksam.example/posta/2026/02/03/a/');
    }
    expect(JSON.parse(read('site.webmanifest'))).toMatchObject({ name: 'Akşam Postası', lang: 'en', start_url: '/posta/' });
  });

  await test.step('a picture of a host that the settings allow is shown, and the policy lets it in', () => {
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

  await test.step('its own public files come along: headers and redirects join ours, any other takes the place of the program’s', () => {
    expect(read('_headers')).toMatch(/^\/posta\/\*\n {2}Content-Security-Policy: [^]*immutable\n\n\/\*\n {2}X-Own: 1\n$/);
    expect(read('_redirects')).toBe('/posta/eski/ /posta/2026/02/03/a/ 301\n/a /b 302\n');
    expect(read('.well-known/proof.txt')).toBe('x');
    expect(read('favicon.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
});
