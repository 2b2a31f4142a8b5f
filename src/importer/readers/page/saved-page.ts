import type { Root } from 'mdast';
import { parseHTML } from 'linkedom';
import { toString } from 'mdast-util-to-string';
import { lineAt, quote } from '../../../article/fault.ts';
import { longestText } from '../../../markdown/markdown-limits.ts';
import { checkHtmlLimits } from '../../../markdown/html-limits.ts';
import type { ParsedArticle, ParseFault, Reader, ParseResult, ReadOptions } from '../../parsed-article.ts';
import { createImageCollector, resolvePictures, type ImageCollector } from '../../html/image-collector.ts';
import { stripBoilerplate } from '../../html/strip-boilerplate.ts';
import { parseFragment, toMarkdown } from '../../html/to-markdown.ts';
import type { Sourced } from './candidates.ts';
import { shortenDataUrls } from './data-urls.ts';
import { decodePage, isPage } from './decode.ts';
import { extractArticle, type ExtractedArticle } from './extract.ts';
import { findFieldLines } from './field-lines.ts';
import { fileDate, findFallbackDate, findSavedPicture, toFrontMatter, type StatedMetadata } from './front-matter.ts';
import { getTexts, readJsonLd, type Thing } from './json-ld.ts';
import { readMetadata } from './metadata.ts';

/** Reads a web page that a browser saved. */
export const savedPage: Reader = {
  name: 'saved-page',
  extensions: ['.html', '.htm'],
  recognises: isPage,
  read: async (bytes, options) => {
    const { text, warnings } = decodePage(bytes);
    const { html, open } = shortenDataUrls(text, options.open);
    const violation = checkHtmlLimits(html);
    if (violation) return [{ fault: violation }];
    try {
      return [await readPage(html, warnings, { ...options, open })];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [createFault(1, `a page that cannot be parsed (${reason})`, 'a page with an article')];
    }
  },
};

const createFault = (line: number, found: string, expected: string) => ({ fault: { line, found, expected } });

/** A page with the fields that an article needs. */
interface Page {
  html: string;
  document: Document;
  /** The article in JSON-LD. */
  linkedArticle: Thing | undefined;
  metadata: StatedMetadata;
  /** The URL that relative links are resolved against. */
  base: string | undefined;
}

async function readPage(html: string, warnings: readonly string[], options: ReadOptions): Promise<ParseResult> {
  const { document } = parseHTML(html);
  const { article: linkedArticle, broken } = readJsonLd(listJsonLdBlocks(document));
  const stated = readMetadata(document, linkedArticle, html, options.timeZone);
  const { title, published = findFallbackDate(stated, options) } = stated;
  if (!title) return createFault(findLine(html, /<title\b/i), 'a page without a title', 'JSON-LD headline, og:title, <h1> or <title>');
  if (!published) {
    const expected = 'JSON-LD datePublished, article:published_time, <time datetime>, a date in words or --date';
    return createFault(findLine(html, /<title\b/i), `the page ${quote(title.value)} without a date that can be read`, expected);
  }
  const metadata: StatedMetadata = { ...stated, title, published };
  const page: Page = { html, document, linkedArticle, metadata, base: findBase(document, metadata.url?.value) };
  const savedPicture = metadata.picture && findSavedPicture(document, metadata.picture.value);
  const text = await readText(page, options);
  if (text.fault) return text;
  const { body, images, lost, missing } = text;
  const image = savedPicture && !images.pictures.length ? await images.add(savedPicture) : undefined;
  const article: ParsedArticle = {
    data: toFrontMatter(metadata, { image, linkedArticle, base: page.base }, options),
    isDraft: published.from === fileDate,
    body,
    lines: findFieldLines(html, metadata),
    found: listSources(metadata),
    warnings: [
      ...warnings,
      ...warnAboutMetadata(metadata, stated.published !== undefined, options.lang),
      ...(broken ? [`JSON-LD that cannot be read was left out (${broken} ${broken === 1 ? 'block' : 'blocks'})`] : []),
      ...(missing.length ? [warnAboutMissing(missing)] : []),
      ...lost.map((src) => `the picture ${quote(src)} was not saved with the page, and was left out`),
    ],
    pictures: images.pictures,
  };
  return { article };
}

const listJsonLdBlocks = (document: Document): string[] =>
  [...document.querySelectorAll('script[type="application/ld+json" i]')].map((script) => script.textContent).filter((text) => text.trim());

const findLine = (html: string, tag: RegExp): number => lineAt(html, Math.max(0, html.search(tag)));

function findBase(document: Document, url: string | undefined): string | undefined {
  return URL.parse(document.querySelector('base[href]')?.getAttribute('href') ?? '', url)?.href ?? url;
}

/** The text of an article, or the reason why there is none. */
type PageText =
  | {
      body: Root;
      images: ImageCollector;
      /** The sources of pictures that are neither saved nor on the web. */
      lost: readonly string[];
      missing: ExtractedArticle['missing'];
      fault?: never;
    }
  | { fault: ParseFault };

async function readText({ html, document, linkedArticle, metadata, base }: Page, options: ReadOptions): Promise<PageText> {
  const title = metadata.title.value;
  const extracted = extractArticle(document, {
    title,
    lede: metadata.description?.value,
    text: getTexts(linkedArticle?.['articleBody'])[0],
  });
  const noText = () =>
    createFault(findLine(html, /<body\b/i), `the page ${quote(title)} without a text that could be an article`, 'at least one paragraph');
  if (!extracted?.html) return noText();
  const violation = checkTextLimits(extracted.html);
  if (violation) return createFault(findLine(html, /<title\b/i), `the page ${quote(title)} with ${violation.found}`, violation.expected);
  const tree = parseFragment(extracted.html);
  const images = createImageCollector(options.open);
  const lost = await resolvePictures(tree, images, base);
  const body = toMarkdown(tree, base);
  const { authors, section, publisher, tags, lang } = metadata;
  const printed = {
    ...{ title, authors: authors?.value, section: section?.value, publisher: publisher?.value },
    ...{ tags: tags?.value, lang: lang?.value },
  };
  stripBoilerplate(body, printed, options.timeZone);
  return toString(body).trim() ? { body, images, lost, missing: extracted.missing } : noText();
}

function checkTextLimits(html: string): Pick<ParseFault, 'found' | 'expected'> | undefined {
  if (html.length > longestText) return { found: `a text of ${html.length} characters`, expected: `at most ${longestText}` };
  return checkHtmlLimits(html);
}

/** Returns what each field was read from. */
function listSources(metadata: StatedMetadata): Record<string, string> {
  return Object.fromEntries(
    Object.entries(metadata).flatMap(([field, found]: [string, Sourced<unknown> | undefined]) => (found ? [[field, found.from]] : [])),
  );
}

function warnAboutMetadata({ published, updated, captured, lang }: StatedMetadata, hasDate: boolean, siteLang: string): string[] {
  const draft = published.from === fileDate ? ', and the article is a draft' : '';
  return [
    ...[published, updated, captured].flatMap((found) => found?.warning ?? []),
    ...(lang ? [] : [`the page states no language: ${siteLang} is assumed`]),
    ...(hasDate ? [] : [`the page states no date: ${published.value} is ${published.from}${draft}`]),
  ];
}

/** The number of words that the warning quotes of each missing paragraph. */
const quotedWords = 6;
const maxQuotedParagraphs = 3;

function warnAboutMissing(missing: readonly string[]): string {
  const quotes = missing.slice(0, maxQuotedParagraphs).map((text) => quote(`${text.split(' ').slice(0, quotedWords).join(' ')} …`));
  const count = missing.length === 1 ? '1 paragraph' : `${missing.length} paragraphs`;
  return `${count} of the page may be missing: ${quotes.join(', ')}${missing.length > maxQuotedParagraphs ? ', …' : ''}`;
}
