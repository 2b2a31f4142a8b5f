import { hash } from 'node:crypto';
import path from 'node:path';
import { formatFault, type Fault } from '../article/fault.ts';
import { articlesOf } from '../content/folder.ts';
import { toArticleFile } from '../site/urls.ts';
import { listTopics, type ExistingArticles } from './existing-articles.ts';
import type { ParsedArticle, ParseResult, ReadOptions } from './parsed-article.ts';
import { appendNumber, placeArticle, type PlacedArticle, type PlannedArticle } from './place-article.ts';
import { readerOf } from './readers/index.ts';
import { countAddresses, createSourceAddresses, type InputAddresses, type SourceAddresses } from './source-addresses.ts';
import { createTopicGuard, type TopicGuard } from './topic-guard.ts';

/** A file that may contain articles: a text clipping, or another kind that a reader knows. */
export interface InputFile {
  file: string;
  bytes: Uint8Array;
  /** When it was saved, in milliseconds since 1970. */
  saved?: ReadOptions['saved'];
  /** Opens a file that was saved with it. */
  open?: ReadOptions['open'];
  /** Opens a file of the site that it belongs to. */
  openInSite?: ReadOptions['openInSite'];
}

/** The outcome of importing an article. `input` is the file that it was read from. */
export type Outcome = { input: string; reader: string } & (
  ({ kind: 'new' } & PlacedArticle) | { kind: 'existing'; file: string } | { kind: 'failed'; reason: string }
);

/** The site, and the options of an import. */
export interface ImportOptions {
  contentDir: string;
  timeZone: string;
  lang: string;
  /** Replaces the article's own slug. */
  slug?: string | undefined;
  /** The date of articles that have none. */
  date?: string | undefined;
  /** Writes an article; returns a reason if it could not. Without it, nothing is written. */
  write?: ((article: PlannedArticle) => Promise<string | undefined>) | undefined;
}

/**
 * Imports articles one by one, and yields each outcome immediately: only one of ten thousand pages is in memory, and an
 * interrupted run has written everything that it reported. If two articles collide, the first one wins. An error thrown
 * while an input is read, or an article placed or written, becomes a failure of that input or article only.
 */
export async function* importArticles(
  inputs: Iterable<InputFile> | AsyncIterable<InputFile>,
  existing: ExistingArticles,
  options: ImportOptions,
): AsyncGenerator<Outcome, void, undefined> {
  const archive = openArchive(existing, options.timeZone);
  for await (const input of inputs) {
    const { file } = input;
    let reader = '';
    try {
      reader = readerOf(input.bytes).name;
      yield* importInput(input, archive, options);
    } catch (error) {
      yield refuse(reader, { file, ...explainError(error) });
    }
  }
}

async function* importInput({ bytes, ...input }: InputFile, archive: Archive, options: ImportOptions): AsyncGenerator<Outcome, void> {
  const { file } = input;
  const reader = readerOf(bytes);
  const digest = hash('sha256', bytes);
  const existing = archive.byDigest.get(digest);
  if (existing) {
    yield { kind: 'existing', input: file, reader: reader.name, file: existing };
    return;
  }
  const { timeZone, lang, date } = options;
  const results = await reader.read(bytes, { timeZone, lang, date, ...input });
  if (options.slug !== undefined && results.length > 1) {
    yield refuse(reader.name, { file, found: `--slug for ${results.length} articles`, expected: 'it for one article only' });
    return;
  }
  const addresses = countAddresses(results.flatMap(({ article }) => article?.data.source?.url ?? []));
  for (const result of results) {
    try {
      yield await importResult(result, { file, reader: reader.name, digest, addresses }, archive, options);
    } catch (error) {
      yield refuse(reader.name, { file, ...explainError(error) });
    }
  }
}

/** Describes an error that a reader or one of its parsers threw, without a line of the program. */
function explainError(error: unknown): Pick<Fault, 'found' | 'expected'> {
  if (error instanceof RangeError)
    return { found: `something that is too large or nested too deep (${error.message})`, expected: 'an article' };
  return {
    found: `something that could not be imported (${error instanceof Error ? error.message : String(error)})`,
    expected: 'an article',
  };
}

/** The articles of the archive, including those that this run imported. */
interface Archive {
  byDigest: Map<string, string>;
  addresses: SourceAddresses;
  byAlias: Map<string, string>;
  /** By the path of an article: the article itself if it existed before, else the input that it was imported from. */
  ownerByFile: Map<string, string>;
  topics: TopicGuard;
}

const openArchive = (existing: ExistingArticles, timeZone: string): Archive => ({
  byDigest: new Map(existing.byDigest),
  addresses: createSourceAddresses(existing.addressed ?? [], timeZone),
  byAlias: new Map(existing.byAlias),
  ownerByFile: new Map([...existing.files].map((file) => [file, file])),
  topics: createTopicGuard(existing),
});

/** What all articles of an input share. */
interface InputContext {
  file: string;
  reader: string;
  /** The SHA-256 of the whole input. */
  digest: string;
  addresses: InputAddresses;
}

async function importResult(result: ParseResult, input: InputContext, archive: Archive, options: ImportOptions): Promise<Outcome> {
  const { file, reader, addresses } = input;
  const sha256 = 'part' in result ? hash('sha256', result.part) : input.digest;
  const { article, fault } = result;
  const url = article?.data.source?.url;
  const existing = archive.byDigest.get(sha256) ?? (url && archive.addresses.find({ ...article.data, url }, addresses));
  if (existing) return { kind: 'existing', input: file, reader, file: existing };
  if (fault) return refuse(reader, { ...fault, file });
  const placement = findPlace(article, { file, isPart: 'part' in result, provenance: { sha256, reader } }, archive, options);
  if (placement.faults) return refuse(reader, ...placement.faults);
  const placed = placement.value;
  const { title, published, tags = [], section, authors = [] } = article.data;
  const topicFault = archive.topics.admit({ topics: listTopics({ tags, section, authors }), file });
  if (topicFault) return refuse(reader, topicFault);
  const writeError = await options.write?.(placed);
  if (writeError !== undefined) return { kind: 'failed', input: file, reader, reason: `${file}: ${writeError}` };
  archive.byDigest.set(sha256, placed.file);
  if (url) archive.addresses.add({ url, title, published, file: placed.file }, addresses);
  for (const alias of placed.aliases) archive.byAlias.set(alias, placed.file);
  archive.ownerByFile.set(placed.file, file);
  return { kind: 'new', input: file, reader, ...placed };
}

interface Origin {
  file: string;
  /** Whether the input has other articles, too. */
  isPart: boolean;
  provenance: { sha256: string; reader: string };
}

/** Finds a free address for an article. */
function findPlace(
  article: ParsedArticle,
  { file, isPart, provenance }: Origin,
  archive: Archive,
  { contentDir, timeZone, slug }: ImportOptions,
): ReturnType<typeof placeArticle> {
  const ownerOf = (address: string) =>
    archive.byAlias.get(address) ?? archive.ownerByFile.get(path.join(articlesOf(contentDir), toArticleFile(address)));
  const ownerOfPlace = ({ file, address }: PlannedArticle) => archive.ownerByFile.get(file) ?? archive.byAlias.get(address);
  const options = { contentDir, timeZone, slug, input: file, provenance, ownerOf };
  let placement = placeArticle(article, options);
  // --slug can't be given for one article of several, so an article whose address is taken gets a number.
  for (let number = 2; isPart && placement.value && ownerOfPlace(placement.value); number++) {
    placement = placeArticle({ ...article, slug: appendNumber(article.slug ?? article.data.title, number) }, options);
  }
  const owner = placement.value && ownerOfPlace(placement.value);
  if (!placement.value || !owner) return placement;
  const found = `the address of ${owner} (${placement.value.file})`;
  return { faults: [{ file, found, expected: 'a free one: --slug sets another' }] };
}

const refuse = (reader: string, ...faults: Fault[]): Outcome => ({
  kind: 'failed',
  input: faults[0]?.file ?? '',
  reader,
  reason: faults.map(formatFault).join('\n'),
});
