import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process: CPU seconds, peak memory in megabytes, and the first and last second of the build in which it was seen. */
export interface Usage {
  name: string;
  cpu: number;
  peak: number;
  from: number;
  to: number;
}

/** Runs work and samples its child processes ten times a second. Without /proc, it finds none. */
export async function watch<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number; processes: Usage[] }> {
  const start = performance.now();
  const usages = new Map<number, Usage>();
  const sample = () => {
    const at = round((performance.now() - start) / 1000);
    for (const [id, { name, cpu, peak }] of readDescendants())
      usages.set(id, { name, cpu, peak, from: usages.get(id)?.from ?? at, to: at });
  };
  const timer = existsSync('/proc/self/stat') ? setInterval(sample, 100) : undefined;
  const result = await work();
  clearInterval(timer);
  return { result, seconds: round((performance.now() - start) / 1000), processes: [...usages.values()] };
}

/** Reads all descendants of this process, by id. */
function readDescendants(): Map<number, Pick<Usage, 'name' | 'cpu' | 'peak'>> {
  const found = new Map<number, Pick<Usage, 'name' | 'cpu' | 'peak'>>();
  const ids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  for (const id of ids.sort((a, b) => a - b)) {
    try {
      const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
      const fields = rest.split(' ').map(Number);
      const parent = fields[1] ?? 0;
      if (parent !== process.pid && !found.has(parent)) continue;
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      if (peak) found.set(id, { name, cpu: ((fields[11] ?? 0) + (fields[12] ?? 0)) / 100, peak: round(Number(peak) / 1024) });
    } catch {
      // The process ended while it was read.
    }
  }
  return found;
}

/** Rounds to one decimal place. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
