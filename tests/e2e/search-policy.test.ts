import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { fieldIn, hitsIn, openSearch } from './search.ts';
import { sites } from './sites.ts';

const shared = "default-src 'self'; object-src 'none'; base-uri 'none'";

for (const [name, site, typed, printed] of [
  ['at the root', sites.root, 'ısparta', 'Isparta'],
  ['under a base path', sites.base, 'ısparta', 'Isparta'],
  ['in English', sites.english, 'cafe', 'café'],
] as const) {
  test(`the search works under the policy of the site, ${name}`, async ({ page }) => {
    const faults = await applyPolicy(page);
    const asking = site === sites.english ? '' : '&section=arama';
    await openSearch(page, site, `?q=${encodeURIComponent(typed)}${asking}`);
    await expect(hitsIn(page).locator('mark')).toHaveText([printed]);
    await page.goto(`${site.origin}${site.base}tags/`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await fieldIn(dialog).fill(typed);
    await expect(hitsIn(dialog).locator('mark').filter({ hasText: printed })).not.toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

test('the policy of these tests would stop what it should', async ({ page }) => {
  const faults = await applyPolicy(page);
  await openSearch(page, sites.root);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "Kötü"' }));
  });
  await expect.poll(() => faults.join()).toMatch(/Content.Security.Policy/);
  await expect(page).not.toHaveTitle('Kötü');
});

/** Answers every page with the site's policy, and every script with that of a thread, which is the one that a thread obeys. */
async function applyPolicy(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    if (headers['content-type']?.startsWith('text/html')) headers['content-security-policy'] = policyOf(await response.text());
    else if (/\/(pagefind|_astro)\//.test(route.request().url())) {
      headers['content-security-policy'] = `${shared}; script-src 'self' 'wasm-unsafe-eval'`;
    }
    await route.fulfill({ response, headers });
  });
  return faults;
}

function policyOf(html: string): string {
  const hashesOf = (tag: string) => {
    const texts = [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
    return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  };
  return `${shared}; script-src 'self' ${hashesOf('script')}; style-src 'self' ${hashesOf('style')}`;
}
