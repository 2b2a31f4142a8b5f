import { hash } from 'node:crypto';
import { choices } from './scripts/choices.ts';
import restoreScript from './scripts/restore.js?raw';
import { site } from './site.ts';
import styles from './styles/site.css?inline';

/** The inline script of each page, which restores a reader's preferences before anything is painted. */
export const restore = restoreScript.trim().replace('choices', () => JSON.stringify(choices));

/** The one style that stands in each page; behind it what names the publisher's font to it. */
export const style = site.font ? `${styles}:root{--font-own:'${site.font}'}` : styles;

const digest = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

/** The Content-Security-Policy of every page. Everything else that a page needs is a file of the site's own. */
export const policy = [
  "default-src 'self'",
  `script-src 'self' ${digest(restore)}`,
  `style-src 'self' ${digest(style)}`,
  `img-src ${["'self'", ...site.pictureHosts.map((host) => `https://${host}`)].join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
