import { tmpdir } from 'node:os';
import path from 'node:path';
import { quote } from '../../src/article/fault.ts';
import { UsageError, type Command } from '../../src/commands/command.ts';
import { readServerOptions, serverOptions, serverUsage } from '../../src/commands/preview-command.ts';
import { runAstro } from '../../src/commands/run-astro.ts';

/** Builds a full newspaper of samples and serves it. The output is outside of the project, so that the publisher's own site stays. */
export const demoCommand: Command = {
  name: 'demo',
  usage: `Usage: npm run demo -- [options]

Builds a full newspaper of samples in a folder of its own, and serves it. The site in dist/ stays as it is.

  --english         the newspaper in English
${serverUsage}`,
  examples: ['npm run demo', 'npm run demo -- --english --port 8080'],
  options: { ...serverOptions, english: { type: 'boolean' } },
  run: async ({ values, positionals }, { env }) => {
    if (positionals.length) throw new UsageError(`found ${quote(positionals[0])}, expected no argument`);
    const options = readServerOptions(values);
    const name = values['english'] ? 'demo-en' : 'demo';
    const demoEnv = {
      ...env,
      ...{ CONTENT_DIR: `tests/fixtures/${name}`, SITE_URL: 'https://kupur.example', SITE_LANG: '', BASE_PATH: '/' },
      OUT_DIR: path.join(tmpdir(), `kupur-${name}-${process.getuid?.() ?? 'user'}`),
    };
    return (await runAstro(['build'], demoEnv)) || runAstro(['preview', ...options], demoEnv);
  },
};
