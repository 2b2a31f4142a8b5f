import { parseHTML } from 'linkedom';
import { toString } from 'mdast-util-to-string';
import { lineAt, quote } from '../../../article/fault.ts';
import { writeEpoch } from '../../../article/moment.ts';
import { longestText } from '../../../markdown/markdown-limits.ts';
import { checkHtmlLimits } from '../../../markdown/html-limits.ts';
import type { ParsedArticle, Reader, ParseResult, ReadOptions } from '../../parsed-article.ts';
import { decodePage, isPage } from './decode.ts';
import { extractArticle } from './extract.ts';
import { assembleFrontMatter, laterUpdate } from '../../assemble.ts';
import { takeInlined } from './inlined.ts';
import { readJsonLd, textsOf, type Thing } from './json-ld.ts';
import { linesOf } from './lines.ts';
import type { Sourced } from './candidates.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { createImageCollector, pathOf, resolvePictures, resolveUrl } from '../../html/image-collector.ts';
import { parseFragment, toMarkdown } from '../../html/to-markdown.ts';
import { plainText } from '../../html/plain-text.ts';
import { stripBoilerplate } from '../../html/strip-boilerplate.ts';

/** Reads a web page that a browser saved. */
export const savedPage: Reader = {
  name: 'saved-page',
  extensions: ['.html', '.htm'],
  recognises: isPage,
  read: async (bytes, options) => {
    const { text, warnings } = decodePage(bytes);
    const { html, open } = takeInlined(text, options.open);
    const excess = checkHtmlLimits(html);
    if (excess) return [{ fault: excess }];
    try {
      return [await readPage(html, warnings, { ...options, open })];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [fault(1, `a page that could not be taken apart (${reason})`, 'a page with an article')];
    }
  },
};

const fault = (line: number, found: string, expected: string): ParseResult => ({ fault: { line, found, expected } });

async function readPage(html: string, warnings: readonly string[], options: ReadOptions): Promise<ParseResult> {
  const { timeZone, lang, open } = options;
  const { document } = parseHTML(html);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .map((script) => script.textContent)
    .filter((text) => text.trim());
  const { article, broken } = readJsonLd(scripts);
  const stated = readMetadata(document, article, html, timeZone);
  const metadata: Metadata = { ...stated, published: stated.published ?? findDay(stated, options) };
  const { title, published, url } = metadata;
  const isDraft = published?.from === dayOfFile;
  const head = lineAt(html, Math.max(0, html.search(/<title\b/i)));
  if (!title) return fault(head, 'a page without a title', 'JSON-LD headline, og:title, <h1> or <title>');
  if (!published) {
    const expected = 'JSON-LD datePublished, article:published_time, <time datetime>, a date in words or --date';
    return fault(head, `the page ${quote(title.value)} without a date that can be read`, expected);
  }
  const base = URL.parse(document.querySelector('base[href]')?.getAttribute('href') ?? '', url?.value)?.href ?? url?.value;
  const saved = metadata.picture && findSaved(document, metadata.picture.value);
  const extracted = extractArticle(document, {
    title: title.value,
    lede: metadata.description?.value,
    text: textsOf(article?.['articleBody'])[0],
  });
  const content = extracted?.html;
  if (content && content.length > longestText) {
    return fault(head, `the page ${quote(title.value)} with a text of ${content.length} characters`, `at most ${longestText}`);
  }
  const excess = content && checkHtmlLimits(content);
  if (excess) return fault(head, `the page ${quote(title.value)} with ${excess.found}`, excess.expected);
  const tree = content ? parseFragment(content) : undefined;
  const album = createImageCollector(open);
  const lost = tree ? await resolvePictures(tree, album, base) : [];
  const body = tree && toMarkdown(tree, base);
  if (body) stripBoilerplate(body, metadata, timeZone);
  if (!body || !toString(body).trim()) {
    const line = lineAt(html, Math.max(0, html.search(/<body\b/i)));
    return fault(line, `the page ${quote(title.value)} without a text that could be an article`, 'at least one paragraph');
  }
  const isInText = album.pictures.length > 0;
  const image = saved && !isInText ? await album.add(saved) : undefined;
  const draft: ParsedArticle = {
    data: assembleFrontMatter(
      {
        ...toFields(metadata),
        ...{ title: title.value, published: published.value, draft: isDraft },
        updated: laterUpdate(metadata.updated?.value, published.value, timeZone),
        image: image === undefined ? undefined : { src: image, alt: title.value },
        extra: findFurther(article, metadata.picture && !image ? resolveUrl(metadata.picture.value, base) : undefined),
      },
      options,
    ),
    body,
    lines: linesOf(html, metadata),
    found: Object.fromEntries(
      Object.entries(metadata).flatMap(([field, found]: [string, Sourced<unknown> | undefined]) => (found ? [[field, found.from]] : [])),
    ),
    warnings: [
      ...warnings,
      ...[stated.published, metadata.updated, metadata.captured].flatMap((found) => found?.warning ?? []),
      ...(metadata.lang ? [] : [`the page names no language: it is taken for ${lang}`]),
      ...(stated.published
        ? []
        : [`the page states no date: ${published.value} is ${published.from}${isDraft ? ', and it is a draft' : ''}`]),
      ...(broken ? [`${broken} of its blocks of JSON-LD are no JSON, and were left out`] : []),
      ...(extracted?.missing.length ? [warnMissing(extracted.missing)] : []),
      ...lost.map((src) => `the picture ${quote(src)} was not saved with the page, and was left out`),
    ],
    pictures: album.pictures,
  };
  return { article: draft };
}

/** The beginning of each paragraph that the warning quotes, in words. */
const quotedWords = 6;
const mostQuoted = 3;

function warnMissing(missing: readonly string[]): string {
  const starts = missing.slice(0, mostQuoted).map((text) => quote(`${text.split(' ').slice(0, quotedWords).join(' ')} …`));
  const count = missing.length === 1 ? '1 paragraph' : `${missing.length} paragraphs`;
  return `${count} of the page may be missing: ${starts.join(', ')}${missing.length > mostQuoted ? ', …' : ''}`;
}

const dayOfFile = 'the day its file is of';

/** The day of a page that states none: the publisher's, that of its capture, or that of its file, which nobody vouches for. */
function findDay({ captured }: Metadata, { date, saved, timeZone }: ReadOptions): Sourced<string> | undefined {
  if (date !== undefined) return { value: date, from: '--date' };
  if (captured) return { value: captured.value, from: 'the time of its capture' };
  return saved === undefined ? undefined : { value: writeEpoch(saved, timeZone).slice(0, 10), from: dayOfFile };
}

/** The page's picture under the name that the browser saved it under: the last part of its address, in a folder beside the page. */
function findSaved(document: Document, picture: string): string | undefined {
  const nameOf = (address: string) => pathOf(address).split('/').at(-1);
  const sources = [...document.querySelectorAll('img[src]')].map((img) => img.getAttribute('src') ?? '');
  return picture.startsWith('data:')
    ? picture
    : sources.find((src) => nameOf(src) === nameOf(picture) && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src));
}

/** What schema.org knows of an article and the front matter does not. */
const furtherFields = ['alternativeHeadline', 'dateline', 'genre', 'contentLocation', 'copyrightHolder', 'creditText', 'editor'];

function findFurther(article: Thing | undefined, picture: string | undefined): Record<string, unknown> {
  const further = furtherFields.flatMap((key) => {
    const [value, ...more] = textsOf(article?.[key]).map(plainText);
    return value ? [[key, more.length ? [value, ...more] : value] as const] : [];
  });
  return { ...Object.fromEntries(further), ...(picture && { picture }) };
}

function toFields({ description, section, tags, lang, authors, publisher, url, captured }: Metadata) {
  return {
    ...{ description: description?.value, section: section?.value, tags: tags?.value },
    ...{ lang: lang?.value, authors: authors?.value },
    source: {
      ...(publisher && { name: publisher.value }),
      ...(url && { url: url.value }),
      ...(captured && { captured: captured.value }),
    },
  };
}
