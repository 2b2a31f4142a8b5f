import { hash } from 'node:crypto';
import path from 'node:path';
import { createTopics, type TopicUse } from '../archive/topics.ts';
import { formatFault, quote, type Fault } from '../article/fault.ts';
import { readArticleFile } from '../article/file.ts';
import { readMoment } from '../article/moment.ts';
import { articlesOf, decode } from '../content/folder.ts';
import { slugify } from '../language/slug.ts';
import type { Known } from './known.ts';
import { readerName, readTextClipping } from './text-clipping.ts';
import { writeArticle } from './write-article.ts';

/** A clipping as it was found. */
export interface Clipping {
  file: string;
  bytes: Uint8Array;
}

/** What becomes of a clipping. */
export type Outcome =
  | { kind: 'new'; clipping: string; file: string; text: string; tags: TopicUse[]; sections: TopicUse[] }
  | { kind: 'known'; clipping: string; file: string }
  | { kind: 'failed'; clipping: string; reason: string };

export interface PlanOptions {
  contentDir: string;
  timeZone: string;
  lang: string;
  /** The slug, where the title's own will not do. */
  slug?: string | undefined;
}

/** Decides what becomes of each clipping, before anything is written. The first of two that collide wins. */
export function planImport(clippings: readonly Clipping[], known: Known, options: PlanOptions): Outcome[] {
  const byDigest = new Map(known.byDigest);
  const takenBy = new Map([...known.files].map((file) => [file, file]));
  const outcomes = clippings.map((clipping): Outcome => {
    const digest = hash('sha256', clipping.bytes);
    const there = byDigest.get(digest);
    if (there) return { kind: 'known', clipping: clipping.file, file: there };
    const outcome = readClipping(clipping, digest, options);
    if (outcome.kind !== 'new') return outcome;
    const holder = takenBy.get(outcome.file);
    if (holder) {
      const found = `the address of ${holder} (${outcome.file})`;
      return refuse({ file: clipping.file, found, expected: 'one of its own: --slug gives it another' });
    }
    byDigest.set(digest, outcome.file);
    takenBy.set(outcome.file, clipping.file);
    return outcome;
  });
  return refuseDoubles(refuseCollidingTopics(outcomes, known), known);
}

const refuse = (...faults: Fault[]): Outcome => ({
  kind: 'failed',
  clipping: faults[0]?.file ?? '',
  reason: faults.map(formatFault).join('\n'),
});

function readClipping(
  { file: clipping, bytes }: Clipping,
  digest: string,
  { contentDir, timeZone, lang, slug: wanted }: PlanOptions,
): Outcome {
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    return refuse({ file: clipping, line: lineOfBrokenByte(bytes), found: 'bytes that are not UTF-8', expected: 'a text in UTF-8' });
  }
  const { draft, fault } = readTextClipping(text, { timeZone, lang });
  if (fault) return refuse({ file: clipping, ...fault });
  const slug = wanted ?? slugify(draft.data.title);
  if (!slug) {
    const expected = 'a letter or a digit to make an address of: --slug gives one';
    return refuse({ file: clipping, line: draft.lines['title'], found: `the title ${quote(draft.data.title)}`, expected });
  }
  const { day } = readMoment(draft.data.published, timeZone);
  const place = `${day.replaceAll('-', '/')}/${slug}.md`;
  const file = path.join(articlesOf(contentDir), place);
  const written = writeArticle({ ...draft, data: { ...draft.data, source: { ...draft.data.source, sha256: digest, reader: readerName } } });
  const read = readArticleFile(written, place, clipping, timeZone);
  if (read.faults) return refuse(...read.faults.map((fault) => ({ ...fault, line: draft.lines[fault.field ?? ''] })));
  const { tags, section } = read.value.data;
  const toUse = (name: string): TopicUse => ({ name, lang: draft.data.lang ?? lang, file: clipping });
  return { kind: 'new', clipping, file, text: written, tags: tags.map(toUse), sections: section ? [toUse(section)] : [] };
}

/** The line in which the first byte stands that is not UTF-8. */
function lineOfBrokenByte(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decode(bytes);
    return true;
  } catch {
    return false;
  }
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
      ? refuse({ file: outcome.clipping, found: 'the text of a clipping that is refused', expected: 'another' })
      : outcome,
  );
}
