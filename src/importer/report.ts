import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { toPermalink } from '../site/urls.ts';
import { articlesOf } from '../content/folder.ts';
import { explainWrite } from '../content/write-errors.ts';
import type { Outcome } from './import-articles.ts';

/** What a report says of one article; `undefined` where there is nothing to say. */
export interface ReportLine {
  input: string;
  /** The reader that took it; none of a place that could not be opened. */
  reader?: string;
  outcome: 'imported' | 'would be imported' | 'already there' | 'failed';
  /** Of the article on the site, below its base path. */
  address?: string;
  file?: string;
  /** What each field was read from. */
  fields?: Partial<Record<string, string>>;
  /** What had no place in the front matter, and stands under `extra`. */
  extra?: readonly string[];
  warnings?: readonly string[];
  reason?: string;
}

/** Says in one line of a report what became of an article. */
export function toReportLine(outcome: Outcome, contentDir: string, isDry: boolean): ReportLine {
  const { clipping: input, reader } = outcome;
  if (outcome.kind === 'failed') return { input, reader, outcome: 'failed', reason: outcome.reason };
  const { file } = outcome;
  const place = path.relative(articlesOf(contentDir), file).split(path.sep).join('/');
  const address = toPermalink(place);
  if (outcome.kind === 'known') return { input, reader, outcome: 'already there', address, file };
  const { found: fields, unplaced: extra, warnings } = outcome;
  return { input, reader, outcome: isDry ? 'would be imported' : 'imported', address, file, fields, extra, warnings };
}

/** A file of JSON lines that is written as the import goes, so that one that is stopped has told what it did. */
export interface Report {
  add: (line: ReportLine) => void;
  close: () => void;
}

/** With what each line begins. */
const beginning = '{"input":';

/** @throws {Error} where something other than a report stands there */
export function openReport(file: string): Report {
  // What is no file, like /dev/stdout, holds nothing that could be lost.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() && !['', beginning].includes(readBeginning(file))) {
    throw new Error('found a file that is no report, expected a new name or an older report');
  }
  const opened = openSync(file, 'w');
  return {
    add: (line) => {
      try {
        writeSync(opened, `${JSON.stringify(line)}\n`);
      } catch (error) {
        throw explainWrite(error, file);
      }
    },
    close: () => {
      closeSync(opened);
    },
  };
}

function readBeginning(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(beginning.length);
    return bytes.toString('latin1', 0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}
