import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { createProgress } from '../site/progress.ts';

/** A part of a build that may take long. */
export interface Stage {
  /** Counts one more item, or sets the number of items done so far. */
  step: (done?: number) => void;
  /** Logs and records how long the stage took. */
  end: (done?: number) => void;
}

/** Shows a counter on a terminal; elsewhere the stage only logs its end, as in `Pages: 17443 in 19.2 s`. */
export function startStage(name: string, total: number, logger: Pick<AstroIntegrationLogger, 'info'>): Stage {
  const start = performance.now();
  const progress = createProgress(total, process.stderr, () => performance.now(), name);
  return {
    step: progress.step,
    end: (done = total) => {
      progress.end();
      recordStage(name, done, performance.now() - start, logger);
    },
  };
}

/**
 * Logs a stage, and records it as a User Timing measure: the process has one timeline, whichever module graph a stage
 * runs in.
 * @param duration milliseconds; the sum over all threads where several took part
 */
export function recordStage(name: string, done: number, duration: number, logger: Pick<AstroIntegrationLogger, 'info'>): void {
  performance.measure(name, { start: performance.now(), duration, detail: { done } });
  logger.info(`${name}: ${done} in ${(duration / 1000).toFixed(1)} s`);
}

export const stagesFileOf = (cacheDir: string): string => path.resolve(cacheDir, 'stages.json');

/** Writes the seconds that each stage of this build took, by its name: `npm run bench` reads them. */
export function writeStages(cacheDir: string): void {
  const seconds = performance.getEntriesByType('measure').map(({ name, duration }) => [name, Math.round(duration / 100) / 10] as const);
  writeFileSync(stagesFileOf(cacheDir), JSON.stringify(Object.fromEntries(seconds)));
}
