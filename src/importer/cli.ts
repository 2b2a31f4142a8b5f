import { parseArgs } from 'node:util';
import { momentFault, momentForm } from '../article/moment.ts';
import { articlesOf, removeDrafts } from '../content/folder.ts';
import { checkWritable, explainWrite, isForAll, WriteError } from '../content/write-errors.ts';
import { slugify } from '../language/slug.ts';
import { site } from '../site.ts';
import { importArticles, type Clipping, type Outcome } from './import-articles.ts';
import type { Planned } from './place-article.ts';
import { findInputs, readInputs } from './inputs.ts';
import { readKnown } from './known.ts';
import { createProgress, type Progress } from '../progress.ts';
import { extensions } from './readers/index.ts';
import { openReport, toReportLine, type Report } from './report.ts';
import { writePlanned } from './write-planned.ts';

const usage = `Usage: npm run import -- [options] <file or folder>…

Reads text clippings, saved web pages, feeds and the Markdown of other sites, and writes articles below
${articlesOf(site.contentDir)}. Of a folder, every ${extensions.join(', ')} file in it and below is read.

  --dry-run         print what would be written, and write nothing
  --report <file>   write a line of JSON for each article: outcome, address, fields and where they were found, warnings
  --date <day>      the day of articles that state none: 2026-02-03
  --slug <slug>     the last part of the article's address; for a single article`;

// The flags of `npm run import` have V8 collect garbage early: without them a busy machine lets the heap grow to 1.5 GB
// over ten thousand pages, with them it stays below 200 MB for a tenth more time (tests/bench/import.ts).
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  const plain = explainWrite(error, site.contentDir);
  if (!(plain instanceof WriteError)) throw error;
  console.error(plain.message);
  return 1;
});

async function main(args: string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        report: { type: 'string' },
        date: { type: 'string' },
        slug: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return refuse(messageOf(error));
  }
  const { values, positionals } = options;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!positionals.length) return refuse('No file or folder named.');
  if (values.slug !== undefined && (!values.slug || slugify(values.slug) !== values.slug)) {
    return refuse(`--slug: found "${values.slug}", expected a slug${slugify(values.slug) ? ` like "${slugify(values.slug)}"` : ''}.`);
  }
  if (values.date !== undefined && momentFault(values.date)) {
    return refuse(`--date: found "${values.date}", expected ${momentForm}.`);
  }
  const { files, unreadable } = findInputs(positionals);
  if (values.slug !== undefined && files.length !== 1) return refuse(`--slug: found ${files.length} files, expected a single one.`);

  const isDry = values['dry-run'];
  if (!isDry) {
    checkWritable(articlesOf(site.contentDir));
    removeDrafts(articlesOf(site.contentDir));
  }
  let report: Report | undefined;
  try {
    report = values.report === undefined ? undefined : openReport(values.report);
  } catch (error) {
    return refuse(`--report ${values.report}: ${messageOf(error)}`);
  }
  const known = readKnown(site.contentDir, site.lang);
  const progress = createProgress(files.length, process.stderr, () => performance.now());
  const counts = { new: 0, known: 0, failed: 0 };
  const unplaced = new Map<string, number>();
  const settle = (outcome: Outcome) => {
    counts[outcome.kind]++;
    if (outcome.kind === 'new') for (const key of outcome.unplaced) unplaced.set(key, (unplaced.get(key) ?? 0) + 1);
    tell(outcome, progress, isDry);
    report?.add(toReportLine(outcome, site.contentDir, isDry));
  };
  const settleUnreadable = () => {
    for (const { place, reason } of unreadable.splice(0)) {
      settle({ kind: 'failed', clipping: place, reader: '', reason: `${place}: ${reason}` });
    }
  };
  const inputs = function* (): Generator<Clipping> {
    for (const input of readInputs(files, unreadable)) {
      settleUnreadable();
      yield input;
      progress.step();
    }
    settleUnreadable();
  };
  const run = { isStopped: false };
  const write = async (article: Planned): Promise<string | undefined> => {
    try {
      return await writePlanned(article);
    } catch (error) {
      run.isStopped = isForAll(error);
      return messageOf(error);
    }
  };
  const settings = { ...site, slug: values.slug, date: values.date, write: isDry ? undefined : write };
  for await (const outcome of importArticles(inputs(), known, settings)) {
    settle(outcome);
    if (run.isStopped) break;
  }
  progress.end();
  report?.close();
  if (unplaced.size) {
    console.log(`Kept under extra: ${[...unplaced].map(([key, count]) => (count > 1 ? `${key} (${count})` : key)).join(', ')}`);
  }
  console.log(
    `${counts.new} ${isDry ? 'to import' : 'imported'}, ${counts.known} already there, ${counts.failed} failed${run.isStopped ? ', the rest not tried' : ''}`,
  );
  return counts.failed || !(counts.new + counts.known) ? 1 : 0;
}

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 1;
}

/** Says what became of an article: what went well on the standard output, what a publisher should look at on the other. */
function tell(outcome: Outcome, { print, isShown }: Progress, isDry: boolean): void {
  const { clipping, kind } = outcome;
  if (kind === 'failed') {
    print(outcome.reason);
    return;
  }
  const isNeeded = isDry || !isShown || !process.stdout.isTTY;
  if (kind === 'known') {
    if (isNeeded) print(`${clipping}: already there as ${outcome.file}`, process.stdout);
    return;
  }
  const { file, text, pictures, warnings } = outcome;
  const done = isDry ? 'would be imported' : 'imported';
  if (isNeeded) print(`${clipping}: ${done} as ${file}`, process.stdout);
  if (isDry) print([...[...pictures.keys()].map((picture) => `with ${picture}`), '', text].join('\n'), process.stdout);
  for (const warning of warnings) print(`${clipping}: ${done}, but ${warning}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
