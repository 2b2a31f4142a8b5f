import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { createProgress } from '../site/progress.ts';

/** A step of a build that may take long. */
export interface Stage {
  /** Count one more item, or set the number of items done so far. */
  step: (done?: number) => void;
  /** Log and record how long the stage took. */
  end: (done?: number) => void;
}

/** Start a stage. On a terminal it shows a counter; at its end it logs, for example, `Pages: 17443 in 19.2 s`. */
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
 * Log a stage and record it as a User Timing measure: all module graphs of the process share one timeline.
 * @param duration in milliseconds; the sum of all threads that took part
 */
export function recordStage(name: string, done: number, duration: number, logger: Pick<AstroIntegrationLogger, 'info'>): void {
  performance.measure(name, { start: performance.now(), duration, detail: { done } });
  logger.info(`${name}: ${done} in ${(duration / 1000).toFixed(1)} s`);
}

export const stagesFileOf = (cacheDir: string): string => path.resolve(cacheDir, 'stages.json');

/** Write how many seconds each stage of this build took, by name. `npm run bench` reads the file. */
export function writeStages(cacheDir: string): void {
  const seconds = performance.getEntriesByType('measure').map(({ name, duration }) => [name, Math.round(duration / 100) / 10] as const);
  writeFileSync(stagesFileOf(cacheDir), JSON.stringify(Object.fromEntries(seconds)));
}
