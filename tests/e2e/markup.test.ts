import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { filesOf } from './pages.ts';
import { sites } from './sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A headline is printed as long as it is: 70 characters are a search engine's taste.
    'long-title': 'off',
    // HTML reads both; Astro writes one and the pages of old addresses the other.
    'doctype-style': 'off',
    // An old address leads on at once on any host, even one that knows no redirects.
    'meta-refresh': ['error', { allowLongDelay: false }],
  },
});

// The site under the base path differs in its addresses alone.
for (const name of ['first', 'root', 'english'] as const) {
  test(`every page of the ${name} site is valid HTML`, async () => {
    test.slow();
    const faults: string[] = [];
    for (const { address, file } of filesOf(sites[name])) {
      if (!/<\/html>\s*$/.test(readFileSync(file, 'utf8'))) faults.push(`${address}: something stands behind its end`);
      const { results } = await validator.validateFile(file);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${address}:${line}:${column} ${message} (${ruleId})`);
      }
    }
    expect(faults).toEqual([]);
  });
}
