import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoadedContent } from './loaded-content.ts';

/** Where Astro's language server looks for the collection of a file, in the folder of the program. */
const manifestFile = '.astro/collections/collections.json';

let lastManifest = '';

/**
 * Tell Astro's language server by which of the schemas beside this file it checks the front matter of which text.
 *
 * Astro (7.3.5) writes the file too, with `experimental.contentIntellisense`. That takes 0.4 s of each edit with 10,000 articles,
 * and leaves out texts with a fault. What the language server needs was looked up in its version 2.17.
 */
export function writeEditorFiles(content: LoadedContent): void {
  const names = Object.keys(content) as (keyof LoadedContent)[];
  const entries = names.flatMap((name) => listTexts(content[name]).map((file) => [toAddress(file), name] as const));
  const collections = names.map((name) => ({ hasSchema: true, name }));
  const manifest = JSON.stringify({ collections, entries: Object.fromEntries(entries) });
  if (manifest === lastManifest) return;
  mkdirSync(path.dirname(manifestFile), { recursive: true });
  writeFileSync(manifestFile, manifest);
  lastManifest = manifest;
}

/** List the texts of a collection, with and without faults. */
function listTexts({ entries, faults }: LoadedContent[keyof LoadedContent]): string[] {
  return [...entries, ...faults].map(({ file }) => file).filter((file) => file.endsWith('.md'));
}

const toAddress = (file: string): string => pathToFileURL(file).href.toLowerCase();
