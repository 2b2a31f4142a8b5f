import { hash } from 'node:crypto';
import path from 'node:path';
import { createTopics, type TopicUse } from '../archive/topics.ts';
import { formatFault, quote, type Fault } from '../article/fault.ts';
import { readArticleFile } from '../article/file.ts';
import { readMoment } from '../article/moment.ts';
import { articlesOf } from '../content/folder.ts';
import { slugify } from '../language/slug.ts';
import { toKey, type Known } from './known.ts';
import { namePictures } from './name-pictures.ts';
import type { Draft, Picture, ReadOptions } from './reader.ts';
import { readerOf } from './readers/index.ts';
import { writeArticle } from './write-article.ts';

/** A file as it was found: a clipping, or another kind that a reader knows. */
export interface Clipping {
  file: string;
  bytes: Uint8Array;
  /** Opens a file that was saved with it. */
  open?: ReadOptions['open'];
}

/** What becomes of an article. */
export type Outcome =
  | {
      kind: 'new';
      clipping: string;
      file: string;
      text: string;
      /** To be written beside the article, by their paths. */
      pictures: ReadonlyMap<string, Picture['bytes']>;
      warnings: readonly string[];
      tags: TopicUse[];
      sections: TopicUse[];
    }
  | { kind: 'known'; clipping: string; file: string }
  | { kind: 'failed'; clipping: string; reason: string };

export interface PlanOptions {
  contentDir: string;
  timeZone: string;
  lang: string;
  /** The slug, where the title's own will not do. */
  slug?: string | undefined;
}

/**
 * Decides what becomes of each article, before anything is written. The first of two that collide wins.
 * @param clippings taken one at a time, so that their bytes need not all be in memory
 */
export async function planImport(
  clippings: Iterable<Clipping> | AsyncIterable<Clipping>,
  known: Known,
  options: PlanOptions,
): Promise<Outcome[]> {
  const byDigest = new Map(known.byDigest);
  const byAddress = new Map(known.byAddress);
  const takenBy = new Map([...known.files].map((file) => [file, file]));
  const outcomes: Outcome[] = [];
  const settle = (outcome: Outcome, digest: string, address: string | undefined): Outcome => {
    if (outcome.kind !== 'new') return outcome;
    const holder = takenBy.get(outcome.file);
    if (holder) {
      const found = `the address of ${holder} (${outcome.file})`;
      return refuse({ file: outcome.clipping, found, expected: 'one of its own: --slug gives it another' });
    }
    byDigest.set(digest, outcome.file);
    if (address) byAddress.set(address, outcome.file);
    takenBy.set(outcome.file, outcome.clipping);
    return outcome;
  };
  for await (const { file, bytes, open } of clippings) {
    const whole = hash('sha256', bytes);
    const there = byDigest.get(whole);
    if (there) {
      outcomes.push({ kind: 'known', clipping: file, file: there });
      continue;
    }
    const reader = readerOf(bytes);
    for (const { draft, fault, ...reading } of await reader.read(bytes, { timeZone: options.timeZone, lang: options.lang, open })) {
      const digest = 'part' in reading ? hash('sha256', reading.part) : whole;
      const url = draft?.data.source?.url;
      const address = url && toKey(url);
      const known = byDigest.get(digest) ?? (address && byAddress.get(address));
      if (known) outcomes.push({ kind: 'known', clipping: file, file: known });
      else if (fault) outcomes.push(refuse({ file, ...fault }));
      else outcomes.push(settle(place(draft, file, { sha256: digest, reader: reader.name }, options), digest, address));
    }
  }
  return refuseDoubles(refuseCollidingTopics(outcomes, known), known);
}

const refuse = (...faults: Fault[]): Outcome => ({
  kind: 'failed',
  clipping: faults[0]?.file ?? '',
  reason: faults.map(formatFault).join('\n'),
});

/** Gives an article its address, and holds what would be written against what the build demands. */
function place(
  draft: Draft,
  clipping: string,
  provenance: { sha256: string; reader: string },
  { contentDir, timeZone, lang, slug: wanted }: PlanOptions,
): Outcome {
  const slug = wanted ?? slugify(draft.data.title);
  if (!slug) {
    const expected = 'a letter or a digit to make an address of: --slug gives one';
    return refuse({ file: clipping, line: draft.lines['title'], found: `the title ${quote(draft.data.title)}`, expected });
  }
  const { day } = readMoment(draft.data.published, timeZone);
  const place = `${day.replaceAll('-', '/')}/${slug}.md`;
  const file = path.join(articlesOf(contentDir), place);
  const { data, body, pictures } = namePictures(draft, slug);
  const text = writeArticle({ body, data: { ...data, source: { ...data.source, ...provenance } } });
  const read = readArticleFile(text, place, clipping, timeZone);
  if (read.faults) return refuse(...read.faults.map((fault) => ({ ...fault, line: draft.lines[fault.field ?? ''] })));
  const { tags, section } = read.value.data;
  const toUse = (name: string): TopicUse => ({ name, lang: draft.data.lang ?? lang, file: clipping });
  return {
    kind: 'new',
    clipping,
    file,
    text,
    pictures: new Map(pictures.map(({ name, bytes }) => [path.join(path.dirname(file), name), bytes])),
    warnings: draft.warnings,
    tags: tags.map(toUse),
    sections: section ? [toUse(section)] : [],
  };
}

/** Turns clippings away whose tags or section would stop the build, until none is left; what the archive has wrong stays its own. */
function refuseCollidingTopics(outcomes: readonly Outcome[], known: Known): Outcome[] {
  const planned = outcomes.filter((outcome) => outcome.kind === 'new');
  const tags = createTopics('tag', [...known.tags, ...planned.flatMap((outcome) => outcome.tags)], known.tagDefinitions);
  const sections = createTopics('section', [...known.sections, ...planned.flatMap((outcome) => outcome.sections)]);
  const faults = new Map([...sections.faults, ...tags.faults].map((fault) => [fault.file, fault]));
  const next = outcomes.map((outcome) => {
    const fault: Fault | undefined = outcome.kind === 'new' ? faults.get(outcome.clipping) : undefined;
    return fault ? refuse(fault) : outcome;
  });
  return next.some((outcome, at) => outcome !== outcomes[at]) ? refuseCollidingTopics(next, known) : next;
}

/** Of two equal clippings the second counts as known; where the first is refused, nothing is there. */
function refuseDoubles(outcomes: readonly Outcome[], known: Known): Outcome[] {
  const files = new Set([...known.files, ...outcomes.flatMap((outcome) => (outcome.kind === 'new' ? [outcome.file] : []))]);
  return outcomes.map((outcome) =>
    outcome.kind === 'known' && !files.has(outcome.file)
      ? refuse({ file: outcome.clipping, found: 'the text or the source address of a clipping that is refused', expected: 'another' })
      : outcome,
  );
}
