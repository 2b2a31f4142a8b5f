import { once } from 'node:events';
import { startAstro } from './project.ts';

/** A running `npm run dev` or `npm run preview`. */
export interface AstroServer {
  /** Its origin. */
  url: string;
  /** Its output so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/**
 * Starts a server on a free port, and waits until it listens.
 * @throws {Error} with the server's output, if it exits before that
 */
export async function startServer(
  project: string,
  command: 'dev' | 'preview',
  environment: Record<string, string> = {},
): Promise<AstroServer> {
  const child = startAstro(project, [command, '--host', '127.0.0.1', '--port', '0'], environment);
  const end = once(child, 'exit');
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text: Buffer) => {
        output += text.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
        if (address) resolve(address);
      });
    }
    child.once('error', reject).once('exit', () => {
      reject(new Error(output));
    });
  });
  return {
    url,
    output: () => output,
    stop: async () => {
      child.kill();
      await end;
    },
  };
}
