import { readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { createArchive, type Archive } from '../archive/archive.ts';
import type { LinkSource } from '../archive/links.ts';
import { aboutSlug, toSitePage, withAboutPage, type PageEntry, type SitePage } from '../archive/site-pages.ts';
import { toArticle } from '../article/article.ts';
import { formatFault, quote, sortFaults, type Fault } from '../article/fault.ts';
import { addLine } from '../article/file.ts';
import { topicFiles } from '../article/topic-kinds.ts';
import { articlesOf, readTextOrFault, topicFileOf, walk } from '../content/folder.ts';
import { findStrayFiles } from '../content/stray-files.ts';
import { readTopicFiles, type TopicDefinitions } from '../content/topic-files.ts';
import { compareCodePoints } from '../language/collate.ts';
import type { Site } from '../site/settings.ts';
import type { ReadSite } from '../site/site.ts';
import { createUrls, type Urls } from '../site/urls.ts';
import { findBrandFaults, findBrandWarnings } from './brand.ts';
import { openBodyCache } from './body-cache.ts';
import { checkPictures } from './entry-pictures.ts';
import { checkLinks } from './link-check.ts';
import { createFileTest } from './linked-files.ts';
import type { LoadedContent } from './loaded-content.ts';

/** What a publisher has to know about the content. */
export interface ContentReport {
  /** All errors, sorted by file and line. With any of them, there is no build. */
  faults: readonly Fault[];
  warnings: readonly string[];
  archive: Archive;
  urls: Urls;
  /** The files that texts link, by the address from the root to which they are copied. */
  linkedFiles: ReadonlyMap<string, string>;
}

/** Check all content: the settings, the texts, and what only shows when all of them are known. */
export async function checkContent({ site, faults, warnings }: ReadSite, { articles, pages }: LoadedContent): Promise<ContentReport> {
  const { contentDir } = site;
  const urls = createUrls(site.base, site.url);
  const symbolicLinks: string[] = [];
  const paths = walk(
    contentDir,
    (name) => !name.startsWith('.') && name !== 'node_modules',
    (link) => symbolicLinks.push(link),
  );
  const { definitions, faults: topicFaults } = readTopicFiles(contentDir);
  const archive = createArchive(
    articles.entries.map((entry) => toArticle(entry, site)),
    { ...site, urls, definitions, sitePages: listPages(pages.entries, site, urls), hasFile: createFileTest(contentDir) },
  );
  const links = checkLinks(archive, { site, urls, readHtml: (source) => readHtml(source, site) });
  const linkedFiles = new Set(links.files.values());
  const strays = findStrayFiles(
    contentDir,
    paths.filter((file) => !file.startsWith('public/') && !linkedFiles.has(file)).sort(compareCodePoints),
  );
  const found = [
    ...faults,
    ...articles.faults,
    ...pages.faults,
    ...topicFaults,
    ...(await findBrandFaults(site)),
    ...(await findAuthorPictureFaults(definitions, contentDir)),
    ...findSymbolicLinks(contentDir, symbolicLinks),
    ...strays.faults,
    ...archive.faults.map((fault) => locateTopicFile(fault, contentDir)),
    ...(site.links === 'error' ? links.faults : []),
  ];
  const linkWarnings = sortFaults([...(site.links === 'warn' ? links.faults : []), ...links.warnings]).map(formatFault);
  return {
    faults: sortFaults((found.length ? found : findNoArticle(archive, contentDir)).map(readLine)),
    warnings: [
      ...warnings,
      ...strays.warnings,
      ...(await findBrandWarnings(site)),
      ...archive.warnings,
      ...linkWarnings.slice(0, maxLinkWarnings),
      ...(linkWarnings.length > maxLinkWarnings ? [`${linkWarnings.length - maxLinkWarnings} more links have such a problem`] : []),
      ...archive.heldBack.map(({ file, published }) => `${file} is held back until ${published.iso}, when it is published`),
    ],
    archive,
    urls,
    linkedFiles: links.files,
  };
}

/** An archive that was imported may have thousands of dead links. */
const maxLinkWarnings = 50;

/** Read the rendered text of an article or a page. */
function readHtml({ file, bodyKey = '' }: LinkSource, { cacheDir }: Site): string {
  const { ledeHtml, html } = openBodyCache(cacheDir, file.startsWith('pages/') ? 'pages' : 'articles').get(bodyKey);
  return ledeHtml + html;
}

/** List the pages beside the articles. One whose text has a fault still has its address. */
function listPages(entries: readonly PageEntry[], site: Site, urls: Urls): SitePage[] {
  const { ownPages, lang } = site;
  const pages = new Map(ownPages.map((page): [string, SitePage] => [page.slug, { ...emptyPage, ...page, lang }]));
  for (const entry of entries) pages.set(entry.slug, toSitePage(entry, site));
  return withAboutPage([...pages.values()], { title: aboutSlug, description: '', lang }, urls);
}

const emptyPage = { description: '', isListed: false, pictures: {} };

async function findAuthorPictureFaults({ author }: TopicDefinitions, contentDir: string): Promise<Fault[]> {
  const named = author.flatMap(({ picture }, at) => (picture === undefined ? [] : [{ name: picture, field: `${at}.picture` }]));
  const checked = await checkPictures(topicFileOf(contentDir, 'author'), named, contentDir);
  return checked.flatMap(({ fault }) => fault ?? []);
}

/**
 * Find symbolic links to articles or folders, which are not followed. A link to a picture is allowed if the picture is in the
 * content folder.
 */
function findSymbolicLinks(contentDir: string, links: readonly string[]): Fault[] {
  const files = links.filter((link) => link.startsWith('articles/')).map((link) => path.join(contentDir, link));
  return files
    .filter((file) => file.endsWith('.md') || statSync(file, { throwIfNoEntry: false })?.isDirectory())
    .map((file) => ({
      file,
      found: `a symbolic link to ${quote(readlinkSync(file))}`,
      expected: 'the file or the folder itself',
    }));
}

/** Find out why there is nothing to show. */
function findNoArticle({ articles, pages, heldBack }: Archive, contentDir: string): Fault[] {
  const folder = articlesOf(contentDir);
  const count = pages.length + heldBack.length;
  if (articles.length) return [];
  if (count === 0) {
    const expected = 'one at <yyyy>/<mm>/<dd>/<slug>.md: npm run new and npm run publish make one, npm run import brings some in';
    return [{ file: folder, found: 'no article', expected }];
  }
  return [{ file: folder, found: `no article to show (${count} withdrawn, or dated in the future)`, expected: 'one that is published' }];
}

/** The archive names the files of topics without their folder. */
function locateTopicFile(fault: Fault, contentDir: string): Fault {
  return Object.values<string>(topicFiles).includes(fault.file) ? { ...fault, file: path.join(contentDir, fault.file) } : fault;
}

/** Find the line of a fault, if only its field is known. */
function readLine(fault: Fault): Fault {
  if (fault.line !== undefined || fault.field === undefined) return fault;
  const { text } = readTextOrFault(fault.file);
  return text === undefined ? fault : addLine(fault, text);
}
