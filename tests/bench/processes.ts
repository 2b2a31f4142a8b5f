import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process: seconds of one core, its peak in megabytes, and the seconds of the build between which it was seen. */
export interface Usage {
  name: string;
  cpu: number;
  peak: number;
  from: number;
  to: number;
}

/** Runs work and looks ten times a second at the processes that it started; without /proc it sees none. */
export async function watch<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number; processes: Usage[] }> {
  const start = performance.now();
  const usages = new Map<number, Usage>();
  const look = () => {
    const at = round((performance.now() - start) / 1000);
    for (const [id, { name, cpu, peak }] of readDescendants())
      usages.set(id, { name, cpu, peak, from: usages.get(id)?.from ?? at, to: at });
  };
  const timer = existsSync('/proc/self/stat') ? setInterval(look, 100) : undefined;
  const result = await work();
  clearInterval(timer);
  return { result, seconds: round((performance.now() - start) / 1000), processes: [...usages.values()] };
}

/** This process's children and theirs, by id. */
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
      // It ended while it was read.
    }
  }
  return found;
}

/** To one place behind the point. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
