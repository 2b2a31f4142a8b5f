import { formatFault } from '../article/fault.ts';
import { articlesOf, removeStaleTempFiles } from '../content/folder.ts';
import { checkWritable, isDiskWideError } from '../content/write-errors.ts';
import { readExistingArticles } from '../importer/existing-articles.ts';
import { importArticles, type InputFile, type Outcome } from '../importer/import-articles.ts';
import { explainRead, readInputs, type Inputs, type UnreadInput } from '../importer/inputs.ts';
import type { PlannedArticle } from '../importer/place-article.ts';
import { openReport, toReportLine, type Report } from '../importer/report.ts';
import { writeArticleFiles } from '../importer/write-article-files.ts';
import { createProgress, type Progress } from '../site/progress.ts';
import type { Site } from '../site/settings.ts';
import { UsageError, type CommandContext } from './command.ts';
import { printOutcome } from './print-outcome.ts';

/** The options of `npm run import`. */
export interface ImportSettings {
  isDryRun: boolean;
  /** The file to which a report is written. */
  report?: string | undefined;
  date?: string | undefined;
  slug?: string | undefined;
}

type Output = Pick<CommandContext, 'out' | 'errors'>;

/**
 * Imports files, and prints the outcome of each article.
 * @returns the exit code: 0 if at least one article was imported or already there, and nothing failed
 */
export async function importFiles(
  { files, unreadable }: Pick<Inputs, 'files' | 'unreadable'>,
  settings: ImportSettings,
  site: Site,
  { out, errors }: Output,
): Promise<number> {
  const { isDryRun, slug, date } = settings;
  if (!isDryRun) {
    checkWritable(articlesOf(site.contentDir));
    removeStaleTempFiles(articlesOf(site.contentDir));
  }
  const report = settings.report === undefined ? undefined : startReport(settings.report);
  const existing = readExistingArticles(site.contentDir);
  for (const fault of existing.faults) errors.write(`${formatFault(fault)}\n`);
  const progress = createProgress(files.length, errors, () => performance.now());
  const tally = createTally();
  const record = (outcome: Outcome) => {
    tally.add(outcome);
    printOutcome(outcome, progress, out, isDryRun);
    report?.add(toReportLine(outcome, site.contentDir, isDryRun));
  };
  const writer = createWriter();
  const inputs = openInputs(files, unreadable, progress, record);
  const options = { ...site, slug, date, write: isDryRun ? undefined : writer.write };
  for await (const outcome of importArticles(inputs, existing, options)) {
    record(outcome);
    if (writer.isStopped()) break;
  }
  progress.end();
  report?.close();
  out.write(tally.summarise(isDryRun, writer.isStopped()));
  return tally.hasFailures() || existing.faults.length ? 1 : 0;
}

function startReport(file: string): Report {
  try {
    return openReport(file);
  } catch (error) {
    throw new UsageError(`--report ${file}: ${explainRead(error)}`);
  }
}

/** Reads the files one by one. Records an unreadable file as a failure before the next file is read. */
function* openInputs(
  files: readonly string[],
  unreadable: UnreadInput[],
  progress: Progress,
  record: (outcome: Outcome) => void,
): Generator<InputFile> {
  const recordUnreadable = () => {
    for (const { place, reason } of unreadable.splice(0)) {
      record({ kind: 'failed', input: place, reader: '', reason: `${place}: ${reason}` });
    }
  };
  for (const input of readInputs(files, unreadable)) {
    recordUnreadable();
    yield input;
    progress.step();
  }
  recordUnreadable();
}

/** Writes articles, until an error occurs that would affect every other write, too, such as a full disk. */
function createWriter() {
  let isStopped = false;
  const write = async (article: PlannedArticle): Promise<string | undefined> => {
    try {
      return await writeArticleFiles(article);
    } catch (error) {
      isStopped = isDiskWideError(error);
      return error instanceof Error ? error.message : String(error);
    }
  };
  return { write, isStopped: () => isStopped };
}

/** Counts outcomes, and the keys that were kept under `extra`. */
function createTally() {
  const counts = { new: 0, existing: 0, failed: 0 };
  const extraKeys = new Map<string, number>();
  return {
    add: (outcome: Outcome) => {
      counts[outcome.kind]++;
      if (outcome.kind === 'new') for (const key of outcome.extraKeys) extraKeys.set(key, (extraKeys.get(key) ?? 0) + 1);
    },
    hasFailures: () => counts.failed > 0 || counts.new + counts.existing === 0,
    summarise: (isDryRun: boolean, isStopped: boolean): string => {
      const keys = [...extraKeys].map(([key, count]) => (count > 1 ? `${key} (${count})` : key));
      const kept = keys.length ? `Kept under extra: ${keys.join(', ')}\n` : '';
      const imported = `${counts.new} ${isDryRun ? 'to import' : 'imported'}`;
      return `${kept}${imported}, ${counts.existing} already there, ${counts.failed} failed${isStopped ? ', the rest not tried' : ''}\n`;
    },
  };
}
