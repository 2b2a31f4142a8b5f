import { hash } from 'node:crypto';
import path from 'node:path';
import { formatFault, type Fault } from '../article/fault.ts';
import { articlesOf } from '../content/folder.ts';
import { toArticleFile } from '../site/urls.ts';
import { countAddresses, createSourceAddresses, type InputAddresses, type SourceAddresses } from './source-addresses.ts';
import type { ExistingArticles } from './existing-articles.ts';
import { numbered, placeArticle, type Placed, type Planned } from './place-article.ts';
import type { ParseResult, ReadOptions } from './parsed-article.ts';
import { readerOf } from './readers/index.ts';
import { createTopicGuard, type TopicGuard } from './topic-guard.ts';

/** A file as it was found: a clipping, or another kind that a reader knows. */
export interface Clipping {
  file: string;
  bytes: Uint8Array;
  /** When it was saved, in milliseconds since 1970. */
  saved?: ReadOptions['saved'];
  /** Opens a file that was saved with it. */
  open?: ReadOptions['open'];
  /** Opens a file of the site that it is a part of. */
  openInSite?: ReadOptions['openInSite'];
}

/** What became of an article. */
export type Outcome = { clipping: string; reader: string } & (
  ({ kind: 'new' } & Placed) | { kind: 'known'; file: string } | { kind: 'failed'; reason: string }
);

export interface ImportOptions {
  contentDir: string;
  timeZone: string;
  lang: string;
  /** The slug, where the article's own will not do. */
  slug?: string | undefined;
  /** The day of articles that state none. */
  date?: string | undefined;
  /** Writes an article, or says why it could not; without it, nothing is written. */
  write?: ((article: Planned) => Promise<string | undefined>) | undefined;
}

/**
 * Imports articles one after the other, and tells of each as soon as it is done: of ten thousand pages one is in memory,
 * and a run that is stopped has written what it told of. The first of two that collide wins. Whatever is thrown while an
 * input is read or an article placed and written is a failure of that input or that article, and of no other.
 */
export async function* importArticles(
  clippings: Iterable<Clipping> | AsyncIterable<Clipping>,
  known: ExistingArticles,
  options: ImportOptions,
): AsyncGenerator<Outcome, void, undefined> {
  const archive = openArchive(known, options.timeZone);
  for await (const clipping of clippings) {
    const { file } = clipping;
    let reader = '';
    try {
      reader = readerOf(clipping.bytes).name;
      yield* importInput(clipping, archive, options);
    } catch (error) {
      yield refuse(reader, { file, ...explainError(error) });
    }
  }
}

async function* importInput({ bytes, ...clipping }: Clipping, archive: Archive, options: ImportOptions): AsyncGenerator<Outcome, void> {
  const { file } = clipping;
  const reader = readerOf(bytes);
  const whole = hash('sha256', bytes);
  const there = archive.byDigest.get(whole);
  if (there) {
    yield { kind: 'known', clipping: file, reader: reader.name, file: there };
    return;
  }
  const { timeZone, lang, date } = options;
  const readings = await reader.read(bytes, { timeZone, lang, date, ...clipping });
  if (options.slug !== undefined && readings.length > 1) {
    yield refuse(reader.name, { file, found: `--slug for ${readings.length} articles`, expected: 'it for a single one' });
    return;
  }
  const addresses = countAddresses(readings.flatMap(({ article: draft }) => draft?.data.source?.url ?? []));
  for (const reading of readings) {
    try {
      yield await importOne(reading, { file, reader: reader.name, whole, addresses }, archive, options);
    } catch (error) {
      yield refuse(reader.name, { file, ...explainError(error) });
    }
  }
}

/** What was thrown by a reader, or by a parser that it calls, in words that name no line of the program. */
function explainError(error: unknown): Pick<Fault, 'found' | 'expected'> {
  if (error instanceof RangeError)
    return { found: `something that is too large or nests too deep (${error.message})`, expected: 'an article' };
  return {
    found: `something that could not be taken in (${error instanceof Error ? error.message : String(error)})`,
    expected: 'an article',
  };
}

/** What is there, old and new. */
interface Archive {
  byDigest: Map<string, string>;
  addresses: SourceAddresses;
  byAlias: Map<string, string>;
  /** By the file that it holds: the file itself, or the clipping that took it. */
  takenBy: Map<string, string>;
  topics: TopicGuard;
}

const openArchive = (known: ExistingArticles, timeZone: string): Archive => ({
  byDigest: new Map(known.byDigest),
  addresses: createSourceAddresses(known.addressed ?? [], timeZone),
  byAlias: new Map(known.byAlias),
  takenBy: new Map([...known.files].map((file) => [file, file])),
  topics: createTopicGuard(known),
});

/** What the articles of one input have in common. */
interface Input {
  file: string;
  reader: string;
  whole: string;
  addresses: InputAddresses;
}

async function importOne(
  reading: ParseResult,
  { file, reader, whole, addresses }: Input,
  archive: Archive,
  options: ImportOptions,
): Promise<Outcome> {
  const { contentDir, timeZone } = options;
  const sha256 = 'part' in reading ? hash('sha256', reading.part) : whole;
  const { article: draft, fault } = reading;
  const url = draft?.data.source?.url;
  const there = archive.byDigest.get(sha256) ?? (url && archive.addresses.find({ ...draft.data, url }, addresses));
  if (there) return { kind: 'known', clipping: file, reader, file: there };
  if (fault) return refuse(reader, { ...fault, file });
  const holderOf = (address: string) =>
    archive.byAlias.get(address) ?? archive.takenBy.get(path.join(articlesOf(contentDir), toArticleFile(address)));
  const settings = { contentDir, timeZone, slug: options.slug, input: file, provenance: { sha256, reader }, holderOf };
  const holderOfPlace = ({ file, address }: Planned) => archive.takenBy.get(file) ?? archive.byAlias.get(address);
  let placed = placeArticle(draft, settings);
  // Nobody could name a slug for one article of several: what has the title of another one of its day is numbered.
  for (let number = 2; 'part' in reading && placed.value && holderOfPlace(placed.value); number++) {
    placed = placeArticle({ ...draft, slug: numbered(draft.slug ?? draft.data.title, number) }, settings);
  }
  if (placed.faults) return refuse(reader, ...placed.faults);
  const article = placed.value;
  const holder = holderOfPlace(article);
  if (holder) {
    const found = `the address of ${holder} (${article.file})`;
    return refuse(reader, { file, found, expected: 'one of its own: --slug gives it another' });
  }
  const { title, published, tags = [], section } = draft.data;
  const unclear = archive.topics.admit({ tags, sections: section ? [section] : [], file });
  if (unclear) return refuse(reader, unclear);
  const unwritten = await options.write?.(article);
  if (unwritten !== undefined) return { kind: 'failed', clipping: file, reader, reason: `${file}: ${unwritten}` };
  archive.byDigest.set(sha256, article.file);
  if (url) archive.addresses.add({ url, title, published, file: article.file }, addresses);
  for (const alias of article.aliases) archive.byAlias.set(alias, article.file);
  archive.takenBy.set(article.file, file);
  return { kind: 'new', clipping: file, reader, ...article };
}

const refuse = (reader: string, ...faults: Fault[]): Outcome => ({
  kind: 'failed',
  clipping: faults[0]?.file ?? '',
  reader,
  reason: faults.map(formatFault).join('\n'),
});
