import { expect, test } from '@playwright/test';
import { sites, type TestSite } from './sites.ts';
import { all, fetchXml, only, texts, type XmlElement } from '../xml.ts';

const manset = '2026/02/02/manset/';

for (const site of [sites.root, sites.base]) {
  test(`texts in the feeds under ${site.base} have only absolute URLs, and all of them work`, async ({ page }) => {
    const rss = (await rssItems(site)).map((item) => only(item, 'content:encoded').text);
    const atom = (await atomEntries(site)).map((entry) => only(entry, 'content').text);
    expect(atom).toEqual(rss);
    const found = await page.evaluate(findAddresses, rss);
    // A picture on another host has become a link.
    const own = found.filter((address) => !/example\.org\/iz\.png$|^https:\/\/resimler\.example\//.test(address));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((address) => !address.startsWith(`https://example.org${site.base}`))).toEqual([]);
    await page.goto(site.origin + site.base);
    const here = own.map((address) => address.replace('https://example.org', ''));
    expect(here).toEqual(expect.arrayContaining([`${site.base}tags/`, `${site.base}${manset}#ispartada-olcum`]));
    expect(here).toEqual(expect.arrayContaining([`${site.base}${manset}#user-content-fn-1`]));
    expect(await page.evaluate(findBroken, [...new Set(here)])).toEqual([]);
  });
}

test('feeds have the full text: lede, tables, headings, footnotes and pictures with captions', async () => {
  const items = await rssItems(sites.root);
  const text = only(itemOf(items, manset), 'content:encoded').text;
  for (const part of ['yayımladı.<sup>', '<table>', 'Iğdır', "ISPARTA'DA ÖLÇÜM", 'Kurgusal bir dipnot.']) expect(text).toContain(part);
  const pictured = only(itemOf(items, '2025/10/29/resimli/'), 'content:encoded').text;
  for (const part of ['alt="Küçük bir daire"', 'Resmin altındaki yazı.', 'alt="yine daire"']) expect(pictured).toContain(part);
  // A picture in a link of the author stays in it; the others get none.
  expect(pictured.match(/<a [^>]*><img [^>]*><\/a>/g)).toEqual([expect.stringMatching(/^<a href="[^"]*\/archive\/"><img src="https:/)]);
  expect(pictured).toMatch(/<img src="https:\/\/example\.org\/_astro\/[^"]+" width="\d+" height="\d+"/);
});

test('feeds have the lead picture of an article', async () => {
  const pictured = itemOf(await rssItems(sites.root), '2025/10/29/resimli/');
  expect(only(pictured, 'content:encoded').text).toContain('alt="Kum rengi bir zeminde koyu kırmızı bir daire"');
});

test('summary, authors, categories and dates are those of the article', async () => {
  const item = itemOf(await rssItems(sites.root), manset);
  const summary = 'Elle yazılmış bir özet, listelerde spotun yerine geçer.';
  expect(only(item, 'description').text).toBe(summary);
  expect(texts(item, 'dc:creator')).toEqual(['Ayşe Örnek', 'Işıl Deneme']);
  expect(all(item, 'dc:creator')[0]?.namespace).toBe('http://purl.org/dc/elements/1.1/');
  expect(texts(item, 'category')).toEqual(['BİLİM', 'Türkiye', 'Çevre']);
  expect(only(item, 'pubDate').text).toBe('Mon, 02 Feb 2026 03:00:00 GMT');
  const entry = itemOf(await atomEntries(sites.root), manset);
  expect(only(entry, 'summary').text).toBe(summary);
  expect(all(entry, 'author').map((author) => only(author, 'name').text)).toEqual(['Ayşe Örnek', 'Işıl Deneme']);
  expect(all(entry, 'category').map(({ attributes }) => attributes['term'])).toEqual(['BİLİM', 'Türkiye', 'Çevre']);
  // The correction of 4 February is newer than the update. In Istanbul, that day began at 21:00 UTC on the 3rd.
  expect([only(entry, 'published').text, only(entry, 'updated').text].map(Date.parse)).toEqual([
    Date.UTC(2026, 1, 2, 3),
    Date.UTC(2026, 1, 3, 21),
  ]);
});

test('the lede is the summary of an article without a description, and an article without authors has none', async () => {
  const item = itemOf(await rssItems(sites.root), '2025/10/29/resimli/');
  expect(only(item, 'description').text).toBe('Resimli bir haberin spotu.');
  expect(texts(item, 'dc:creator')).toEqual([]);
});

test('an article in another language than its newspaper is marked in the feed', async () => {
  const feed = await fetchXml(`${sites.english.origin}/atom.xml`);
  const entry = itemOf(all(feed, 'entry'), '2026/01/02/arabic/');
  const langs = [entry.attributes['xml:lang'], only(entry, 'title').attributes['xml:lang']];
  expect([feed.attributes['xml:lang'], langs.find((lang) => lang !== undefined)]).toEqual(['en', 'ar']);
});

test('a hostile title stays text, and a hostile text runs nothing in a feed reader', async ({ page }) => {
  const title = 'Örnek: <script>alert(1)</script> & düşmanca işaretler';
  const item = itemOf(await rssItems(sites.root), '2025/05/19/dusman/');
  const entry = itemOf(await atomEntries(sites.root), '2025/05/19/dusman/');
  const shown = [only(entry, 'title').text, only(entry, 'summary').text, only(item, 'description').text];
  const [first, ...summaries] = await page.evaluate(readHtml, shown);
  expect(first).toEqual({ text: title, elements: [] });
  for (const summary of summaries) expect(summary.elements).toEqual([]);
  expect(only(item, 'title').text).toBe(title);
  const [text] = await page.evaluate(readHtml, [only(item, 'content:encoded').text]);
  expect(text?.text).toContain('Son paragraf.');
  const known = ['p', 'img', 'a', 'h1', 'h2', 'details', 'summary'];
  expect(text?.elements.filter((element) => !known.includes(element))).toEqual([]);
});

async function rssItems({ origin, base }: TestSite): Promise<XmlElement[]> {
  return all(only(await fetchXml(`${origin}${base}feed.xml`), 'channel'), 'item');
}

async function atomEntries({ origin, base }: TestSite): Promise<XmlElement[]> {
  return all(await fetchXml(`${origin}${base}atom.xml`), 'entry');
}

function itemOf(items: XmlElement[], place: string): XmlElement {
  const item = items.find(({ children }) => children.some(({ name, text }) => /^(guid|id)$/.test(name) && text.endsWith(`/${place}`)));
  if (!item) throw new Error(`found no ${place} in the feed`);
  return item;
}

/** Returns all URLs in HTML texts, unresolved. Runs in the browser. */
function findAddresses(htmls: string[]): string[] {
  return htmls.flatMap((html) => {
    const there = new DOMParser().parseFromString(html, 'text/html');
    const elements = [...there.querySelectorAll('[href], [src], [srcset], [cite]')];
    return elements.map((element) => ['href', 'src', 'srcset', 'cite'].map((name) => element.getAttribute(name) ?? '').join(''));
  });
}

/** Returns the URLs that fail or whose anchor is missing. Runs in the browser. */
async function findBroken(addresses: string[]): Promise<string[]> {
  const broken = addresses.map(async (address) => {
    const response = await fetch(address);
    const id = decodeURIComponent(new URL(address, location.href).hash.slice(1));
    const there = new DOMParser().parseFromString(await response.text(), 'text/html');
    return response.ok && (!id || there.getElementById(id)) ? [] : [address];
  });
  return (await Promise.all(broken)).flat();
}

/** Parses HTML as a feed reader does: returns its text, and its elements with attributes that could run. Runs in the browser. */
function readHtml(htmls: string[]): { text: string; elements: string[] }[] {
  return htmls.map((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const elements = [...body.querySelectorAll('*')].map((element) => {
      const runs = [...element.attributes].filter(
        ({ name, value }) => /^on|style/.test(name) || /^\s*(java|vb)?(script|data):/i.test(value),
      );
      return [element.localName, ...runs.map(({ name }) => name)].join(' ');
    });
    return { text: body.textContent, elements };
  });
}
