import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { listedArticles, taggedArticles } from './fixture.ts';
import { sites, type TestSite } from './sites.ts';
import { all, fetchXml, only, texts } from '../xml.ts';

const newest = listedArticles().slice(0, 50);
const atomNamespace = 'http://www.w3.org/2005/Atom';

for (const site of [sites.root, sites.base]) {
  const url = (place: string) => `https://example.org${site.base}${place.slice(1)}`;
  const local = (place: string) => site.origin + site.base + place.slice(1);
  const addresses = newest.map(({ address }) => url(address));

  test(`RSS under ${site.base} has the newest fifty articles and everything that RSS 2.0 requires`, async () => {
    const rss = await fetchXml(local('/feed.xml'));
    expect([rss.name, rss.attributes['version']]).toEqual(['rss', '2.0']);
    const channel = only(rss, 'channel');
    expect([only(channel, 'title').text, only(channel, 'link').text, only(channel, 'description').text]).toEqual([
      ...['Küpür', url('/'), 'Gazete kesikleri arşivi'],
    ]);
    expect(only(channel, 'language').text).toBe('tr');
    expect(only(channel, 'atom:link')).toMatchObject({ namespace: atomNamespace, attributes: { rel: 'self', href: url('/feed.xml') } });
    expect(new Date(only(channel, 'lastBuildDate').text).toISOString()).toBe('2026-02-03T21:00:00.000Z');
    const items = all(channel, 'item');
    expect(items.map((item) => only(item, 'link').text)).toEqual(addresses);
    expect(items.map((item) => only(item, 'guid').text)).toEqual(addresses);
    expect(items.map((item) => only(item, 'title').text)).toEqual(newest.map(({ title }) => title));
    for (const item of items) {
      // RFC 822, with the four-digit year that RSS prefers.
      expect(only(item, 'pubDate').text).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
      expect(only(item, 'description').text).not.toBe('');
      expect(only(item, 'content:encoded').namespace).toBe('http://purl.org/rss/1.0/modules/content/');
    }
  });

  test(`Atom under ${site.base} has the same articles and everything that RFC 4287 requires`, async () => {
    const feed = await fetchXml(local('/atom.xml'));
    expect([feed.name, feed.namespace, feed.attributes['xml:lang']]).toEqual(['feed', atomNamespace, 'tr']);
    expect([only(feed, 'id').text, only(feed, 'title').text]).toEqual([url('/'), 'Küpür']);
    expect(texts(only(feed, 'author'), 'name')).toEqual(['Küpür']);
    expect(all(feed, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', href: url('/') },
      { rel: 'self', href: url('/atom.xml') },
    ]);
    const entries = all(feed, 'entry');
    expect(entries.map((entry) => only(entry, 'id').text)).toEqual(addresses);
    expect(entries.map((entry) => only(entry, 'link').attributes['href'])).toEqual(addresses);
    for (const entry of entries) {
      const [published, updated] = [only(entry, 'published').text, only(entry, 'updated').text];
      for (const moment of [published, updated]) expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
      expect(Date.parse(updated)).toBeGreaterThanOrEqual(Date.parse(published));
      for (const name of ['title', 'summary', 'content']) expect(only(entry, name).attributes['type']).toBe('html');
    }
    const updates = entries.map((entry) => only(entry, 'updated').text);
    expect(only(feed, 'updated').text).toBe(updates.toSorted().at(-1));
  });

  test(`JSON Feed under ${site.base} has the same articles and everything that version 1.1 requires`, async ({ page }) => {
    const feed = (await (await page.request.get(local('/feed.json'))).json()) as JsonFeed;
    expect(feed).toMatchObject({
      ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Küpür', description: 'Gazete kesikleri arşivi', language: 'tr' },
      ...{ home_page_url: url('/'), feed_url: url('/feed.json'), authors: [{ name: 'Küpür' }] },
    });
    expect(feed.items.map(({ id }) => id)).toEqual(addresses);
    expect(feed.items.map((item) => item['url'])).toEqual(addresses);
    expect(feed.items.map((item) => item['title'])).toEqual(newest.map(({ title }) => title));
    for (const item of feed.items) {
      expect(item.content_html).toMatch(/^<p>/);
      expect(item).toMatchObject({
        summary: expect.stringMatching(/./),
        authors: expect.arrayContaining([expect.objectContaining({ name: expect.stringMatching(/./) })]),
      });
      for (const moment of [item['date_published'], item['date_modified']]) expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
    }
  });

  test(`the feed of a tag or a section under ${site.base} has the newest twenty articles, with summaries`, async () => {
    const bilim = listedArticles().filter(({ section }) => section === 'BİLİM');
    const lists = [
      { place: '/tags/turkiye/', title: 'Türkiye · Küpür', articles: taggedArticles('Türkiye', 'TÜRKİYE') },
      { place: '/tags/ulasim/', title: 'Ulaşım · Küpür', articles: taggedArticles('Ulaşım') },
      { place: '/sections/bilim/', title: 'BİLİM · Küpür', articles: bilim },
    ];
    for (const { place, title, articles } of lists) {
      const channel = only(await fetchXml(local(`${place}feed.xml`)), 'channel');
      expect([only(channel, 'title').text, only(channel, 'link').text]).toEqual([title, url(place)]);
      expect(only(channel, 'atom:link').attributes['href']).toBe(url(`${place}feed.xml`));
      const items = all(channel, 'item');
      expect(items.map((item) => only(item, 'guid').text)).toEqual(articles.slice(0, 20).map(({ address }) => url(address)));
      for (const item of items) {
        expect(only(item, 'description').text.length).toBeLessThanOrEqual(161);
        expect(all(item, 'content:encoded')).toEqual([]);
      }
    }
  });
}

test('every tag, section and author has a feed, and no feed has withdrawn articles, drafts or future articles', () => {
  const { outDir } = sites.root;
  const lists = globSync('{tags,sections,authors}/*/index.html', { cwd: outDir }).filter(
    (file) => !file.startsWith(path.join('tags', 'letter')),
  );
  const feeds = globSync('**/{feed,atom}.{xml,json}', { cwd: outDir });
  expect(feeds.filter((file) => file.includes(path.sep)).toSorted()).toEqual(
    lists.map((file) => path.join(path.dirname(file), 'feed.xml')).toSorted(),
  );
  for (const file of feeds) expect(readFileSync(path.join(outDir, file), 'utf8')).not.toMatch(/geri-cekilen|taslak|2099|Bu gövde/);
});

test('the feeds page lists working feeds of the site and of every section', async ({ page }) => {
  for (const site of [sites.root, sites.base, sites.english]) {
    const { origin, base } = site;
    await page.goto(`${origin}${base}feeds/`);
    const links = await page.getByRole('main').getByRole('link').evaluateAll(hrefsOf);
    const paths = links.map((link) => new URL(link).pathname.slice(base.length));
    expect(paths).toEqual(expect.arrayContaining(['feed.xml', 'atom.xml', 'feed.json', ...sectionFeeds(site)]));
    for (const link of links.filter((address) => address.endsWith('.xml'))) {
      expect((await fetchXml(link)).name).toBe(link.endsWith('atom.xml') ? 'feed' : 'rss');
    }
  }
});

test('each page links to its feed', async ({ page }) => {
  const { origin, base } = sites.base;
  const expected = {
    '': ['feed.xml', 'atom.xml', 'feed.json'],
    'tags/ulasim/': ['tags/ulasim/feed.xml'],
    'tags/turkiye/page/1/': ['tags/turkiye/feed.xml'],
    'sections/bilim/': ['sections/bilim/feed.xml'],
    ...{ '2026/02/02/manset/': ['feed.xml'], '2026/02/': ['feed.xml'], 'about/': ['feed.xml'] },
  };
  const types = { 'feed.xml': 'application/rss+xml', 'atom.xml': 'application/atom+xml', 'feed.json': 'application/feed+json' };
  for (const [place, feeds] of Object.entries(expected)) {
    await page.goto(origin + base + place);
    const links = page.locator('head > link[rel="alternate"]');
    expect(await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))).toEqual(feeds.map((feed) => base + feed));
    expect(await links.evaluateAll((found) => found.map((link) => link.getAttribute('type')))).toEqual(
      feeds.map((feed) => types[path.posix.basename(feed) as keyof typeof types]),
    );
    for (const feed of feeds) expect((await page.request.get(origin + base + feed)).status()).toBe(200);
  }
});

test('a feed that is opened in a browser is styled', async ({ page }) => {
  const { origin, base } = sites.base;
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  for (const feed of ['feed.xml', 'atom.xml', 'tags/ulasim/feed.xml']) {
    await page.goto(origin + base + feed);
    const title = page.locator('item > title, entry > title').first();
    await expect(title).toHaveCSS('display', 'block');
    await expect(title).toBeVisible();
  }
  expect(messages).toEqual([]);
});

interface JsonFeed {
  items: ({ id: string; content_html: string } & Record<string, unknown>)[];
}

const sectionFeeds = ({ outDir }: TestSite) =>
  globSync('sections/*/feed.xml', { cwd: outDir }).map((file) => file.split(path.sep).join('/'));

function hrefsOf(links: Element[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).href);
}
