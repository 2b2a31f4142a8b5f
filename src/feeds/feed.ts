import { Feed, type Extension, type Item } from 'feed';
import type { FeedEntryView } from '../views/feed.ts';
import { findSpans } from '../language/scan.ts';

/** The data of a feed. All addresses are absolute. */
export interface FeedSource {
  title: string;
  description: string;
  /** The page that the feed belongs to. */
  page: string;
  /** The feed's own address. */
  self: string;
  lang: string;
  publisher: string;
  /** The licence of the articles. */
  licence?: { label: string; url: string } | undefined;
  /** A style sheet for readers who open the feed in a browser. */
  stylesheet: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** A name of a byline, with the absolute address of its page. */
interface FeedAuthor {
  name: string;
  url?: string;
}

export interface FeedEntry extends Omit<FeedEntryView, 'day' | 'slug' | 'authors'> {
  authors: readonly FeedAuthor[];
  url: string;
  /** Defaults to the feed's language. */
  lang?: string;
  /** The full text as HTML; absent in a feed of summaries. */
  html?: string;
  /** Absolute address of the picture that stands for the article: its own, or one that is drawn from its title. */
  image?: string;
  /** Its own picture, a JPEG at an absolute address. */
  media?: { src: string; width: number; height: number };
}

/** The extensions of RSS that articles use: Dublin Core, Media RSS, and Atom. */
const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  atom: 'http://www.w3.org/2005/Atom',
};

/** Writes RSS 2.0. */
export function toRss(source: FeedSource): string {
  const feed = createFeed(source, ({ title, summary, authors, categories, media }) => ({
    title: toCdata(title),
    description: escapeMarkup(summary),
    category: categories.map((name) => ({ name: toText(name) })),
    extensions: [...(authors.length ? toCreators(authors) : []), ...(media ? [toMedia(media)] : [])],
  }));
  const rss = feed.rss2();
  // Search only the root element: a title may contain the same text.
  const root = rss.slice(0, rss.indexOf('<channel>'));
  const missing = Object.entries(namespaces).filter(([prefix]) => !root.includes(`xmlns:${prefix}=`));
  const declared = missing.map(([prefix, address]) => `xmlns:${prefix}="${address}" `);
  return addStylesheet(
    rss.replace('<rss ', () => `<rss ${declared.join('')}`),
    source,
  );
}

/** Writes Atom 1.0 (RFC 4287). */
export function toAtom(source: FeedSource): string {
  const feed = createFeed(source, ({ title, summary, authors, categories }) => ({
    title: escapeMarkup(title),
    description: escapeMarkup(summary),
    // `feed` does not escape `<` in an attribute.
    category: categories.map((name) => ({ term: removeInvalid(name).replaceAll('<', '‹') })),
    ...(authors.length && { author: authors.map(({ name, url }) => ({ name: toText(name), ...(url && { link: url }) })) }),
  }));
  const xml = feed.atom1().replace('<feed ', () => `<feed xml:lang="${source.lang}" `);
  let [atom, from, at] = ['', 0, 0];
  // Skip CDATA sections, whose text may contain `<entry>`.
  for (const { match, start, end } of findSpans(xml, /<!\[CDATA\[|<entry>/g, { '<![CDATA[': ']]>' })) {
    if (match[0] !== '<entry>') continue;
    atom += `${xml.slice(from, start)}<entry xml:lang="${source.entries[at++]?.lang ?? source.lang}">`;
    from = end;
  }
  return addStylesheet(atom + xml.slice(from), source);
}

/** Writes JSON Feed 1.1; `feed` itself writes 1.0. */
export function toJsonFeed(source: FeedSource): string {
  const feed = createFeed(source, ({ title, summary, categories }) => ({
    title: title,
    description: summary,
    category: categories.map((name) => ({ name })),
  }));
  const { items, ...fields } = JSON.parse(feed.json1()) as { items: Record<string, unknown>[] } & Record<string, unknown>;
  const publisher = [{ name: source.publisher }];
  const jsonFeed = {
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
        authors: authors.length ? authors : publisher,
      };
    }),
  };
  // A feed reader may reject a feed with an unpaired surrogate.
  return JSON.stringify(jsonFeed, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
}

/**
 * Returns the authors as extensions: in RSS, `<author>` is an e-mail address. Names are Dublin Core creators, and Atom's
 * `author` adds addresses. `feed` keeps one extension per name, and accepts lists of values, unlike its types.
 */
function toCreators(authors: readonly FeedAuthor[]): Extension[] {
  const addressed = authors.flatMap(({ name, url }) => (url === undefined ? [] : [{ name: toText(name), url }]));
  const extensions = [
    { name: 'dc:creator', objects: authors.map(({ name }) => ({ _text: toText(name) })) },
    { name: 'atom:author', objects: addressed.map(({ name, url }) => ({ 'atom:name': { _text: name }, 'atom:uri': { _text: url } })) },
  ];
  return extensions.filter(({ objects }) => objects.length) as unknown as Extension[];
}

/** Returns an article's picture as Media RSS. */
const toMedia = ({ src, width, height }: NonNullable<FeedEntry['media']>): Extension => ({
  name: 'media:content',
  objects: { _attributes: { url: src, medium: 'image', type: 'image/jpeg', width, height } },
});

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
    ...(source.licence && { copyright: toText(`${source.licence.label}, ${source.licence.url}`) }),
    // The time of the newest change, not of the build, so that the same articles give the same bytes.
    updated: new Date(Math.max(0, ...changed)),
    author: { name: toText(source.publisher) },
  });
  for (const entry of source.entries) {
    const { url, html, published, changed } = entry;
    feed.addItem({
      link: url,
      // The permalink identifies the article, and does not change with its title.
      id: url,
      date: new Date(changed),
      published: new Date(published),
      ...(html !== undefined && { content: toCdata(html) }),
      ...toItem(entry),
    });
  }
  return feed;
}

/** Adds a style sheet, with which a browser shows the feed as a page. */
function addStylesheet(xml: string, { stylesheet }: FeedSource): string {
  return xml.replace('?>', () => `?>\n<?xml-stylesheet type="text/css" href="${stylesheet}"?>`);
}

/** Removes the characters that XML 1.0 does not allow. */
function removeInvalid(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** Returns a text for a CDATA section of `feed`, which `]]>` would end. */
function toCdata(text: string): string {
  return removeInvalid(text).replaceAll(']]>', ']]&gt;');
}

/** Returns a text for an element without a CDATA section. `feed` leaves an `&amp;` as it is, so every ampersand is escaped. */
function toText(text: string): string {
  return removeInvalid(text).replaceAll('&', '&amp;');
}

/** Escapes a text as HTML. */
export function escapeMarkup(text: string): string {
  return toCdata(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}

/**
 * Makes the links in HTML absolute, so that they work outside of the site.
 * @param html from the Markdown pipeline, with attributes in double quotes
 * @param base address of the article
 */
export function makeLinksAbsolute(html: string, base: string): string {
  return html.replace(/<[a-z][a-z0-9]*(?:\s(?:[^"<>]|"[^"]*"?)*)?/g, (tag) =>
    tag.replace(/(?<=\s)([^\s"=<>]+)="([^"]*)"/g, (attribute, name: string, address: string) =>
      (name === 'href' || name === 'src') && URL.canParse(address, base) ? `${name}="${new URL(address, base).href}"` : attribute,
    ),
  );
}
