import path from 'node:path';
import type { Page } from '@playwright/test';
import { readHeaders } from './serve.ts';
import type { TestSite } from './sites.ts';

/**
 * Records console warnings and errors, script errors, policy violations, failed requests and requests to other hosts.
 * Answers requests for pictures of hosts that the policy allows, since those may be unreachable.
 * @returns the problems; the list grows while the page is open
 */
export async function watch(page: Page, site: TestSite): Promise<string[]> {
  const problems: string[] = [];
  const note = (problem: string) => problems.push(`${page.url()}: ${problem}`);
  const pictureHosts = pictureHostsOf(site);
  const allowed = [site.origin, ...pictureHosts];
  for (const host of pictureHosts) {
    await page.route(`${host}/**`, (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    );
  }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', ({ message }) => note(message));
  page.on('requestfailed', (request) => {
    // Leaving a page aborts its pending requests, such as for its icon. That is not an error.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!allowed.includes(new URL(request.url()).origin)) note(`to another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  await watchPolicy(page, note);
  return problems;
}

/** Returns the origins of other hosts in the `img-src` of a site's policy. */
export function pictureHostsOf({ outDir }: TestSite): string[] {
  const headers = readHeaders(path.join(outDir, '_headers')).flatMap((rule) => rule.headers);
  const [policy = ''] = headers.flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : []));
  const sources = /(?:^|;) *img-src ([^;]*)/.exec(policy)?.[1] ?? '';
  return sources.split(' ').filter((source) => source.startsWith('https:'));
}

/** Reports each violation of the policy: the directive, and the blocked URI. */
export async function watchPolicy(page: Page, note: (breach: string) => unknown): Promise<void> {
  await page.exposeFunction('reportViolation', note);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (window as unknown as { reportViolation: (breach: string) => void }).reportViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
}
