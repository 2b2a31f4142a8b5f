import { hash } from 'node:crypto';
import path from 'node:path';
import { formatFault, quote, type Fault } from '../article/fault.ts';
import { readArticleFile } from '../article/file.ts';
import { readMoment } from '../article/moment.ts';
import { articlesOf } from '../content/folder.ts';
import { longestSlug, slugify } from '../language/slug.ts';
import { toKey, type Known } from './known.ts';
import { namePictures } from './name-pictures.ts';
import type { Draft, Picture, Reading, ReadOptions } from './reader.ts';
import { readerOf } from './readers/index.ts';
import { settleAliases } from './settle-aliases.ts';
import { watchTopics, type TopicWatch } from './topic-watch.ts';
import { writeArticle } from './write-article.ts';

/** A file as it was found: a clipping, or another kind that a reader knows. */
export interface Clipping {
  file: string;
  bytes: Uint8Array;
  /** When it was saved, in milliseconds since 1970. */
  saved?: ReadOptions['saved'];
  /** Opens a file that was saved with it. */
  open?: ReadOptions['open'];
}

/** An article that is ready to be written. */
export interface Planned {
  file: string;
  text: string;
  /** To be written beside the article, by their paths. */
  pictures: ReadonlyMap<string, Picture['bytes']>;
}

/** What became of an article. */
export type Outcome = { clipping: string; reader: string } & (
  | ({ kind: 'new' } & Planned & Pick<Draft, 'found' | 'warnings'> & { unplaced: readonly string[]; aliases: readonly string[] })
  | { kind: 'known'; file: string }
  | { kind: 'failed'; reason: string }
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
 * and a run that is stopped has written what it told of. The first of two that collide wins.
 */
export async function* importArticles(
  clippings: Iterable<Clipping> | AsyncIterable<Clipping>,
  known: Known,
  options: ImportOptions,
): AsyncGenerator<Outcome, void, undefined> {
  const archive = openArchive(known);
  for await (const { bytes, ...clipping } of clippings) {
    const { file } = clipping;
    const reader = readerOf(bytes);
    const whole = hash('sha256', bytes);
    const there = archive.byDigest.get(whole);
    if (there) {
      yield { kind: 'known', clipping: file, reader: reader.name, file: there };
      continue;
    }
    const { timeZone, lang, date } = options;
    const readings = await reader.read(bytes, { timeZone, lang, date, ...clipping });
    if (options.slug !== undefined && readings.length > 1) {
      const found = `--slug for ${readings.length} articles`;
      yield refuse(reader.name, { file, found, expected: 'it for a single one' });
      continue;
    }
    for (const reading of readings) yield await importOne(reading, { file, reader: reader.name, whole }, archive, options);
  }
}

/** What is there, old and new. */
interface Archive {
  byDigest: Map<string, string>;
  byAddress: Map<string, string>;
  byAlias: Map<string, string>;
  /** By the file that it holds: the file itself, or the clipping that took it. */
  takenBy: Map<string, string>;
  topics: TopicWatch;
}

const openArchive = (known: Known): Archive => ({
  byDigest: new Map(known.byDigest),
  byAddress: new Map(known.byAddress),
  byAlias: new Map(known.byAlias),
  takenBy: new Map([...known.files].map((file) => [file, file])),
  topics: watchTopics(known),
});

async function importOne(
  { draft, fault, ...reading }: Reading,
  { file, reader, whole }: { file: string; reader: string; whole: string },
  archive: Archive,
  options: ImportOptions,
): Promise<Outcome> {
  const sha256 = 'part' in reading ? hash('sha256', reading.part) : whole;
  const url = draft?.data.source?.url;
  const address = url && toKey(url);
  const there = archive.byDigest.get(sha256) ?? (address && archive.byAddress.get(address));
  if (there) return { kind: 'known', clipping: file, reader, file: there };
  if (fault) return refuse(reader, { ...fault, file });
  const isFree = ({ file }: Planned) => !archive.takenBy.has(file) && !archive.byAlias.has(addressOf(file, options.contentDir));
  let outcome = place(draft, file, { sha256, reader }, archive, options);
  // Nobody could name a slug for one article of several: what has the title of another one of its day is numbered.
  for (let number = 2; 'part' in reading && outcome.kind === 'new' && !isFree(outcome); number++) {
    outcome = place({ ...draft, slug: numbered(draft.slug ?? draft.data.title, number) }, file, { sha256, reader }, archive, options);
  }
  if (outcome.kind !== 'new') return outcome;
  const holder = archive.takenBy.get(outcome.file) ?? archive.byAlias.get(addressOf(outcome.file, options.contentDir));
  if (holder) {
    const found = `the address of ${holder} (${outcome.file})`;
    return refuse(reader, { file, found, expected: 'one of its own: --slug gives it another' });
  }
  const { tags = [], section, lang = options.lang } = draft.data;
  const unclear = archive.topics.take({ tags, sections: section ? [section] : [], lang, file });
  if (unclear) return refuse(reader, unclear);
  const unwritten = await options.write?.(outcome);
  if (unwritten !== undefined) return { kind: 'failed', clipping: file, reader, reason: `${file}: ${unwritten}` };
  archive.byDigest.set(sha256, outcome.file);
  if (address) archive.byAddress.set(address, outcome.file);
  for (const alias of outcome.aliases) archive.byAlias.set(alias, outcome.file);
  archive.takenBy.set(outcome.file, file);
  return outcome;
}

/** The address of an article's file, and the file of an address, below the site's base path. */
const addressOf = (file: string, contentDir: string) =>
  `/${path.relative(articlesOf(contentDir), file).split(path.sep).join('/').replace(/\.md$/, '/')}`;
const fileAt = (contentDir: string, address: string) => path.join(articlesOf(contentDir), `${address.replace(/\/$/, '')}.md`);

/** A slug with a number behind it, cut before it would be. */
function numbered(name: string, number: number): string {
  const slug = slugify(name);
  const room = longestSlug - String(number).length - 1;
  const head = slug.length > room ? slug.slice(0, room).replace(/-[^-]*$/, '') : slug;
  return `${head}-${number}`;
}

const refuse = (reader: string, ...faults: Fault[]): Outcome => ({
  kind: 'failed',
  clipping: faults[0]?.file ?? '',
  reader,
  reason: faults.map(formatFault).join('\n'),
});

/** Gives an article its address, and holds what would be written against what the build demands. */
function place(
  draft: Draft,
  clipping: string,
  provenance: { sha256: string; reader: string },
  archive: Archive,
  { contentDir, timeZone, slug: wanted }: ImportOptions,
): Outcome {
  const slug = wanted ?? (slugify(draft.slug ?? '') || slugify(draft.data.title));
  if (!slug) {
    const expected = 'a letter or a digit to make an address of: --slug gives one';
    return refuse(provenance.reader, {
      file: clipping,
      line: draft.lines['title'],
      found: `the title ${quote(draft.data.title)}`,
      expected,
    });
  }
  const { day } = readMoment(draft.data.published, timeZone);
  const place = `${day.replaceAll('-', '/')}/${slug}.md`;
  const file = path.join(articlesOf(contentDir), place);
  const { pictures, ...article } = namePictures(draft, slug);
  const holderOf = (alias: string) => archive.byAlias.get(alias) ?? archive.takenBy.get(fileAt(contentDir, alias));
  const { data, warnings } = settleAliases(article.data, addressOf(file, contentDir), holderOf);
  const text = writeArticle({ ...article, data: { ...data, source: { ...data.source, ...provenance } } });
  const read = readArticleFile(text, place, clipping, timeZone);
  if (read.faults) {
    const lineOf = ({ field }: Fault) => draft.lines[field?.split('.')[0] ?? ''];
    return refuse(provenance.reader, ...read.faults.map((fault) => ({ ...fault, line: lineOf(fault) })));
  }
  return {
    kind: 'new',
    clipping,
    reader: provenance.reader,
    file,
    text,
    pictures: new Map(pictures.map(({ name, bytes }) => [path.join(path.dirname(file), name), bytes])),
    found: draft.found,
    warnings: [...draft.warnings, ...warnings],
    unplaced: Object.keys(data.extra ?? {}),
    aliases: data.aliases ?? [],
  };
}
