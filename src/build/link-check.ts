import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { LinkSource, LinkTarget } from '../archive/links.ts';
import { findNearestAddress } from '../archive/nearest-address.ts';
import { quote, type Fault } from '../article/fault.ts';
import { describeMissing } from '../content/find-file.ts';
import { findNearestWord } from '../language/nearest.ts';
import type { Urls } from '../site/urls.ts';
import { listLinkedTexts } from './linked-files.ts';

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
  contentDir: string;
  urls: Urls;
  /** Returns the HTML of a rendered text. */
  readHtml: (source: LinkSource) => string;
}

/** A browser would run the scripts in these, with the rights of the site. */
const active = /\.(?:[xs]?html?|xht|mht(?:ml)?|xml|xsl|svgz)$/i;

/** To search for the nearest of thousands of addresses takes time. */
const maxSuggestions = 50;

/** Check the links of all texts. */
export function checkLinks(archive: Archive, { contentDir, urls, readHtml }: LinkCheck): LinkReport {
  const report: LinkReport = { faults: [], warnings: [], files: new Map() };
  const idsOf = createIdReader(readHtml);
  for (const { place, links, ...source } of listLinkedTexts(archive, urls)) {
    for (const { href, line } of links) {
      const target = archive.links.resolve(source, href);
      const fault = { file: place, line, found: `the link ${quote(decode(href))}` };
      if (target.kind === 'dead') {
        const near = report.faults.length < maxSuggestions ? describeNearest(href, source, archive, contentDir) : undefined;
        report.faults.push({ ...fault, found: `${fault.found}, which leads nowhere`, expected: near ?? deadExpected });
      } else if (target.kind === 'unpublished') {
        const found = `${fault.found} to ${path.join(contentDir, target.file)}, which is not published yet`;
        report.warnings.push({ ...fault, found, expected: 'a published article: until then, readers see no link' });
      } else if (target.kind === 'file') addFile(target, fault, report, urls);
      else {
        if (target.isFormer) {
          const found = `${fault.found}, an address that has moved`;
          report.warnings.push({ ...fault, found, expected: quote(urls.fromRoot(target.address)) });
        }
        const expected = findAnchorFault(target, idsOf);
        if (expected) report.faults.push({ ...fault, found: `${fault.found}, whose anchor is not on that page`, expected });
      }
    }
  }
  return report;
}

const deadExpected = 'the file of an article, the address of a page, or a file beside the text';

function addFile({ address, file }: LinkTarget & { kind: 'file' }, fault: Omit<Fault, 'expected'>, report: LinkReport, urls: Urls): void {
  const fromRoot = urls.fromRoot(address);
  const other = report.files.get(fromRoot);
  if (active.test(file)) {
    const expected = 'a file that a browser does not run: what is below public/ may be anything';
    report.faults.push({ ...fault, found: `${fault.found} to a document with scripts`, expected });
  } else if ((other ?? file) !== file) {
    report.faults.push({
      ...fault,
      found: `${fault.found}, a file called like ${other}, which this page links too`,
      expected: 'another name',
    });
  } else report.files.set(fromRoot, file);
}

/** Describe the nearest thing that a dead link may mean. */
function describeNearest(href: string, source: LinkSource, { links }: Archive, contentDir: string): string | undefined {
  const written = decode(href).split(/[?#]/, 1)[0] ?? '';
  const isFile = /\.(?!md$|html?$)\w{1,5}$/.test(written);
  const folder = written.startsWith('/') ? 'public' : path.dirname(source.file);
  if (isFile) return describeMissing(path.join(contentDir, folder, written));
  const nearest = findNearestAddress(written, source.address, links.addresses());
  return nearest === undefined ? undefined : `${quote(nearest)}?`;
}

/** @returns what was expected instead of an anchor that the page does not have */
function findAnchorFault(target: LinkTarget & { kind: 'page' }, idsOf: (source: LinkSource) => readonly string[]): string | undefined {
  const { fragment, text } = target;
  // The page itself has anchors beside those of its text. `#:~:text=` leads to words (W3C Text Fragments).
  if (!fragment || fragment === 'top' || fragment.startsWith('k-') || fragment.startsWith(':~:') || text?.bodyKey === undefined)
    return undefined;
  const ids = idsOf(text);
  const id = fragment.split(':~:', 1)[0] ?? '';
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
