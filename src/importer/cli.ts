import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeNew } from '../content/folder.ts';
import { slugify } from '../language/slug.ts';
import { site } from '../site.ts';
import { findInputs, readInputs } from './inputs.ts';
import { readKnown } from './known.ts';
import { planImport, type Outcome } from './plan.ts';
import { extensions } from './readers/index.ts';
import { writePictures } from './write-pictures.ts';

const usage = `Usage: npm run import -- [--slug <slug>] <file or folder>…

Reads text clippings and saved web pages, and writes articles below ${path.join(site.contentDir, 'articles')}.
Of a folder, every ${extensions.join(', ')} file in it and below is read.

  --slug <slug>   the last part of the article's address; for a single clipping or page`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({ args, allowPositionals: true, options: { slug: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
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
  const { files, unreadable } = await findInputs(positionals);
  if (values.slug !== undefined && files.length !== 1) return refuse(`--slug: found ${files.length} clippings, expected a single one.`);

  const known = await readKnown(site.contentDir, site.lang);
  const planned = await planImport(readInputs(files, unreadable), known, { ...site, slug: values.slug });
  const failures = unreadable.map(({ place, reason }): Outcome => ({ kind: 'failed', clipping: place, reason: `${place}: ${reason}` }));
  for (const { reason } of [...failures, ...planned].filter((outcome) => outcome.kind === 'failed')) console.error(reason);
  const outcomes = [...failures, ...(await write(planned))];
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  console.log(`${count('new')} imported, ${count('known')} already there, ${count('failed')} failed`);
  return count('failed') || !outcomes.length ? 1 : 0;
}

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 1;
}

/** Writes what is new, with the count on a terminal and a line an article elsewhere. */
async function write(planned: readonly Outcome[]): Promise<Outcome[]> {
  const isTerminal = process.stderr.isTTY && planned.length > 1;
  const written: Outcome[] = [];
  for (const [index, outcome] of planned.entries()) {
    if (isTerminal) process.stderr.write(`\r${index + 1}/${planned.length}`);
    if (outcome.kind === 'known') say(isTerminal, `${outcome.clipping}: already there as ${outcome.file}`);
    written.push(outcome.kind === 'new' ? await writeOne(outcome, isTerminal) : outcome);
  }
  if (isTerminal) process.stderr.write('\n');
  return written;
}

async function writeOne(outcome: Outcome & { kind: 'new' }, isTerminal: boolean): Promise<Outcome> {
  const { clipping, file, text, pictures, warnings } = outcome;
  let reason = `${clipping}: found ${file} taken in the meantime, expected it free`;
  try {
    const taken = await writePictures(pictures);
    if (taken) reason = `${clipping}: found another file at ${taken}, expected a place for a picture`;
    else if (await writeNew(file, text)) {
      say(isTerminal, `${clipping}: imported as ${file}`);
      for (const warning of warnings) console.error(`${clipping}: imported, but ${warning}`);
      return outcome;
    }
  } catch (error) {
    reason = `${clipping}: ${error instanceof Error ? error.message : String(error)}`;
  }
  console.error(reason);
  return { kind: 'failed', clipping, reason };
}

/** A counter on a terminal is enough; a log wants each line. */
function say(isTerminal: boolean, line: string): void {
  if (!isTerminal) console.log(line);
}
