import type { Paragraph, Root } from 'mdast';
import { quote } from '../../../article/fault.ts';
import { cutAtWord } from '../../../article/words.ts';
import { checkHtmlLimits } from '../../../markdown/html-limits.ts';
import { assembleFrontMatter, laterUpdate, uniqueBySlug } from '../../assemble.ts';
import type { DateResult } from '../../dates/read-date.ts';
import { readStatedDate } from '../../dates/stated-date.ts';
import { dropTitle } from '../../html/drop-title.ts';
import { readFragment } from '../../html/fragment.ts';
import { createImageCollector } from '../../html/image-collector.ts';
import { plainText } from '../../html/plain-text.ts';
import { stripBoilerplate } from '../../html/strip-boilerplate.ts';
import { textToHtml } from '../../html/text-to-html.ts';
import { toLanguage } from '../../language-name.ts';
import type { ParsedArticle, ParseResult, ReadOptions } from '../../parsed-article.ts';
import type { Item } from './items.ts';
import { htmlToText, htmlToTexts, isBeginningOf, isTruncated, toOneLine } from './item-text.ts';

/** The position of an item in its feed. */
export interface ItemPosition {
  /** Counted from 1. */
  number: number;
  /** The line of the feed on which the item begins, counted from 1, if it is known. */
  line: number | undefined;
  feedTitle: string | undefined;
}

/** Reads an article from an item of a feed. */
export async function readItem(item: Item, position: ItemPosition, options: ReadOptions): Promise<ParseResult> {
  const { number, line } = position;
  const name = `the item ${number}${item.title ? ` ${quote(item.title)}` : ''}`;
  const refuse = (found: string, expected: string): ParseResult => ({ fault: { line: line ?? 1, found: `${name} ${found}`, expected } });
  const content = item.content?.value ?? '';
  const violation = checkHtmlLimits(content);
  if (violation) return refuse(`with ${violation.found}`, violation.expected);
  const links = resolveLinks(item);
  const images = createImageCollector(options.open);
  const { body, lost } = await readFragment(item.content?.isHtml ? content : textToHtml(content), images, links.base ?? links.url);
  const text = toOneLine(body);
  const title = (await htmlToText(item.title)) ?? (text ? cutAtWord(text, 80) : undefined);
  if (!text || !title) return refuse('without a text', 'content:encoded, content or description with one');
  const stated = readDate(item.published, options.timeZone);
  const published = stated?.value ?? options.date;
  if (!published) {
    const unreadable = item.published ? ` (${quote(item.published)})` : '';
    return refuse(`without a date that can be read${unreadable}`, 'pubDate, published, dc:date or --date');
  }
  const updated = readDate(item.updated, options.timeZone);
  const metadata = await readMetadata(item);
  cleanBody(body, { title, tags: metadata.tags, media: links.media }, options.timeZone);
  const data = assembleFrontMatter(
    {
      ...{ title, published, tags: metadata.tags, lang: metadata.lang, authors: metadata.authors },
      updated: laterUpdate(updated?.value, published, options.timeZone),
      description: metadata.summary && !isBeginningOf(text, metadata.summary) ? metadata.summary : undefined,
      source: sourceOf(position.feedTitle, links.url),
      extra: links.picture && !isShown(links.picture, body) ? { picture: links.picture } : undefined,
    },
    options,
  );
  const dateWarnings = [stated?.warning, data.updated && updated?.warning].filter((warning) => warning !== undefined && warning !== '');
  const warnings = [
    ...(item.title ? [] : [`${name} has no title: the beginning of its text was used`]),
    ...dateWarnings.map((warning) => `${quote(title)}: ${warning}`),
    ...(item.lang && !metadata.lang ? [`${quote(title)}: its language ${quote(item.lang)} is unknown: ${options.lang} was assumed`] : []),
    ...(isTruncated(text) ? [`${quote(title)} is only a summary: the feed has no more of its text`] : []),
    ...lost.map((src) => `the picture ${quote(src)} was not found, and was left out`),
  ];
  const found = describeFound(item, { ...metadata, published, updated: data.updated, url: links.url }, number);
  return { article: { data, body, lines: linesOf(line), found, warnings, pictures: images.pictures } };
}

const readDate = (written: string | undefined, timeZone: string): DateResult | undefined =>
  written ? readStatedDate(written, timeZone) : undefined;

interface Links {
  base: string | undefined;
  url: string | undefined;
  picture: string | undefined;
  media: string[];
}

function resolveLinks(item: Item): Links {
  const base = item.base && URL.canParse(item.base) ? item.base : undefined;
  return {
    base,
    url: toWebAddress(item.url, base),
    picture: toWebAddress(item.picture, base),
    media: item.media.flatMap((address) => toWebAddress(address, base) ?? []),
  };
}

/** Resolves an address; returns `undefined` unless it is an http or https URL. */
function toWebAddress(address: string | undefined, base: string | undefined): string | undefined {
  const url = address ? URL.parse(address.trim(), base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

interface Metadata {
  summary: string | undefined;
  tags: string[];
  authors: string[];
  lang: string | undefined;
}

async function readMetadata(item: Item): Promise<Metadata> {
  return {
    summary: await htmlToText(item.summary),
    tags: uniqueBySlug((await htmlToTexts(item.tags)).filter((tag) => /[\p{L}\p{N}]/u.test(tag))),
    authors: [...new Set(await htmlToTexts(item.authors))],
    lang: item.lang === undefined ? undefined : toLanguage(item.lang),
  };
}

/** Removes the title and the tags from the body, and appends links to sound and film. */
function cleanBody(body: Root, { title, tags, media }: { title: string; tags: string[]; media: string[] }, timeZone: string): void {
  stripBoilerplate(body, { title, tags }, timeZone);
  dropTitle(body, title);
  body.children.push(...media.map(toLink));
}

function toLink(url: string): Paragraph {
  const name = URL.parse(url)?.pathname.split('/').at(-1);
  return { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: name ? safeDecode(name) : url }] }] };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function sourceOf(feedTitle: string | undefined, url: string | undefined): { name?: string; url?: string } {
  const publisher = plainText(feedTitle);
  return { ...(publisher && { name: publisher }), ...(url && { url }) };
}

const isShown = (picture: string, body: Root) => JSON.stringify(body).includes(JSON.stringify(picture));

/** All fields of an item have the item's line. */
const linesOf = (line: number | undefined): ParsedArticle['lines'] =>
  line === undefined ? {} : Object.fromEntries(['title', 'published', 'updated', 'tags', 'source'].map((field) => [field, line]));

type ReadValues = Pick<Metadata, 'summary' | 'lang'> & Partial<Record<'published' | 'updated' | 'url', string | undefined>>;

/** Names the item as the origin of each field that it has. */
function describeFound(item: Item, { summary, lang, published, updated, url }: ReadValues, number: number): ParsedArticle['found'] {
  const values = {
    ...{ title: item.title, published, updated, description: summary },
    ...{ tags: item.tags[0], authors: item.authors[0], url, lang },
  };
  const fields = Object.entries(values).filter(([, value]) => value);
  return Object.fromEntries(fields.map(([field]) => [field, `item ${number}`]));
}
