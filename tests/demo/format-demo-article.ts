import type { FrontMatterInput } from '../../src/article/front-matter.ts';
import { formatMarkdownFile } from '../../src/importer/format-article.ts';
import { slugify } from '../../src/language/slug.ts';
import type { DemoArticle } from './article.ts';
import { fileNameOf } from './draw-picture.ts';
import { describeSource } from './sources.ts';

/** Turkey has kept this offset since 2016, before the first article. */
const offset = '+03:00';

/** Returns an article's place in the content folder, without the extension. */
export function placeOf({ published, title }: DemoArticle): string {
  return `articles/${published.slice(0, 10).replaceAll('-', '/')}/${slugify(title)}`;
}

/**
 * Formats an article as a file.
 * @param blocks the Markdown below the lede
 */
export function formatDemoArticle(article: DemoArticle, blocks: string[]): string {
  const paragraphs = [article.lede, ...(article.paragraphs ?? []), ...blocks].map((text) => text.trim());
  const file = { data: frontMatterOf(article), body: `${paragraphs.join('\n\n')}\n` };
  const { data, body } = article.straightQuotes ? straighten(file) : file;
  return formatMarkdownFile(data, body);
}

/** The fields in the order of the README. */
function frontMatterOf(article: DemoArticle): FrontMatterInput {
  const { title, published, updated, section, tags, lang, authors, picture, corrections, withdrawn } = article;
  const source = describeSource(article);
  return {
    title,
    published: toMoment(published),
    ...(updated && { updated: toMoment(updated) }),
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

const toMoment = (published: string) => (published.includes('T') ? `${published}:00${offset}` : published);

/** Replaces typographic quotes with straight ones in all texts of a value. */
function straighten<T>(value: T): T {
  const replace = (text: string) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'string' ? replace(part) : part)) as T;
}
