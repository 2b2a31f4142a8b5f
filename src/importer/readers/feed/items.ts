import { isPicture as isPictureFile } from '../../../content/picture-files.ts';
import { stripQuery } from '../../html/image-collector.ts';
import { parseFeed, type AnyFeed } from 'feedsmith';
import { dropLongPersons } from './persons.ts';

/** An item of a feed of any format. All values are as written in the feed. */
export interface Item {
  /** HTML. */
  title?: string | undefined;
  content?: { value: string; isHtml: boolean } | undefined;
  /** HTML. */
  summary?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  tags: string[];
  authors: string[];
  lang?: string | undefined;
  url?: string | undefined;
  /** The base URL of the item's relative addresses. */
  base?: string | undefined;
  picture?: string | undefined;
  /** The addresses of sound and film. */
  media: string[];
}

/** A feed of any format. */
export interface Feed {
  title?: string | undefined;
  items: Item[];
}

type FeedOf<Format> = Extract<AnyFeed, { format: Format }>['feed'];

/**
 * Reads a feed in any format: RSS, RDF, Atom or JSON Feed.
 * @throws {Error} if the text is not a feed, or is truncated
 */
export function readItems(text: string): Feed {
  const { format, feed } = parseFeed(dropLongPersons(text));
  switch (format) {
    case 'rss':
      return fromRss(feed);
    case 'rdf':
      return fromRdf(feed);
    case 'atom':
      return fromAtom(feed);
    case 'json':
      return fromJson(feed);
  }
}

type Names = readonly (string | undefined)[] | undefined;

/** Joins lists, without blank values. */
const joinNames = (...lists: Names[]) =>
  lists.flatMap((list) => (list ?? []).filter((value) => value !== undefined && value.trim() !== '')) as string[];

/** Returns the name of an RSS author, who should be written as `a@b.c (Name)`. An e-mail address alone is not a name. */
const nameOf = (author: string | undefined) =>
  /\((?<name>[^()]+)\)$/.exec(author?.trimEnd() ?? '')?.groups?.['name'] ?? (author?.includes('@') ? undefined : author);

const toHtmlContent = (value: string | undefined) => (value === undefined ? undefined : { value, isHtml: true });

function fromRss(feed: FeedOf<'rss'>): Feed {
  const items = (feed.items ?? []).map((item): Item => {
    const { enclosures = [], media, guid } = item;
    const picture = enclosures.find(({ type, url }) => isPicture(type, url))?.url ?? pictureOf(media);
    return {
      title: item.title ?? media?.title?.value,
      content: toHtmlContent(item.content?.encoded) ?? toHtmlContent(item.description),
      summary: item.content?.encoded === undefined ? undefined : item.description,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
      updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
      tags: joinNames(
        item.categories?.map(({ name }) => name),
        item.dc?.subjects,
      ),
      authors: joinNames(item.dc?.creators, item.dc?.creators?.length ? [] : item.authors?.map(({ name, email }) => nameOf(name ?? email))),
      lang: item.xml?.lang ?? item.dc?.languages?.[0] ?? feed.language ?? feed.xml?.lang,
      url: item.link ?? (guid && guid.isPermaLink !== false ? guid.value : undefined),
      base: item.xml?.base ?? feed.xml?.base ?? feed.link,
      picture,
      media: joinNames(enclosures.filter(({ type, url }) => !isPicture(type, url)).map(({ url }) => url)),
    };
  });
  return { title: feed.title, items };
}

function fromRdf(feed: FeedOf<'rdf'>): Feed {
  const items = (feed.items ?? []).map((item): Item => ({
    title: item.title,
    content: toHtmlContent(item.content?.encoded) ?? toHtmlContent(item.description),
    summary: item.content?.encoded === undefined ? undefined : item.description,
    published: item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
    tags: joinNames(item.dc?.subjects),
    authors: joinNames(item.dc?.creators),
    lang: item.xml?.lang ?? item.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
    url: item.link ?? item.rdf?.about,
    base: feed.link,
    picture: pictureOf(item.media),
    media: [],
  }));
  return { title: feed.title, items };
}

function fromAtom(feed: FeedOf<'atom'>): Feed {
  const items = (feed.entries ?? []).map((entry): Item => {
    const { links = [], content, summary } = entry;
    const enclosures = links.filter(({ rel }) => rel === 'enclosure');
    const text = content?.value === undefined ? summary : content;
    const isHtml = (type: string | undefined) => type !== undefined && /html/i.test(type);
    const own = entry.xml?.base;
    const base = content?.xml?.base ?? own;
    const site = feed.xml?.base ?? feed.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
    return {
      title: entry.title && toHtml(entry.title.value, isHtml(entry.title.type)),
      content: text?.value === undefined ? undefined : { value: text.value, isHtml: isHtml(text.type) },
      summary: text === summary || summary === undefined ? undefined : toHtml(summary.value, isHtml(summary.type)),
      published: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
      updated: entry.updated,
      tags: joinNames(entry.categories?.map(({ label, term }) => label ?? term)),
      authors: joinNames((entry.authors?.length ? entry.authors : feed.authors)?.map(({ name }) => name)),
      lang: content?.xml?.lang ?? entry.xml?.lang ?? feed.xml?.lang,
      url: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
      base: base && site ? URL.parse(base, site)?.href : (base ?? site),
      picture: enclosures.find(({ type, href }) => isPicture(type, href))?.href ?? pictureOf(entry.media),
      media: joinNames(enclosures.filter(({ type, href }) => !isPicture(type, href)).map(({ href }) => href)),
    };
  });
  return { title: feed.title && stripTags(feed.title.value), items };
}

function fromJson(feed: FeedOf<'json'>): Feed {
  const items = (feed.items ?? []).map((item): Item => {
    const attachments = item.attachments ?? [];
    return {
      title: item.title && toHtml(item.title, false),
      content:
        toHtmlContent(item.content_html) ?? (item.content_text === undefined ? undefined : { value: item.content_text, isHtml: false }),
      summary: item.summary && toHtml(item.summary, false),
      published: item.date_published ?? item.date_modified,
      updated: item.date_modified,
      tags: joinNames(item.tags),
      authors: joinNames((item.authors ?? feed.authors)?.map(({ name }) => name)),
      lang: item.language ?? feed.language,
      url: item.url ?? (URL.canParse(item.id ?? '') ? item.id : undefined),
      base: feed.home_page_url,
      picture: item.image ?? item.banner_image,
      media: joinNames(attachments.filter(({ mime_type, url }) => !isPicture(mime_type, url)).map(({ url }) => url)),
    };
  });
  return { title: feed.title, items };
}

const isPicture = (type: string | undefined, address: string | undefined) =>
  type === undefined || type === '' ? isPictureFile(stripQuery(address ?? '')) : type.startsWith('image/');

interface Media {
  contents?: readonly { url?: string; medium?: string; type?: string }[] | undefined;
  thumbnails?: readonly { url?: string }[] | undefined;
}

function pictureOf(media: Media | undefined): string | undefined {
  const picture = media?.contents?.find(({ medium, type, url }) => medium === 'image' || isPicture(type, url));
  return picture?.url ?? media?.thumbnails?.[0]?.url;
}

/** Converts text to HTML. Character references stay: many feeds have `&#8217;` in plain text and mean the character. */
const toHtml = (value: string, isHtml: boolean): string => (isHtml ? value : value.replaceAll('<', '&lt;'));

const stripTags = (value: string) => value.replace(/<[^<>]*>/g, '').trim();
