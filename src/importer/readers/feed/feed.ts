import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lineAt, quote } from '../../../article/fault.ts';
import { cutAtWord } from '../../../article/words.ts';
import { checkHtmlLimits } from '../../../markdown/html-limits.ts';
import type { ParsedArticle, Reader, ParseResult, ReadOptions } from '../../parsed-article.ts';
import { decodeFeed } from './decode.ts';
import { readItems, type Feed, type Item } from './items.ts';
import { isFeed, readProlog } from './recognise.ts';
import { sliceItems, type Slice } from './slices.ts';
import { toLanguage } from '../../language-name.ts';
import { assembleFrontMatter, distinctTopics, laterUpdate } from '../../assemble.ts';
import { dropTitle } from '../../html/drop-title.ts';
import { readStatedDate } from '../../dates/stated-date.ts';
import type { DateResult } from '../../dates/read-date.ts';
import { readFragment } from '../../html/fragment.ts';
import { createImageCollector } from '../../html/image-collector.ts';
import { plainText } from '../../html/plain-text.ts';
import { textToHtml } from '../../html/text-to-html.ts';
import { stripBoilerplate } from '../../html/strip-boilerplate.ts';

/** Reads the items of a feed, each with all that the feed has of it. */
export const feed: Reader = {
  name: 'feed',
  extensions: ['.xml', '.rss', '.atom', '.rdf'],
  recognises: isFeed,
  read: async (bytes, options) => {
    const { text, warnings } = decodeFeed(bytes);
    const { entity } = readProlog(text);
    if (entity !== undefined) return [fault(lineAt(text, entity), 'a declaration of entities', 'a feed that is what it says')];
    const slices = sliceItems(text);
    const { read, broken } = readWhole(text, slices);
    if (!read?.items.length) return [broken ?? fault(1, 'a feed without items', 'at least one')];
    const readings: ParseResult[] = [];
    for (const [at, item] of read.items.entries()) {
      // Where the two do not agree on what an item is, the item is remembered by what was read of it.
      const slice = slices.length === read.items.length ? slices[at] : undefined;
      const reading = await readItem(item, at + 1, slice?.line, read, options);
      if (reading.fault) readings.push(reading);
      else {
        const { article: draft } = reading;
        readings.push({
          article: { ...draft, warnings: [...warnings, ...draft.warnings] },
          part: Buffer.from(slice?.text ?? JSON.stringify(item)),
        });
      }
    }
    return broken ? [...readings, broken] : readings;
  },
};

/** Reads a feed; of one that is cut off or broken what stands before that. */
function readWhole(text: string, slices: readonly Slice[]): { read?: Feed; broken?: ParseResult } {
  try {
    return { read: readItems(text) };
  } catch (error) {
    const last = slices.at(-1);
    const line = last ? last.line + last.text.split('\n').length - 1 : 1;
    const reason = error instanceof Error ? error.message : String(error);
    const broken = fault(
      line,
      `a feed that is cut off or broken behind ${slices.length} whole items (${reason})`,
      'one that is well-formed',
    );
    const ends = ['</channel></rss>', '</feed>', '</rdf:RDF>'].filter(() => last !== undefined);
    for (const end of ends) {
      try {
        return { read: readItems(text.slice(0, (last?.start ?? 0) + (last?.text.length ?? 0)) + end), broken };
      } catch {
        // It is of another kind, or broken further up.
      }
    }
    return { broken };
  }
}

const fault = (line: number, found: string, expected: string): ParseResult => ({ fault: { line, found, expected } });

/** `Continue reading` and the title behind it. */
const longestEnding = 300;

/** A summary that says so at its end. */
const isCut = (text: string) =>
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|devamını oku\.*|read more\.*)$|devamı için|continue reading/i.test(text.trimEnd().slice(-longestEnding));

async function readItem(
  item: Item,
  number: number,
  line: number | undefined,
  { title: feedTitle }: Feed,
  options: ReadOptions,
): Promise<ParseResult> {
  const { timeZone, lang: siteLang, open } = options;
  const publisher = plainText(feedTitle);
  const name = `the item ${number}${item.title ? ` ${quote(item.title)}` : ''}`;
  const refuse = (found: string, expected: string): ParseResult => fault(line ?? 1, `${name} ${found}`, expected);
  const source = item.content?.value ?? '';
  const excess = checkHtmlLimits(source);
  if (excess) return refuse(`with ${excess.found}`, excess.expected);
  const base = item.base && URL.canParse(item.base) ? item.base : undefined;
  const url = toWebAddress(item.url, base);
  const album = createImageCollector(open);
  const content = item.content?.isHtml ? source : textToHtml(source);
  const { body, lost } = await readFragment(content, album, base ?? url);
  const stated = readDate(item.published, timeZone);
  const published = stated?.value ?? options.date;
  const plain = toString(body).replace(/\s+/g, ' ').trim();
  const title = (await toPlain(item.title)) ?? (plain ? cutAtWord(plain, 80) : undefined);
  if (!plain || !title) return refuse('without a text', 'content:encoded, content or description with one');
  if (!published)
    return refuse(
      `without a date that can be read${item.published ? ` (${quote(item.published)})` : ''}`,
      'pubDate, published, dc:date or --date',
    );

  const changed = readDate(item.updated, timeZone);
  const updated = changed?.value;
  const summary = await toPlain(item.summary);
  const tags = distinctTopics((await toPlains(item.tags)).filter((tag) => /[\p{L}\p{N}]/u.test(tag)));
  const authors = [...new Set(await toPlains(item.authors))];
  const lang = item.lang === undefined ? undefined : toLanguage(item.lang);
  const found = (value: string) => ({ value, from: '' });
  stripBoilerplate(body, { title: found(title), tags: { value: tags, from: '' } }, timeZone);
  dropTitle(body, title);
  const media = item.media.flatMap((address) => toWebAddress(address, base) ?? []);
  body.children.push(...media.map(toLink));
  const picture = toWebAddress(item.picture, base);
  const isShown = picture && JSON.stringify(body).includes(JSON.stringify(picture));
  const data = assembleFrontMatter(
    {
      ...{ title, published, tags, lang, authors },
      updated: laterUpdate(updated, published, timeZone),
      description: summary && !isBeginning(summary, plain) ? summary : undefined,
      source: { ...(publisher && { name: publisher }), ...(url && { url }) },
      extra: picture && !isShown ? { picture } : undefined,
    },
    options,
  );
  const draft: ParsedArticle = {
    data,
    body,
    lines: line === undefined ? {} : Object.fromEntries(['title', 'published', 'updated', 'tags', 'source'].map((field) => [field, line])),
    found: Object.fromEntries(
      Object.entries({
        title: item.title,
        published,
        updated: data.updated,
        description: summary,
        tags: item.tags[0],
        authors: item.authors[0],
        url,
        lang,
      })
        .filter(([, value]) => value)
        .map(([field]) => [field, `item ${number}`]),
    ),
    warnings: [
      ...(item.title ? [] : [`${name} has no title: the beginning of its text stands for one`]),
      ...[stated?.warning, data.updated && changed?.warning].flatMap((said) => (said ? [`${quote(title)}: ${said}`] : [])),
      ...(item.lang && !lang
        ? [`${quote(title)}: its language ${quote(item.lang)} is none that is known, and was taken for ${siteLang}`]
        : []),
      ...(isCut(plain) ? [`${quote(title)} is a summary alone: the feed has no more of it`] : []),
      ...lost.map((src) => `the picture ${quote(src)} lies nowhere that it could be taken from, and was left out`),
    ],
    pictures: album.pictures,
  };
  return { article: draft };
}

const readDate = (written: string | undefined, timeZone: string): DateResult | undefined =>
  written ? readStatedDate(written, timeZone) : undefined;

function toWebAddress(address: string | undefined, base: string | undefined): string | undefined {
  const url = address ? URL.parse(address.trim(), base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The words of a piece of HTML, on one line. */
async function toPlain(html: string | undefined): Promise<string | undefined> {
  if (!html) return undefined;
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim() || undefined;
  const { body } = await readFragment(html, createImageCollector(undefined), undefined);
  return toString(body).replace(/\s+/g, ' ').trim() || undefined;
}

const toPlains = async (values: readonly string[]) => (await Promise.all(values.map(toPlain))).filter((value) => value !== undefined);

/** Whether a summary says no more than the text does at its beginning. */
function isBeginning(summary: string, text: string): boolean {
  const letters = (value: string) => value.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(text).startsWith(letters(summary.replace(/(?:…|\.\.\.|\[…\])\s*$/, '')));
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
