import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { toPermalink } from '../site/urls.ts';
import { articlesOf } from '../content/folder.ts';
import { explainWriteError } from '../content/write-errors.ts';
import type { Outcome } from './import-articles.ts';

/** One line of a report, about one article. */
export interface ReportLine {
  input: string;
  /** The reader of the input; empty if the input could not be opened. */
  reader?: string;
  outcome: 'imported' | 'would be imported' | 'already there' | 'failed';
  /** The article's address below the site's base path; a draft has none yet. */
  address?: string;
  file?: string;
  /** The origin of each field. */
  fields?: Partial<Record<string, string>>;
  /** The keys that were kept under `extra`. */
  extra?: readonly string[];
  warnings?: readonly string[];
  reason?: string;
}

/** Converts the outcome of an article to a line of a report. */
export function toReportLine(outcome: Outcome, contentDir: string, isDryRun: boolean): ReportLine {
  const { input, reader } = outcome;
  if (outcome.kind === 'failed') return { input, reader, outcome: 'failed', reason: outcome.reason };
  const { file } = outcome;
  const place = path.relative(articlesOf(contentDir), file).split(path.sep).join('/');
  const address = place.startsWith('../') ? {} : { address: toPermalink(place) };
  if (outcome.kind === 'existing') return { input, reader, outcome: 'already there', ...address, file };
  const { found: fields, extraKeys: extra, warnings } = outcome;
  return { input, reader, outcome: isDryRun ? 'would be imported' : 'imported', ...address, file, fields, extra, warnings };
}

/** A file of JSON lines. Each line is written immediately, so that the report of an interrupted import is complete. */
export interface Report {
  add: (line: ReportLine) => void;
  close: () => void;
}

/** The beginning of every line. */
const lineStart = '{"input":';

/** @throws {Error} if the path has a file that is not a report */
export function openReport(file: string): Report {
  // A path that is not a regular file, such as /dev/stdout, has no content to overwrite.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() && !['', lineStart].includes(readStart(file))) {
    throw new Error('found a file that is no report, expected a new name or an older report');
  }
  const opened = openSync(file, 'w');
  return {
    add: (line) => {
      try {
        writeSync(opened, `${JSON.stringify(line)}\n`);
      } catch (error) {
        throw explainWriteError(error, file);
      }
    },
    close: () => {
      closeSync(opened);
    },
  };
}

function readStart(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(lineStart.length);
    return bytes.toString('latin1', 0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}
