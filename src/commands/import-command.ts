import { momentFault, momentForm } from '../article/moment.ts';
import { formatFault } from '../article/fault.ts';
import { UsageError, type Arguments, type Command, type Surroundings } from './command.ts';
import { articlesOf, removeStaleTempFiles } from '../content/folder.ts';
import { checkWritable, isDiskWideError } from '../content/write-errors.ts';
import { slugify } from '../language/slug.ts';
import { createProgress } from '../site/progress.ts';
import type { Site } from '../site/settings.ts';
import { importArticles, type Clipping, type Outcome } from '../importer/import-articles.ts';
import { explainRead, findInputs, readInputs, type Unreadable } from '../importer/inputs.ts';
import { readExistingArticles } from '../importer/existing-articles.ts';
import type { Planned } from '../importer/place-article.ts';
import { extensions } from '../importer/readers/index.ts';
import { openReport, toReportLine, type Report } from '../importer/report.ts';
import { tellOutcome } from './tell-outcome.ts';
import { writePlanned } from '../importer/write-planned.ts';

interface Values {
  isDry: boolean;
  report?: string | undefined;
  date?: string | undefined;
  slug?: string | undefined;
}

export const importCommand: Command = {
  name: 'import',
  usage: `Usage: npm run import -- [options] <file or folder>…

Reads text clippings, saved web pages, feeds and the Markdown of other sites, and writes articles into the content
folder. Of a folder, every ${extensions.join(', ')} file in it and below is read.

  --dry-run         print what would be written, and write nothing
  --report <file>   write a line of JSON for each article: outcome, address, fields and where they were found, warnings
  --date <day>      the day of articles that state none: 2026-02-03
  --slug <slug>     the last part of the article's address; for a single article`,
  options: { 'dry-run': { type: 'boolean' }, report: { type: 'string' }, date: { type: 'string' }, slug: { type: 'string' } },
  run: async ({ values: given, positionals }, surroundings) => {
    const values = toValues(given);
    checkValues(values);
    if (!positionals.length) throw new UsageError('No file or folder named.');
    const site = await surroundings.loadSite();
    const { files, unreadable, passedOver } = findInputs(positionals);
    for (const { place, reason } of passedOver) surroundings.errors.write(`${place}: passed over: ${reason}\n`);
    if (values.slug !== undefined && files.length !== 1) {
      throw new UsageError(`--slug: found ${files.length} files, expected a single one.`);
    }
    return importFiles(files, unreadable, values, site, surroundings);
  },
};

function toValues({ 'dry-run': isDry, report, date, slug }: Arguments['values']): Values {
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
  return { isDry: isDry === true, report: text(report), date: text(date), slug: text(slug) };
}

function checkValues({ slug, date }: Values): void {
  if (slug !== undefined && (!slug || slugify(slug) !== slug)) {
    throw new UsageError(`--slug: found "${slug}", expected a slug${slugify(slug) ? ` like "${slugify(slug)}"` : ''}.`);
  }
  if (date !== undefined && momentFault(date)) throw new UsageError(`--date: found "${date}", expected ${momentForm}.`);
}

async function importFiles(
  files: readonly string[],
  unreadable: Unreadable[],
  values: Values,
  site: Site,
  { out, errors }: Surroundings,
): Promise<number> {
  const { isDry } = values;
  if (!isDry) {
    checkWritable(articlesOf(site.contentDir));
    removeStaleTempFiles(articlesOf(site.contentDir));
  }
  const report = values.report === undefined ? undefined : startReport(values.report);
  const known = readExistingArticles(site.contentDir);
  for (const fault of known.faults) errors.write(`${formatFault(fault)}\n`);
  const progress = createProgress(files.length, errors, () => performance.now());
  const counts = { new: 0, known: 0, failed: 0 };
  const unplaced = new Map<string, number>();
  const settle = (outcome: Outcome) => {
    counts[outcome.kind]++;
    if (outcome.kind === 'new') for (const key of outcome.unplaced) unplaced.set(key, (unplaced.get(key) ?? 0) + 1);
    tellOutcome(outcome, progress, out, isDry);
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
      run.isStopped = isDiskWideError(error);
      return error instanceof Error ? error.message : String(error);
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
    out.write(`Kept under extra: ${[...unplaced].map(([key, count]) => (count > 1 ? `${key} (${count})` : key)).join(', ')}\n`);
  }
  const rest = run.isStopped ? ', the rest not tried' : '';
  out.write(`${counts.new} ${isDry ? 'to import' : 'imported'}, ${counts.known} already there, ${counts.failed} failed${rest}\n`);
  return counts.failed || known.faults.length || !(counts.new + counts.known) ? 1 : 0;
}

function startReport(file: string): Report {
  try {
    return openReport(file);
  } catch (error) {
    throw new UsageError(`--report ${file}: ${explainRead(error)}`);
  }
}
