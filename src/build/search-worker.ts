import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { excluded, toSearchPage } from '../search/document.ts';
import { openBodies } from './bodies.ts';
import type { IndexTask } from './search-index.ts';

/** So many articles are on their way to Pagefind's own process at a time. */
const batchSize = 100;
/** What our own search loads; Pagefind writes its own interfaces too. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|fragment|index|filter)$/;

const { entries, cacheDir, outDir } = workerData as IndexTask;
const bodies = openBodies(cacheDir, 'articles');
// No language: stemming for Turkish finds one inflected form more than prefixes, and 29 wrong ones.
const { index } = check(await createIndex({ forceLanguage: 'zxx', excludeSelectors: [...excluded] }));
if (!index) throw new Error('Pagefind made no index');
for (let at = 0; at < entries.length; at += batchSize) {
  const batch = entries.slice(at, at + batchSize);
  const answers = batch.map((entry) => index.addHTMLFile({ url: entry.url, content: toSearchPage(entry, bodies.get(entry.bodyKey)) }));
  for (const answer of await Promise.all(answers)) check(answer);
  parentPort?.postMessage(at + batch.length);
}
check(await index.writeFiles({ outputPath: outDir }));
await close();
const written = await readdir(outDir);
await Promise.all(written.filter((name) => !needed.test(name)).map((name) => rm(path.join(outDir, name), { recursive: true })));

function check<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
