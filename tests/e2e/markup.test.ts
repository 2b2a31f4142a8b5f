import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { filesOf } from './pages.ts';
import { sites } from './sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Headlines are kept at full length; 70 characters is only a limit of search engines.
    'long-title': 'off',
    // Both styles are valid HTML; Astro writes one, redirect pages have the other.
    'doctype-style': 'off',
    // Redirect pages must redirect immediately, on hosts without redirects, too.
    'meta-refresh': ['error', { allowLongDelay: false }],
  },
});

// The site under the base path is left out: it differs only in paths.
for (const name of ['first', 'root', 'english'] as const) {
  test(`every page of the ${name} site is valid HTML`, async () => {
    test.slow();
    const faults: string[] = [];
    for (const { address, file } of filesOf(sites[name])) {
      if (!/<\/html>\s*$/.test(readFileSync(file, 'utf8'))) faults.push(`${address}: text after </html>`);
      const { results } = await validator.validateFile(file);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${address}:${line}:${column} ${message} (${ruleId})`);
      }
    }
    expect(faults).toEqual([]);
  });
}
