import type { Outcome } from '../importer/import-articles.ts';
import type { Output, Progress } from '../site/progress.ts';

/** Prints the outcome of an article: success on standard output, failures and warnings on standard error. */
export function printOutcome(outcome: Outcome, { print, isShown }: Progress, out: Output, isDryRun: boolean): void {
  const { input, kind } = outcome;
  if (kind === 'failed') {
    print(outcome.reason);
    return;
  }
  // On a terminal, the counter shows the articles that succeeded.
  const printsSuccess = isDryRun || !isShown || !out.isTTY;
  if (kind === 'existing') {
    if (printsSuccess) print(`${input}: already there as ${outcome.file}`, out);
    return;
  }
  const { file, text, pictures, warnings } = outcome;
  const done = isDryRun ? 'would be imported' : 'imported';
  if (printsSuccess) print(`${input}: ${done} as ${file}`, out);
  if (isDryRun) print([...[...pictures.keys()].map((picture) => `with ${picture}`), '', text].join('\n'), out);
  for (const warning of warnings) print(`${input}: ${done}, but ${warning}`);
}
