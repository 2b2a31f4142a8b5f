import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';

/**
 * Runs an Astro command, which prints to this terminal. The signal of Ctrl+C reaches it, too.
 * @returns its exit code; as in shells, 128 and the number of the signal that ended it
 */
export async function runAstro(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], { env, stdio: 'inherit' });
  const wait = () => undefined;
  process.on('SIGINT', wait);
  const terminate = () => child.kill('SIGTERM');
  process.on('SIGTERM', terminate);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  process.off('SIGINT', wait).off('SIGTERM', terminate);
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}
