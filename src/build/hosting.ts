import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a page may never ask of a browser. */
const refused = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/**
 * Writes `_headers` for the hosts that read it, and for the servers that are set up by it: the policy of the pages, as
 * they were built, and how long what may be kept.
 *
 * The header allows WebAssembly and the policy in each page doesn't, and a page has to keep both. The search runs in a
 * worker, which has its own response's header alone.
 * @param base the base path, with a slash at both ends
 */
export function hosting(base: string): AstroIntegration {
  return {
    name: 'kupur-hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const policy = readPolicy(await readFile(path.join(folder, 'index.html'), 'utf8'));
        await writeFile(path.join(folder, '_headers'), writeHeaders(policy, base));
      },
    },
  };
}

function readPolicy(html: string): string {
  const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(html) ?? [];
  if (!policy) throw new Error('index.html: found no Content-Security-Policy, expected the one of astro.config.mjs');
  return policy.trim().replace(/;$/, '');
}

function writeHeaders(policy: string, base: string): string {
  const withWasm = policy.replace(/script-src /, "script-src 'wasm-unsafe-eval' ");
  const rules: Record<string, Record<string, string>> = {
    '*': {
      'Content-Security-Policy': `${withWasm}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
    },
    // Their names change with what is in them. Pages keep the short time that hosts give them.
    ...Object.fromEntries(
      ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'].map((folder) => [
        `${folder}/*`,
        { 'Cache-Control': 'public, max-age=31536000, immutable' },
      ]),
    ),
  };
  const lines = Object.entries(rules).map(([pattern, headers]) => {
    const written = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${base}${pattern}\n${written.join('')}`;
  });
  return lines.join('\n');
}
