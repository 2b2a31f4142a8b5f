import { queryValues, readMetaTags, type Candidate } from './candidates.ts';
import { getTexts, type Thing } from './json-ld.ts';

/** The parts of a page that fields are read from, each as a candidate. */
export interface PageSources {
  /** A property of the article in JSON-LD; `keys` are the properties to read of the things that it holds. */
  jsonLd: (key: string, keys?: readonly string[]) => Candidate;
  /** The `<meta>` elements of a name. */
  meta: (name: string) => Candidate;
  /** The names of all `<meta>` elements, in lower case. */
  metaNames: readonly string[];
  /** All elements that match a selector: their attribute, or their content or text. */
  elements: (selector: string, attribute?: string) => Candidate;
  firstElement: (selector: string) => Candidate;
}

/** @param linkedArticle the article in JSON-LD */
export function createSources(document: Document, linkedArticle: Thing | undefined): PageSources {
  const metas = readMetaTags(document);
  return {
    jsonLd: (key, keys) => [`JSON-LD ${key}`, () => getTexts(linkedArticle?.[key], keys)],
    meta: (name) => [`meta ${name}`, () => metas.get(name.toLowerCase()) ?? []],
    metaNames: [...metas.keys()],
    elements: (selector, attribute) => [selector, () => queryValues(document, selector, attribute)],
    firstElement: (selector) => [selector, () => queryValues(document, selector).slice(0, 1)],
  };
}
