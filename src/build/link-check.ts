import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { isAbsolute, type LinkSource, type LinkTarget } from '../archive/links.ts';
import { findNearestAddress } from '../archive/nearest-address.ts';
import type { LocalLink } from '../article/article.ts';
import { quote, type Fault } from '../article/fault.ts';
import { describeMissing } from '../content/find-file.ts';
import { findNearestWord } from '../language/nearest.ts';
import type { Site } from '../site/settings.ts';
import type { Urls } from '../site/urls.ts';
import { listLinkedTexts, type LinkedText } from './linked-files.ts';

/** What the links of all texts lead to. */
export interface LinkReport {
  /** Links that lead nowhere. */
  faults: Fault[];
  /** Links to what has moved, or is not published yet. */
  warnings: Fault[];
  /** Files of the content folder, by the address from the root to which they are copied. */
  files: Map<string, string>;
}

interface LinkCheck {
  site: Pick<Site, 'contentDir' | 'menu' | 'footer'>;
  urls: Urls;
  /** Returns the HTML of a rendered text. */
  readHtml: (source: LinkSource) => string;
}

type Finding = Pick<Fault, 'found' | 'expected'>;

/** Check the links of all texts and menus. */
export function checkLinks(archive: Archive, { site, urls, readHtml }: LinkCheck): LinkReport {
  const report: LinkReport = { faults: [], warnings: [], files: new Map() };
  const idsOf = createIdReader(readHtml);
  const check = (source: LinkedText, { href, line }: LocalLink, field?: string) => {
    const target = archive.links.resolve(source, href);
    const add = (list: Fault[], { found, expected }: Finding) => {
      list.push({ file: source.place, line, field, found: `the link ${quote(decode(href))}${found}`, expected });
    };
    if (target.kind === 'dead') {
      const near = report.faults.length < maxSuggestions ? describeNearest(href, source, archive, site.contentDir) : undefined;
      // Something else may be at another address of the same host.
      add(isAbsolute(href) ? report.warnings : report.faults, { found: ', which leads nowhere', expected: near ?? deadExpected });
    } else if (target.kind === 'unpublished') {
      const found = ` to ${path.join(site.contentDir, target.file)}, which is not published yet`;
      add(report.warnings, { found, expected: 'a published article: until then, readers see no link' });
    } else if (target.kind === 'file') {
      const address = urls.fromRoot(target.address);
      const problem = findCopyFault(target.file, address, report.files);
      if (problem) add(report.faults, problem);
      else report.files.set(address, target.file);
    } else {
      if (target.isFormer) add(report.warnings, { found: ', an address that has moved', expected: quote(urls.fromRoot(target.address)) });
      const expected = findAnchorFault(target, idsOf);
      if (expected) add(report.faults, { found: ', whose anchor is not on that page', expected });
    }
  };
  for (const text of listLinkedTexts(archive, urls)) for (const link of text.links) check(text, link);
  const settings: LinkedText = { file: 'site.yaml', place: path.join(site.contentDir, 'site.yaml'), address: urls.home, links: [] };
  for (const name of ['menu', 'footer'] as const) {
    for (const [at, entry] of site[name].entries()) {
      if (typeof entry === 'object' && entry.url.startsWith('/')) check(settings, { href: entry.url }, `${name}.${at}.url`);
    }
  }
  return report;
}

const deadExpected = 'the file of an article, the address of a page, or a file beside the text';

/** To search for the nearest of thousands of addresses takes time. */
const maxSuggestions = 50;

/** Describe the nearest thing that a dead link may mean. */
function describeNearest(href: string, source: LinkSource, { links }: Archive, contentDir: string): string | undefined {
  const written = decode(href).split(/[?#]/, 1)[0] ?? '';
  const isFile = !isAbsolute(href) && /\.(?!md$|html?$)\w{1,5}$/.test(written);
  const folder = written.startsWith('/') ? 'public' : path.dirname(source.file);
  if (isFile) return describeMissing(path.join(contentDir, folder, written));
  const nearest = findNearestAddress(written, `/${source.file}`, links.addresses());
  return nearest === undefined ? undefined : `${quote(nearest)}?`;
}

/** A browser would run the scripts in these, with the rights of the site. */
const active = /\.(?:[xs]?html?|xht|mht(?:ml)?|xml|xsl|svgz)$/i;

/** Find out why a file can't be copied to the address of a text. */
function findCopyFault(file: string, address: string, files: ReadonlyMap<string, string>): Finding | undefined {
  const other = files.get(address) ?? file;
  if (active.test(file))
    return { found: ' to a document with scripts', expected: 'a file that a browser does not run: what is below public/ may be anything' };
  if (address.endsWith('/share.png')) return { found: ' to a file with the name of the share picture', expected: 'another name' };
  return other === file
    ? undefined
    : { found: `, which has the name of ${other}, another file that this page links`, expected: 'another name' };
}

/** @returns what was expected instead of an anchor that the page does not have */
function findAnchorFault(target: LinkTarget & { kind: 'page' }, idsOf: (source: LinkSource) => readonly string[]): string | undefined {
  const { fragment, text } = target;
  // `#:~:text=` leads to words (W3C Text Fragments).
  const id = fragment.split(':~:', 1)[0] ?? '';
  // The page itself has anchors beside those of its text.
  if (!id || id === 'top' || id.startsWith('k-') || text?.bodyKey === undefined) return undefined;
  const ids = idsOf(text);
  if (ids.includes(id)) return undefined;
  const near = findNearestWord(id, ids);
  if (near !== undefined) return `"#${near}"?`;
  const anchors = ids.slice(0, maxIds).map((each) => `#${each}`);
  return anchors.length ? `one of ${anchors.join(', ')}` : 'no anchor: that page has no headings';
}

/** The most anchors that a message lists. */
const maxIds = 10;

/** Create a function that reads the anchors of a text, each text once. */
function createIdReader(readHtml: (source: LinkSource) => string): (source: LinkSource) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (source) => {
    const ids = known.get(source.file) ?? Array.from(readHtml(source).matchAll(/ id="([^"<>]*)"/g), ([, id = '']) => id);
    known.set(source.file, ids);
    return ids;
  };
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
