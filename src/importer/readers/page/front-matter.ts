import type { FrontMatterInput } from '../../../article/front-matter.ts';
import { writeEpoch } from '../../../article/moment.ts';
import { assembleFrontMatter, laterUpdate } from '../../assemble.ts';
import { stripQuery, resolveUrl } from '../../html/image-collector.ts';
import { plainText } from '../../html/plain-text.ts';
import type { ReadOptions } from '../../parsed-article.ts';
import type { Sourced } from './candidates.ts';
import { getTexts, type Thing } from './json-ld.ts';
import type { Metadata } from './metadata.ts';

/** The metadata of a page that has a title and a date. */
export interface StatedMetadata extends Metadata {
  title: Sourced<string>;
  published: Sourced<string>;
}

/** The source of a date that is the day on which the page's file was saved. */
export const fileDate = 'the day its file was saved';

/** schema.org properties of an article that have no field in the front matter. */
const extraProperties = ['alternativeHeadline', 'dateline', 'genre', 'contentLocation', 'copyrightHolder', 'creditText', 'editor'];

/**
 * Finds a date for a page that states none: the publisher's `--date`, the time of the page's capture, or the day of its file.
 * Nobody vouches for the day of the file: such an article becomes a draft.
 */
export function findFallbackDate({ captured }: Metadata, { date, saved, timeZone }: ReadOptions): Sourced<string> | undefined {
  if (date !== undefined) return { value: date, from: '--date' };
  if (captured) return { value: captured.value, from: 'the time of its capture' };
  return saved === undefined ? undefined : { value: writeEpoch(saved, timeZone).slice(0, 10), from: fileDate };
}

/**
 * Finds the saved copy of the page's picture: the image in a folder beside the page whose file name is that of the picture's
 * URL. A picture in a `data:` URL is its own copy.
 */
export function findSavedPicture(document: Document, picture: string): string | undefined {
  const getFileName = (address: string) => stripQuery(address).split('/').at(-1);
  const sources = [...document.querySelectorAll('img[src]')].map((img) => img.getAttribute('src') ?? '');
  return picture.startsWith('data:')
    ? picture
    : sources.find((src) => getFileName(src) === getFileName(picture) && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src));
}

/** The parts of an article's front matter that are not in its metadata. */
interface FrontMatterParts {
  /** The name of the picture saved with the page, if the article's text has none. */
  image: string | undefined;
  /** The article in JSON-LD. */
  linkedArticle: Thing | undefined;
  /** The URL that relative links are resolved against. */
  base: string | undefined;
}

export function toFrontMatter(metadata: StatedMetadata, parts: FrontMatterParts, options: ReadOptions): FrontMatterInput {
  const { image, linkedArticle, base } = parts;
  const { title, published, updated, picture } = metadata;
  return assembleFrontMatter(
    {
      ...toFields(metadata),
      title: title.value,
      published: published.value,
      updated: laterUpdate(updated?.value, published.value, options.timeZone),
      image: image === undefined ? undefined : { src: image, alt: title.value },
      extra: readExtra(linkedArticle, picture && !image ? resolveUrl(picture.value, base) : undefined),
    },
    options,
  );
}

function readExtra(linkedArticle: Thing | undefined, picture: string | undefined): Record<string, unknown> {
  const properties = extraProperties.flatMap((key) => {
    const [value, ...more] = getTexts(linkedArticle?.[key]).map(plainText);
    return value ? [[key, more.length ? [value, ...more] : value] as const] : [];
  });
  return { ...Object.fromEntries(properties), ...(picture && { picture }) };
}

function toFields({ description, section, tags, lang, authors, publisher, url, captured }: Metadata) {
  return {
    description: description?.value,
    section: section?.value,
    tags: tags?.value,
    lang: lang?.value,
    authors: authors?.value,
    source: {
      ...(publisher && { name: publisher.value }),
      ...(url && { url: url.value }),
      ...(captured && { captured: captured.value }),
    },
  };
}
