import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { excluded, toSearchPage, type SearchEntry } from '../../../src/search/document.ts';
import { pagefindOptions, search, type Pagefind } from '../../../src/search/find.ts';
import type { Piece } from '../../../src/search/hit.ts';

/** An article for the index; what it doesn't say is that of any Turkish article. */
export interface Page extends Partial<SearchEntry> {
  text: string;
}

// Pagefind's script fetches the index, which Node does from no folder.
globalThis.fetch = async (address) => new Response(await readFile(fileURLToPath(new Request(address).url)));

const folders: string[] = [];

/** Indexes articles as a build does, in their order, and opens the index as a browser does. */
export async function openIndex(pages: readonly Page[]): Promise<{ pagefind: Pagefind; folder: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
  folders.push(folder);
  const { index } = await createIndex({ forceLanguage: 'zxx', excludeSelectors: [...excluded] });
  if (!index) throw new Error('Pagefind made no index');
  for (const [at, page] of pages.entries()) {
    const content = toSearchPage(toEntry(page, at), { ledeHtml: escape(page.text), html: '' });
    const { errors } = await index.addHTMLFile({ url: page.url ?? toUrl(at), content });
    if (errors.length) throw new Error(errors.join('\n'));
  }
  await index.writeFiles({ outputPath: folder });
  const { href } = pathToFileURL(`${folder}/`);
  const pagefind = (await import(/* @vite-ignore */ `${href}pagefind.js`)) as Pagefind;
  await pagefind.options({ ...pagefindOptions, basePath: href });
  return { pagefind, folder };
}

/**
 * Indexes articles of one line each.
 * @returns what finds the lines for what a reader types, as printed
 */
export async function openLines(lines: readonly string[]): Promise<(typed: string, lang?: string) => Promise<string[]>> {
  const { pagefind } = await openIndex(lines.map((text) => ({ text })));
  return async (typed, lang = 'tr') => {
    const request = { typed, filters: {}, isNewestFirst: false, count: 1000, wantsChoices: false, lang };
    return (await search(pagefind, request)).hits.map(({ excerpt }) => show(excerpt));
  };
}

/** Ends Pagefind, and removes its indexes. */
export async function closeIndexes(): Promise<void> {
  await close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
}

/** A text as a reader sees it. */
export const show = (pieces: readonly Piece[] = []) => pieces.map(({ text }) => text).join('');

const toUrl = (at: number) => `/2026/02/03/n${at}/`;

function toEntry({ text: _, ...changes }: Page, at: number): SearchEntry {
  const entry = { url: toUrl(at), title: 'Haber', lang: 'tr', bodyKey: '' };
  return { ...entry, filters: { section: [], tag: [], year: [], lang: [] }, ...changes };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
