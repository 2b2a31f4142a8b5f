import type { Output, Progress } from '../site/progress.ts';
import type { Outcome } from '../importer/import-articles.ts';

/** Says what became of an article: what went well on the standard output, what a publisher should look at on the other. */
export function tellOutcome(outcome: Outcome, { print, isShown }: Progress, out: Output, isDry: boolean): void {
  const { clipping, kind } = outcome;
  if (kind === 'failed') {
    print(outcome.reason);
    return;
  }
  const isNeeded = isDry || !isShown || !out.isTTY;
  if (kind === 'known') {
    if (isNeeded) print(`${clipping}: already there as ${outcome.file}`, out);
    return;
  }
  const { file, text, pictures, warnings } = outcome;
  const done = isDry ? 'would be imported' : 'imported';
  if (isNeeded) print(`${clipping}: ${done} as ${file}`, out);
  if (isDry) print([...[...pictures.keys()].map((picture) => `with ${picture}`), '', text].join('\n'), out);
  for (const warning of warnings) print(`${clipping}: ${done}, but ${warning}`);
}
