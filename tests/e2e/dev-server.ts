import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A running `npm run dev`. */
export interface DevServer {
  /** Its origin. */
  url: string;
  /** All that it has said so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/**
 * Starts `npm run dev` on a port that is free.
 * @param environment laid over this process's own
 * @throws Error with what it said, where it ends before it serves
 */
export async function startDev(project: string, environment: Record<string, string>): Promise<DevServer> {
  const args = [path.join(project, 'node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', '0'];
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment };
  const child = spawn(process.execPath, args, { cwd: project, env });
  const end = once(child, 'exit');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (address) resolve(address);
      });
    }
    child.once('error', reject).once('exit', () => {
      reject(new Error(said));
    });
  });
  return {
    url,
    output: () => said,
    stop: async () => {
      child.kill();
      await end;
    },
  };
}
