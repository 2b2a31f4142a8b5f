import { toString } from 'mdast-util-to-string';
import { quote } from '../../../article/fault.ts';
import { momentFault, publicationFault } from '../../../article/moment.ts';
import { checkMarkdownLimits, longestText } from '../../../markdown/markdown-limits.ts';
import { assembleFrontMatter, laterUpdate } from '../../assemble.ts';
import { decodeText, findControlCharacter } from '../../encoding.ts';
import { dropTitle } from '../../html/drop-title.ts';
import { createImageCollector, type ImageCollector } from '../../html/image-collector.ts';
import type { ParsedArticle, ParseFault, Reader, ParseResult, ReadOptions } from '../../parsed-article.ts';
import { readBody } from './body.ts';
import { readFields, type Fields } from './fields.ts';
import { readFileName, type FileName } from './file-name.ts';
import { hasFrontMatter, splitMarkdown, type MarkdownSource } from './split.ts';

/** Reads Markdown with the front matter of another generator (Hugo, Jekyll, Eleventy, Astro, Zola) or of Küpür itself. */
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
    const controlCharacter = findControlCharacter(decoded.text);
    if (controlCharacter) return [{ fault: controlCharacter }];
    try {
      return [await readArticle(decoded.text.replace(/\r\n?/g, '\n'), decoded.warnings, options)];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ fault: { line: 1, found: `Markdown that could not be parsed (${reason})`, expected: 'an article' } }];
    }
  },
};

async function readArticle(text: string, decodeWarnings: readonly string[], options: ReadOptions): Promise<ParseResult> {
  const { timeZone, date, open, openInSite = open } = options;
  if (text.length > longestText)
    return { fault: { line: 1, found: `a text of ${text.length} characters`, expected: `at most ${longestText}` } };
  const { source, fault } = splitMarkdown(text);
  if (fault) return { fault };
  const bodyLine = text.slice(0, text.length - source.markdown.length).split('\n').length;
  const violation = checkMarkdownLimits(source.markdown, bodyLine);
  if (violation) return { fault: violation };
  const fields = readFields(source, timeZone);
  const { data, picture, unreadDate } = fields;
  const fileName = await readFileName(options, data.lang);
  const images = createImageCollector(openInSite);
  const read = await readBody(source.markdown, images, bodyLine);
  if (read.fault) return { fault: read.fault };
  const { body, heading, warnings } = read;

  const title = data.title ?? heading ?? fileName.title;
  const published = data.published ?? fileName.day ?? (unreadDate ? undefined : date);
  if (!title) return { fault: { line: 1, found: 'front matter without a title', expected: 'title, or a heading of the first level' } };
  if (!published) return { fault: explainMissingDate(source, unreadDate, title) };
  dropTitle(body, title);
  if (!toString(body).trim())
    return { fault: { line: bodyLine, found: 'front matter without a text', expected: 'at least one paragraph below it' } };

  const lang = data.lang ?? fileName.lang;
  const image = await collectPicture(picture, images, title);
  const extra = { ...data.extra, ...(picture && !image && { picture: picture.src }) };
  const updated = laterUpdate(data.updated, published, timeZone);
  const article: ParsedArticle = {
    data: assembleFrontMatter({ ...data, title, published, updated, lang, image, extra }, options),
    body,
    markdown: source.markdown,
    slug: fields.slug ?? fileName.slug,
    isDraft: fields.isDraft,
    lines: Object.fromEntries(Object.entries(fields.found).map(([field, key]) => [field, source.lines[key ?? '']])),
    found: describeFound(fields, heading, fileName),
    warnings: [
      ...decodeWarnings,
      ...fields.warnings,
      ...fileName.warnings,
      ...warnings,
      ...(picture && !image && !/^https?:/i.test(picture.src)
        ? [`the picture ${quote(picture.src)} of the front matter was not found`]
        : []),
    ],
    pictures: images.pictures,
  };
  return { article };
}

function explainMissingDate({ data, lines }: MarkdownSource, unreadDate: string | undefined, title: string): ParseFault {
  const expected = `date, pubDate or published with one, ${unreadDate ? '' : '--date, '}or a file named like 2026-02-03-title.md`;
  if (!unreadDate) return { line: 1, found: `front matter without a date, of ${quote(title)}`, expected };
  const date = data[unreadDate];
  // If the date is well-formed, its year is what is wrong.
  const isWellFormed = typeof date === 'string' && momentFault(date) === undefined;
  const reason = isWellFormed ? `not of ${publicationFault(date)}` : 'no date';
  return { line: lines[unreadDate] ?? 1, found: `${unreadDate} ${quote(date)}, which is ${reason}`, expected };
}

/** Names the origin of each field: a key of the front matter, the first heading, the file name, or an option. */
function describeFound({ data, found }: Fields, heading: string | undefined, fileName: FileName): ParsedArticle['found'] {
  return {
    ...Object.fromEntries(Object.entries(found).map(([field, key]) => [field, `front matter ${key}`])),
    ...(!data.title && { title: heading ? 'the first heading' : 'the name of the file' }),
    ...(!data.published && { published: fileName.day ? 'the name of the file' : '--date' }),
    ...(!data.lang && fileName.lang && { lang: 'the name of the file' }),
  };
}

async function collectPicture(picture: Fields['picture'], images: ImageCollector, title: string): Promise<ParsedArticle['data']['image']> {
  const src = picture && (await images.add(picture.src));
  return src ? { alt: title, ...picture, src } : undefined;
}
