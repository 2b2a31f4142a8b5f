import type { AstroIntegrationLogger } from 'astro';
import { createProgress } from '../progress.ts';

/** A part of a build that may take long. */
export interface Stage {
  /** One more is done, or that many in all. */
  step: (done?: number) => void;
  /** Says what the stage took, as in `Pages: 17443 in 19.2 s`: `tests/bench/build.ts` reads it. */
  end: (done?: number) => void;
}

/** Counts in place on a terminal, and elsewhere says at the end alone what there was to do, and how long it took. */
export function startStage(name: string, total: number, logger: Pick<AstroIntegrationLogger, 'info'>): Stage {
  const start = performance.now();
  const progress = createProgress(total, process.stderr, () => performance.now(), name);
  return {
    step: progress.step,
    end: (done = total) => {
      progress.end();
      sayStage(name, done, performance.now() - start, logger);
    },
  };
}

/** @param time in milliseconds; of several threads, all of theirs */
export function sayStage(name: string, done: number, time: number, logger: Pick<AstroIntegrationLogger, 'info'>): void {
  logger.info(`${name}: ${done} in ${(time / 1000).toFixed(1)} s`);
}
