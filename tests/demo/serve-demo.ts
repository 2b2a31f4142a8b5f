import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Builds the demo newspaper and serves it, to see what a full newspaper looks like:
 *   npm run demo
 * The output is outside of the project, so that the publisher's own site in `dist/` stays.
 */
const env = {
  ...process.env,
  CONTENT_DIR: 'tests/fixtures/demo',
  OUT_DIR: path.join(tmpdir(), `kupur-demo-${process.getuid?.() ?? 'user'}`),
  BASE_PATH: '/',
};
for (const command of ['build', 'preview']) {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', command], { env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
