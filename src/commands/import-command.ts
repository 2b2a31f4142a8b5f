import { momentFault } from '../article/moment.ts';
import { findInputs } from '../importer/inputs.ts';
import { extensions } from '../importer/readers/index.ts';
import { slugify } from '../language/slug.ts';
import { UsageError, type Arguments, type Command } from './command.ts';
import { importFiles, type ImportSettings } from './import-files.ts';

/** Imports files and folders into the content folder. */
export const importCommand: Command = {
  name: 'import',
  usage: `Usage: npm run import -- [options] <file or folder>…

Reads text clippings, saved web pages, feeds and the Markdown of other sites, and writes articles into the content
folder. In a folder and its subfolders, it reads every ${extensions.join(', ')} file.

  --dry-run         print what would be written, and write nothing
  --report <file>   write a line of JSON for each article: outcome, address, fields and their origin, warnings
  --date <day>      the date of articles that have none: 2026-02-03
  --slug <slug>     the last part of the article's address; for a single article`,
  examples: [
    'npm run import -- clipping.txt',
    'npm run import -- --dry-run --report report.jsonl ~/old-site/content',
    'npm run import -- --date 2026-02-03 --slug yeni-kopru page.html',
  ],
  options: { 'dry-run': { type: 'boolean' }, report: { type: 'string' }, date: { type: 'string' }, slug: { type: 'string' } },
  run: async ({ values, positionals }, context) => {
    const settings = readSettings(values);
    if (!positionals.length) throw new UsageError('No file or folder named.');
    const site = await context.loadSite();
    const inputs = findInputs(positionals);
    for (const { place, reason } of inputs.skipped) context.errors.write(`${place}: skipped: ${reason}\n`);
    if (settings.slug !== undefined && inputs.files.length !== 1) {
      throw new UsageError(`--slug: found ${inputs.files.length} files, expected a single one.`);
    }
    return importFiles(inputs, settings, site, context);
  },
};

/** @throws {UsageError} naming the option that is wrong */
function readSettings({ 'dry-run': isDryRun, report, date, slug }: Arguments['values']): ImportSettings {
  const textOf = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
  const settings = { isDryRun: isDryRun === true, report: textOf(report), date: textOf(date), slug: textOf(slug) };
  checkSettings(settings);
  return settings;
}

function checkSettings({ slug, date }: ImportSettings): void {
  if (slug !== undefined && (!slug || slugify(slug) !== slug)) {
    throw new UsageError(`--slug: found "${slug}", expected a slug${slugify(slug) ? ` like "${slugify(slug)}"` : ''}.`);
  }
  const dateFault = date === undefined ? undefined : momentFault(date);
  if (dateFault) throw new UsageError(`--date: found "${date}", expected ${dateFault}.`);
}
