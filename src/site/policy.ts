import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { choices, storageKey } from '../styles/choices.ts';

/**
 * Writes the only inline script of a page, which restores a reader's preferences before anything is painted. It is read
 * from the project's folder: Vite bundles this module for the pages, and Node runs it as it is for `_headers`.
 */
export function writeRestoreScript(): string {
  const source = readFileSync('src/browser/restore.js', 'utf8')
    .replace(/^export default /, '')
    .trim()
    .replace(/;$/, '');
  return `(${source})(${JSON.stringify(storageKey)},${JSON.stringify(choices)})`;
}

/**
 * Writes the Content-Security-Policy of every page. Everything but the inline script is a file of the site's own.
 * @param script the inline script, which is allowed by its hash
 * @param pictureHosts hosts that pictures may be loaded from over HTTPS
 */
export function writePolicy(script: string, pictureHosts: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash('sha256', script, 'base64')}'`,
    "style-src 'self'",
    `img-src ${["'self'", ...pictureHosts.map((host) => `https://${host}`)].join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
