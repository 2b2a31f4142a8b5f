import { slugify } from '../../../language/slug.ts';
import { plainText } from '../../html/plain-text.ts';
import { firstValid, queryValues, type Sourced } from './candidates.ts';
import type { PageSources } from './sources.ts';

const maxTitleLength = 300;
const separators = [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ', ' » '];

/**
 * Reads the title of an article: from metadata, or else from the page's headings and `<title>`.
 * @param publisher its name, which is removed from the end of the title
 */
export function readPageTitle(
  document: Document,
  { jsonLd, meta }: PageSources,
  publisher: string | undefined,
): Sourced<string> | undefined {
  return (
    firstValid([jsonLd('headline'), jsonLd('name'), meta('og:title'), meta('twitter:title')], (value) =>
      removePublisher(value, publisher),
    ) ?? findTitleInText(queryValues(document, 'h1'), queryValues(document, 'title'), publisher)
  );
}

/** Removes the publisher at the end of a title, as in `Kar yağdı | Örnek Gazete`. */
function removePublisher(title: string, publisher: string | undefined): string | undefined {
  const position = Math.max(...separators.map((separator) => title.lastIndexOf(separator)));
  const end = slugify(title.slice(position).replace(/^ \S+ /, ''));
  const isPublisher = position > 0 && publisher && (end.startsWith(slugify(publisher)) || slugify(publisher).startsWith(end));
  return (isPublisher ? title.slice(0, position).trim() : title).slice(0, maxTitleLength) || undefined;
}

/**
 * Finds the title in a page's text: the heading that `<title>` repeats. If there is none, the heading is a site's name or a
 * crosshead, and `<title>` is used. If `<title>` is only the publisher's name, the first heading is used.
 */
function findTitleInText(
  headings: readonly (string | null)[],
  [titleElement]: readonly (string | null)[],
  publisher: string | undefined,
): Sourced<string> | undefined {
  const plainHeadings = headings.map(plainText).filter((heading) => slugify(heading));
  const title = removePublisher(plainText(titleElement), publisher);
  const parts = [title ?? '', ...(title ?? '').split(/ [|»–—:·-]+ /)].map(slugify);
  const repeated = plainHeadings.find((heading) => parts.includes(slugify(heading)) || slugify(title ?? '').startsWith(slugify(heading)));
  const heading = repeated ?? (title && slugify(title) !== slugify(publisher ?? '') ? undefined : plainHeadings[0]);
  if (heading) return { value: heading.slice(0, maxTitleLength), from: 'h1' };
  return title ? { value: title, from: 'title' } : undefined;
}
