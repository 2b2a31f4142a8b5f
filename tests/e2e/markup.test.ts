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
    // Safari takes the role from lists without markers; stated, it stays.
    'no-redundant-role': 'off',
  },
});

// The site under the base path is left out: it differs only in paths.
for (const name of ['first', 'root', 'english'] as const) {
  test(`every page of the ${name} site is valid HTML`, async () => {
    test.slow();
    const faults: string[] = [];
    for (const { address, file } of filesOf(sites[name])) {
      const text = readFileSync(file, 'utf8');
      for (const [tag] of text.matchAll(/<[a-z][^>]*\srole="?list\b[^>]*>/g)) if (!/^<[ou]l\s/.test(tag)) faults.push(`${address}: ${tag}`);
      if (!/<\/html>\s*$/.test(text)) faults.push(`${address}: text after </html>`);
      const { results } = await validator.validateFile(file);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        if (ruleId === 'unique-landmark' && isShownOnce(text, line, column)) continue;
        faults.push(`${address}:${line}:${column} ${message} (${ruleId})`);
      }
    }
    expect(faults).toEqual([]);
  });
}

/** Whether the fault is in the tag of a table of contents or a source, of which each article has two: each screen shows one of them. */
function isShownOnce(text: string, line: number, column: number): boolean {
  const rest = text.split('\n')[line - 1] ?? '';
  const [tag = ''] = rest.slice(rest.lastIndexOf('<', column - 1)).split('>', 1);
  return /^<(?:nav class="toc toc-(?:fold|margin) [^>]*aria-label="(?:Bu haberde|In this article)"|section class="clipped source source-)/.test(
    tag,
  );
}
