import { hash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compressIndexFile, loadEngine } from '../../../src/build/pagefind-engine.ts';
import { toSearchHtml, type SearchEntry } from '../../../src/search/document.ts';
import { writeFragment, writeIndex } from '../../../src/search/index/index-files.ts';
import { makeShard } from '../../../src/search/index/shard.ts';
import { readSearchText } from '../../../src/search/index/text.ts';
import { pagefindOptions, search, type Pagefind } from '../../../src/search/query/find.ts';
import type { Piece } from '../../../src/search/query/hit.ts';
import { makeFolder } from '../../files.ts';

/** An article for the index; other fields have the defaults of a Turkish article. */
export interface Page extends Partial<SearchEntry> {
  text: string;
}

// Pagefind's script fetches the index, and Node cannot fetch files.
globalThis.fetch = async (address) => new Response(await readFile(fileURLToPath(new Request(address).url)));

const digestOf = (bytes: Uint8Array | string) => hash('sha256', bytes);

/** Indexes articles in the given order, as a build does, and opens the index as a browser does. */
export async function openIndex(pages: readonly Page[]): Promise<{ pagefind: Pagefind; folder: string }> {
  const folder = makeFolder();
  const articles = pages.map((page, at) => {
    const entry = toEntry(page, at);
    return { entry, text: readSearchText(toSearchHtml(entry, { ledeHtml: escape(page.text), html: '' })) };
  });
  const fragments = articles.map(({ entry, text }) => writeFragment(entry, text));
  const { version, files: engine } = await loadEngine();
  const half = Math.ceil(articles.length / 2);
  const shards = [articles.slice(0, half), articles.slice(half)].map(makeShard);
  const { files, fragmentNames } = writeIndex(shards, fragments.map(digestOf), version, digestOf);
  const put = async (place: string, bytes: Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, place)), { recursive: true });
    await writeFile(path.join(folder, place), bytes);
  };
  for (const { place, bytes } of engine) await put(place, bytes);
  for (const { place, bytes, isPacked } of files) await put(place, isPacked ? compressIndexFile(bytes) : bytes);
  for (const [at, name] of fragmentNames.entries())
    await put(`fragment/${name}.pf_fragment`, compressIndexFile(Buffer.from(fragments[at] ?? '')));
  const { href } = pathToFileURL(`${folder}/`);
  const pagefind = (await import(/* @vite-ignore */ `${href}pagefind.js`)) as Pagefind;
  await pagefind.options({ ...pagefindOptions, basePath: href });
  return { pagefind, folder };
}

/**
 * Indexes lines, each as an article.
 * @returns a function that searches for a query and returns the lines found, as printed
 */
export async function openLines(lines: readonly string[]): Promise<(typed: string, lang?: string) => Promise<string[]>> {
  const { pagefind } = await openIndex(lines.map((text) => ({ text })));
  return async (typed, lang = 'tr') => {
    const request = { typed, filters: {}, isNewestFirst: false, count: 1000, wantsChoices: false, lang };
    return (await search(pagefind, request)).hits.map(({ excerpt }) => show(excerpt));
  };
}

/** Returns a text as a reader sees it. */
export const show = (pieces: readonly Piece[] = []) => pieces.map(({ text }) => text).join('');

const toUrl = (at: number) => `/2026/02/03/n${at}/`;

function toEntry({ text: _, ...changes }: Page, at: number): SearchEntry {
  const entry = { url: toUrl(at), day: '2026-02-03', title: 'Haber', lang: 'tr', bodyKey: '' };
  return { ...entry, filters: { section: [], tag: [], year: [], lang: [] }, ...changes };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
