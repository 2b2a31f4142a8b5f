import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { choices, storageKey } from '../styles/choices.ts';

/**
 * Returns the only inline script of a page, which restores the reader's preferences before the first paint. Its source is
 * read from the project's folder, because Vite bundles this module for the pages while Node runs it unbundled for `_headers`.
 */
export function writeRestoreScript(): string {
  const source = readFileSync('src/browser/restore.js', 'utf8')
    .replace(/^export default /, '')
    .trim()
    .replace(/;$/, '');
  return `(${source})(${JSON.stringify(storageKey)},${JSON.stringify(choices)})`;
}

/**
 * Returns the Content-Security-Policy of every page. Apart from the inline script, only the site's own files are allowed.
 * @param script the inline script, which the policy allows by its hash
 * @param pictureHosts hosts from which pictures may be loaded over HTTPS
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
