import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fontStyle, type Site } from '../settings.ts';

type Hash = `sha256-${string}`;

/**
 * The Content-Security-Policy of every page, for Astro, which adds the hash of the style that it writes into a page. It
 * knows nothing of what is written in as it is: the script that restores a reader's choices, and the style that names a
 * publisher's font.
 */
export function contentSecurityPolicy({ font, pictureHosts }: Site) {
  const restore = readFileSync(path.resolve('src/scripts/restore.js'), 'utf8').trim();
  const pictures = pictureHosts.map((host) => ` https://${host}`).join('');
  return {
    algorithm: 'SHA-256' as const,
    directives: ["default-src 'self'", `img-src 'self'${pictures}`, "object-src 'none'", "base-uri 'none'", "form-action 'self'"] as const,
    scriptDirective: { resources: ["'self'"], hashes: [digest(restore)] },
    styleDirective: { resources: ["'self'"], hashes: font ? [digest(fontStyle(font))] : [] },
  };
}

function digest(text: string): Hash {
  return `sha256-${hash('sha256', text, 'base64')}`;
}
