/**
 * A file system for `vi.mock` whose writing operations a test can make fail. After the step at which a process is killed, all
 * its further steps fail too, as if the process had ended.
 */
export interface FaultyDisk {
  /** Called before each writing operation. If it throws, the operation fails with that error. */
  onStep: (operation: string, file: string) => void;
  /** The number of writing operations so far. */
  steps: number;
}

export const disk: FaultyDisk = { onStep: () => undefined, steps: 0 };

/** The error of each step of a killed process. */
export class Killed extends Error {}

const writingOperations = ['rename', 'rm', 'rmdir', 'mkdir', 'copyFile', 'writeFile', 'open', 'unlink'];

type Fs = Record<string, unknown>;

/** Wrap the writing operations of a file system module. */
export function makeFaulty<Module extends object>(module: Module): Module {
  const wrapped: Fs = Object.fromEntries(Object.entries(module));
  for (const name of writingOperations.flatMap((each) => [each, `${each}Sync`])) {
    const original = wrapped[name];
    if (typeof original !== 'function') continue;
    wrapped[name] = (...args: unknown[]) => {
      // The target of a move or copy.
      const file = String(name.startsWith('rename') || name.startsWith('copyFile') ? args[1] : args[0]);
      const [, flags] = args;
      const isRead = name.startsWith('open') && !(typeof flags === 'string' && /[wa+]/.test(flags));
      if (!isRead) {
        disk.steps++;
        try {
          disk.onStep(name.replace(/Sync$/, ''), file);
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

/** Create an error as the system throws it. */
export function systemError(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: it failed, '${file}'`), { code });
}

/** Make every operation succeed again, and reset the count. */
export function repair(): void {
  disk.steps = 0;
  disk.onStep = () => undefined;
}
