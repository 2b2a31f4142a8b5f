import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './pages.ts';

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
    // HTML allows every character but space. The stricter rule of the validator refuses combining marks of Arabic.
    'valid-id': ['error', { relaxed: true }],
    // Safari takes the role from lists without markers; stated, it stays.
    'no-redundant-role': 'off',
  },
});

/** Returns what is not valid HTML on a page, with line and column. */
export async function findInvalid({ address, file }: BuiltPage): Promise<string[]> {
  const text = readFileSync(file, 'utf8');
  const { results } = await validator.validateFile(file);
  return [
    ...[...text.matchAll(/<[a-z][^>]*\srole="?list\b[^>]*>/g)]
      .filter(([tag]) => !/^<[ou]l\s/.test(tag))
      .map(([tag]) => `${address}: ${tag}`),
    ...(/<\/html>\s*$/.test(text) ? [] : [`${address}: text after </html>`]),
    ...results
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId, line, column }) => !(ruleId === 'unique-landmark' && isShownOnce(text, line, column)))
      .map(({ ruleId, message, line, column }) => `${address}:${line}:${column} ${message} (${ruleId})`),
  ];
}

/** Whether the fault is in the tag of a table of contents or a source, of which each article has two: each screen shows one of them. */
function isShownOnce(text: string, line: number, column: number): boolean {
  const rest = text.split('\n')[line - 1] ?? '';
  const [tag = ''] = rest.slice(rest.lastIndexOf('<', column - 1)).split('>', 1);
  return /^<(?:nav class="toc toc-(?:fold|margin) [^>]*aria-label="(?:Bu haberde|In this article)"|section class="clipped source source-)/.test(
    tag,
  );
}
