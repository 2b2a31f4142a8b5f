import type { FrontMatterInput } from '../../src/article/front-matter.ts';
import { formatMarkdownFile } from '../../src/importer/format-article.ts';
import { slugify } from '../../src/language/slug.ts';
import type { DemoArticle } from './article.ts';
import { fileNameOf } from './draw-picture.ts';
import { describeSource } from './sources.ts';

/** Returns an article's place in the content folder, without the extension. */
export function placeOf({ published, title, slug = slugify(title) }: DemoArticle): string {
  return `articles/${published.slice(0, 10).replaceAll('-', '/')}/${slug}`;
}

/**
 * Formats an article as a file.
 * @param blocks the Markdown below the lede
 * @param timeZone of the newspaper
 */
export function formatDemoArticle(article: DemoArticle, blocks: string[], timeZone: string): string {
  const paragraphs = [article.lede, ...(article.paragraphs ?? []), ...blocks].map((text) => text.trim());
  const file = { data: frontMatterOf(article, timeZone), body: `${paragraphs.join('\n\n')}\n` };
  const { data, body } = article.straightQuotes ? straighten(file) : file;
  return formatMarkdownFile(data, body);
}

/** The fields in the order of the README. */
function frontMatterOf(article: DemoArticle, timeZone: string): FrontMatterInput {
  const { title, published, updated, section, tags, lang, authors, picture, corrections, withdrawn } = article;
  const source = describeSource(article);
  return {
    title,
    published: toMoment(published, timeZone),
    ...(updated && { updated: toMoment(updated, timeZone) }),
    ...(section && { section }),
    ...(tags && { tags }),
    ...(lang && { lang }),
    ...(authors && { authors }),
    ...(picture && { image: imageOf(picture) }),
    ...(source && { source }),
    ...(corrections && { corrections }),
    ...(withdrawn && { withdrawn }),
  };
}

function imageOf(picture: NonNullable<DemoArticle['picture']>) {
  const { alt, caption, credit } = picture;
  return { src: fileNameOf(picture), alt, ...(caption && { caption }), ...(credit && { credit }) };
}

/** Adds the offset of the time zone on that day to a moment that has a time. */
function toMoment(published: string, timeZone: string): string {
  if (!published.includes('T')) return published;
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(new Date(`${published}Z`)).find(({ type }) => type === 'timeZoneName')?.value;
  return `${published}:00${name?.replace('GMT', '') || '+00:00'}`;
}

/** Replaces typographic quotes with straight ones in all texts of a value. */
function straighten<T>(value: T): T {
  const replace = (text: string) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'string' ? replace(part) : part)) as T;
}
