import { toString } from 'mdast-util-to-string';
import { quote } from '../../../article/fault.ts';
import { momentFault, publicationFault } from '../../../article/moment.ts';
import { checkMarkdownLimits, longestText } from '../../../markdown/markdown-limits.ts';
import type { ParsedArticle, Reader, ParseResult, ReadOptions } from '../../parsed-article.ts';
import { decodeText, findControlCharacter } from '../../encoding.ts';
import { assembleFrontMatter, laterUpdate } from '../../assemble.ts';
import { dropTitle } from '../../html/drop-title.ts';
import { readBody } from './body.ts';
import { readFields } from './fields.ts';
import { readFileName } from './file-name.ts';
import { hasFrontMatter, splitMarkdown } from './split.ts';
import { createImageCollector, type ImageCollector } from '../../html/image-collector.ts';

/** Reads Markdown under the front matter of another generator: Hugo, Jekyll, Eleventy, Astro, Zola, or Küpür itself. */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdx'],
  recognises: (bytes) => {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/\r\n?/g, '\n');
    return hasFrontMatter(start.replace(/^\xEF\xBB\xBF/, ''));
  },
  read: async (bytes, options) => {
    const decoded = decodeText(bytes);
    if (decoded.fault) return [{ fault: decoded.fault }];
    const control = findControlCharacter(decoded.text);
    if (control) return [{ fault: control }];
    try {
      return [await readArticle(decoded.text.replace(/\r\n?/g, '\n'), decoded.warnings, options)];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ fault: { line: 1, found: `Markdown that could not be taken apart (${reason})`, expected: 'an article' } }];
    }
  },
};

async function readArticle(text: string, said: readonly string[], options: ReadOptions): Promise<ParseResult> {
  const { timeZone, date, open, openInSite = open } = options;
  if (text.length > longestText)
    return { fault: { line: 1, found: `a text of ${text.length} characters`, expected: `at most ${longestText}` } };
  const { parts, fault } = splitMarkdown(text);
  if (fault) return { fault };
  const bodyLine = text.slice(0, text.length - parts.markdown.length).split('\n').length;
  const excess = checkMarkdownLimits(parts.markdown, bodyLine);
  if (excess) return { fault: excess };
  const { data, picture, found, slug, unreadDate, warnings: saidOfFields } = readFields(parts, timeZone);
  const name = await readFileName(options, data.lang);
  const album = createImageCollector(openInSite);
  const read = await readBody(parts.markdown, album, bodyLine);
  if (read.fault) return { fault: read.fault };
  const { body, heading, warnings } = read;

  const title = data.title ?? heading ?? name.title;
  const published = data.published ?? name.day ?? (unreadDate ? undefined : date);
  if (!title) return { fault: { line: 1, found: 'front matter without a title', expected: 'title, or a heading of the first level' } };
  if (!published) {
    const expected = `date, pubDate or published with one, ${unreadDate ? '' : '--date, '}or a file named like 2026-02-03-title.md`;
    const unread = unreadDate && `${unreadDate} ${quote(parts.data[unreadDate])}, which is ${refusalOf(parts.data[unreadDate])}`;
    return {
      fault: { line: parts.lines[unreadDate ?? ''] ?? 1, found: unread ?? `front matter without a date, of ${quote(title)}`, expected },
    };
  }
  dropTitle(body, title);
  if (!toString(body).trim())
    return { fault: { line: bodyLine, found: 'front matter without a text', expected: 'at least one paragraph below it' } };

  const lang = data.lang ?? name.lang;
  const image = await takePicture(picture, album, title);
  const further = { ...data.extra, ...(picture && !image && { picture: picture.src }) };
  const draft: ParsedArticle = {
    data: assembleFrontMatter(
      { ...data, title, published, updated: laterUpdate(data.updated, published, timeZone), lang, image, extra: further },
      options,
    ),
    body,
    markdown: parts.markdown,
    slug: slug ?? name.slug,
    lines: Object.fromEntries(Object.entries(found).map(([field, key]) => [field, parts.lines[key ?? '']])),
    found: {
      ...Object.fromEntries(Object.entries(found).map(([field, key]) => [field, `front matter ${key}`])),
      ...(!data.title && { title: heading ? 'the first heading' : 'the name of the file' }),
      ...(!data.published && { published: name.day ? 'the name of the file' : '--date' }),
      ...(!data.lang && name.lang && { lang: 'the name of the file' }),
    },
    warnings: [
      ...said,
      ...saidOfFields,
      ...name.warnings,
      ...warnings,
      ...(picture && !image && !/^https?:/i.test(picture.src)
        ? [`the picture ${quote(picture.src)} of the front matter lies nowhere that it could be taken from`]
        : []),
    ],
    pictures: album.pictures,
  };
  return { article: draft };
}

/** Of a date that is well written, its year is what is wrong. */
const refusalOf = (date: unknown) =>
  typeof date === 'string' && momentFault(date) === undefined ? `not of ${publicationFault(date)}` : 'no date';

async function takePicture(
  picture: { src: string; alt?: string } | undefined,
  album: ImageCollector,
  title: string,
): Promise<ParsedArticle['data']['image']> {
  const src = picture && (await album.add(picture.src));
  return src ? { alt: title, ...picture, src } : undefined;
}
