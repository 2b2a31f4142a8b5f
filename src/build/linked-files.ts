import { statSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { toArticleSource, toPageSource, type LinkSource } from '../archive/links.ts';
import type { LocalLink } from '../article/article.ts';
import { programPublicDir } from './public-files.ts';
import type { Urls } from '../site/urls.ts';

/** Creates the test by which links are resolved: whether a file of the content folder or of the program's public files exists. */
export function createFileTest(contentDir: string): (file: string) => boolean {
  const known = new Map<string, boolean>();
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return (file) => {
    const isThere =
      known.get(file) ??
      (isFile(path.join(contentDir, file)) ||
        (file.startsWith('public/') && isFile(path.join(programPublicDir, file.slice('public/'.length)))));
    known.set(file, isThere);
    return isThere;
  };
}

/** A text of the site with its links. */
export interface LinkedText extends LinkSource {
  /** Path from the project root, for messages. */
  place: string;
  links: readonly LocalLink[];
}

/** List the texts that have a page and links. */
export function listLinkedTexts({ pages, sitePages }: Archive, urls: Urls): LinkedText[] {
  return [
    ...pages
      .filter(({ links, withdrawn }) => links.length && !withdrawn)
      .map((article) => ({ ...toArticleSource(article, urls), place: article.file, links: article.links })),
    ...[...sitePages.values()].flatMap((page) => (page.links ? { ...toPageSource(page, urls), place: page.file, links: page.links } : [])),
  ];
}
