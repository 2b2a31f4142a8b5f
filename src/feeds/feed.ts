import { Feed, type Extension, type Item } from 'feed';
import type { FeedEntryView } from '../views/feed.ts';
import { findSpans } from '../language/scan.ts';

/** What a feed is made of. Addresses are absolute. */
export interface FeedSource {
  title: string;
  description: string;
  /** The page that the feed belongs to. */
  page: string;
  /** The feed's own address. */
  self: string;
  lang: string;
  publisher: string;
  /** A style sheet for those who open the feed in a browser. */
  stylesheet: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry extends Omit<FeedEntryView, 'day' | 'slug'> {
  url: string;
  /** The feed's language otherwise. */
  lang?: string;
  /** The whole text as HTML; without it the feed has summaries. */
  html?: string;
  /** Full address of the picture that stands for the article. */
  image?: string;
}

/** RSS 2.0. */
export function toRss(source: FeedSource): string {
  const feed = createFeed(source, ({ title, summary, authors, categories }) => ({
    title: plain(title),
    description: escapeMarkup(summary),
    category: categories.map((name) => ({ name: toText(name) })),
    // An <author> is an e-mail address there. A name goes into Dublin Core.
    ...(authors.length && { extensions: [creators(authors)] }),
  }));
  const rss = feed.rss2();
  // Only the root element declares it: a title may hold the same letters.
  const root = rss.slice(0, rss.indexOf('<channel>'));
  return finish(root.includes('xmlns:dc=') ? rss : rss.replace('<rss ', '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" '), source);
}

/** Atom 1.0 (RFC 4287). */
export function toAtom(source: FeedSource): string {
  const feed = createFeed(source, ({ title, summary, authors, categories }) => ({
    title: escapeMarkup(title),
    description: escapeMarkup(summary),
    // `feed` escapes no `<` in an attribute.
    category: categories.map((name) => ({ term: writable(name).replaceAll('<', '‹') })),
    ...(authors.length && { author: authors.map((name) => ({ name: toText(name) })) }),
  }));
  const plain = feed.atom1().replace('<feed ', () => `<feed xml:lang="${source.lang}" `);
  let [atom, from, at] = ['', 0, 0];
  // A text stands in a section of its own, and may have the word in an attribute.
  for (const { match, start, end } of findSpans(plain, /<!\[CDATA\[|<entry>/g, { '<![CDATA[': ']]>' })) {
    if (match[0] !== '<entry>') continue;
    atom += `${plain.slice(from, start)}<entry xml:lang="${source.entries[at++]?.lang ?? source.lang}">`;
    from = end;
  }
  return finish(atom + plain.slice(from), source);
}

/** JSON Feed 1.1; `feed` itself writes 1.0. */
export function toJsonFeed(source: FeedSource): string {
  const feed = createFeed(source, ({ title, summary, categories }) => ({
    title: title,
    description: summary,
    category: categories.map((name) => ({ name })),
  }));
  const { items, ...fields } = JSON.parse(feed.json1()) as { items: Record<string, unknown>[] } & Record<string, unknown>;
  const publisher = [{ name: source.publisher }];
  const whole = {
    ...fields,
    version: 'https://jsonfeed.org/version/1.1',
    title: source.title,
    description: source.description,
    language: source.lang,
    author: undefined,
    authors: publisher,
    items: items.map((item, at) => {
      const { authors = [], lang } = source.entries[at] ?? {};
      return {
        ...item,
        ...(source.entries[at]?.image && { image: source.entries[at].image }),
        language: lang,
        authors: authors.length ? authors.map((name) => ({ name })) : publisher,
      };
    }),
  };
  // A reader may refuse a whole feed for half a character.
  return JSON.stringify(whole, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
}

/** `feed` keeps one extension of a name; several values go into it as a list, which its types don't know. */
function creators(authors: readonly string[]): Extension {
  return { name: 'dc:creator', objects: authors.map((name) => ({ _text: toText(name) })) as unknown as Extension['objects'] };
}

function createFeed(source: FeedSource, toItem: (entry: FeedEntry) => Partial<Item> & { title: string }): Feed {
  const changed = source.entries.map(({ changed }) => changed);
  const feed = new Feed({
    title: toText(source.title),
    description: toText(source.description),
    id: source.page,
    link: source.page,
    feed: source.self,
    feedLinks: { json: source.self },
    language: source.lang,
    generator: false,
    // Of the newest change, and never of the build: the same articles give the same bytes.
    updated: new Date(Math.max(0, ...changed)),
    author: { name: toText(source.publisher) },
  });
  for (const entry of source.entries) {
    const { url, html, published, changed } = entry;
    feed.addItem({
      link: url,
      // The address is the article's identity, and does not change with its title.
      id: url,
      date: new Date(changed),
      published: new Date(published),
      ...(html !== undefined && { content: plain(html) }),
      ...toItem(entry),
    });
  }
  return feed;
}

/** A browser shows a feed that names a style sheet as a page. */
function finish(xml: string, { stylesheet }: FeedSource): string {
  return xml.replace('?>', () => `?>\n<?xml-stylesheet type="text/css" href="${stylesheet}"?>`);
}

/** Without what XML 1.0 has no way to write. */
function writable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** For what `feed` puts into a section, which `]]>` would end. */
function plain(text: string): string {
  return writable(text).replaceAll(']]>', ']]&gt;');
}

/** For what stands in no section: `feed` takes `&amp;` for an ampersand that was escaped already. */
function toText(text: string): string {
  return writable(text).replaceAll('&', '&amp;');
}

/** A text as HTML. */
export function escapeMarkup(text: string): string {
  return plain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}

/**
 * HTML whose addresses hold wherever it is read.
 * @param html as the Markdown pipeline writes it, with its attributes in double quotes
 * @param base where the text stands
 */
export function absoluteLinks(html: string, base: string): string {
  return html.replace(/<[a-z][a-z0-9]*(?:\s(?:[^"<>]|"[^"]*"?)*)?/g, (tag) =>
    tag.replace(/(?<=\s)([^\s"=<>]+)="([^"]*)"/g, (attribute, name: string, address: string) =>
      (name === 'href' || name === 'src') && URL.canParse(address, base) ? `${name}="${new URL(address, base).href}"` : attribute,
    ),
  );
}
