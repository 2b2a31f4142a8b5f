import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Builds a site as `npm run build` does.
 * @param environment laid over this process's own
 * @param root the project's folder
 * @returns the exit code and all that the build said
 */
export function build(environment: Record<string, string>, root = process.cwd()): Promise<{ code: number | null; output: string }> {
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], { cwd: root, env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
