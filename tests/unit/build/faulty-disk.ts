/**
 * A disk on which a test decides how each step ends that changes something: `vi.mock` puts it in the place of the file
 * system. What a process does behind the step at which it is killed changes nothing, as if it were gone.
 */
export interface FaultyDisk {
  /** Is told of each step before it is taken; what it throws is what the step fails with. */
  onStep: (operation: string, place: string) => void;
  /** Steps so far. */
  steps: number;
}

export const disk: FaultyDisk = { onStep: () => undefined, steps: 0 };

/** What a killed process would have met. */
export class Killed extends Error {}

const changing = ['rename', 'rm', 'rmdir', 'mkdir', 'copyFile', 'writeFile', 'open', 'unlink'];

type Fs = Record<string, unknown>;

/** Wraps what changes something in a module of the file system. */
export function makeFaulty<Module extends object>(module: Module): Module {
  const wrapped: Fs = Object.fromEntries(Object.entries(module));
  for (const name of changing.flatMap((each) => [each, `${each}Sync`])) {
    const original = wrapped[name];
    if (typeof original !== 'function') continue;
    wrapped[name] = (...args: unknown[]) => {
      // Of a move, the place that is taken.
      const place = String(name.startsWith('rename') || name.startsWith('copyFile') ? args[1] : args[0]);
      const [, flags] = args;
      const isRead = name.startsWith('open') && !(typeof flags === 'string' && /[wa+]/.test(flags));
      if (!isRead) {
        disk.steps++;
        try {
          disk.onStep(name.replace(/Sync$/, ''), place);
        } catch (error) {
          if (name.endsWith('Sync')) throw error;
          return Promise.reject(error instanceof Error ? error : new Error(String(error)));
        }
      }
      return (original as (...args: unknown[]) => unknown)(...args);
    };
  }
  return wrapped as Module;
}

/** The system's own error. */
export function systemError(code: string, place: string): Error {
  return Object.assign(new Error(`${code}: it failed, '${place}'`), { code });
}

/** Has every step succeed again. */
export function repair(): void {
  disk.steps = 0;
  disk.onStep = () => undefined;
}
