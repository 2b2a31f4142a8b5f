import { readManifest } from '../build/output-manifest.ts';
import { PlainError, quote } from '../article/fault.ts';
import { UsageError, type Arguments, type Command } from './command.ts';
import { runAstro } from './run-astro.ts';

/** Options of a command that serves a site. */
export const serverOptions = { port: { type: 'string' }, host: { type: 'string' } } as const;

export const serverUsage = `  --port <number>   the port. Default: 4321, or the next one that is free
  --host <address>  the address to listen on: 0.0.0.0 shows the site to other machines of the network. Default: localhost`;

/** Serves the built site. */
export const previewCommand: Command = {
  name: 'preview',
  usage: `Usage: npm run preview -- [options]

Serves the built site as it was built, below its base path. npm run build builds it.

${serverUsage}`,
  examples: ['npm run preview', 'npm run preview -- --port 8080 --host 0.0.0.0'],
  options: serverOptions,
  run: async ({ values, positionals }, context) => {
    if (positionals.length) throw new UsageError(`found ${quote(positionals[0])}, expected no argument`);
    const options = readServerOptions(values);
    const { outDir } = await context.loadSite();
    if (!readManifest(outDir)) throw new PlainError(`${outDir}: found no built site, expected one: npm run build`);
    return runAstro(['preview', ...options], context.env);
  },
};

/** @throws {UsageError} if the port is none */
export function readServerOptions({ port, host }: Arguments['values']): string[] {
  if (port !== undefined && !(/^\d{1,5}$/.test(String(port)) && Number(port) < 65_536)) {
    throw new UsageError(`--port: found ${quote(port)}, expected a number below 65536`);
  }
  return [...(port === undefined ? [] : ['--port', String(port)]), ...(host === undefined ? [] : ['--host', String(host)])];
}
