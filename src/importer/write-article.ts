import { remark } from 'remark';
import { stringify } from 'yaml';
import { tablesAndFootnotes } from '../markdown/tables-and-footnotes.ts';
import type { Draft } from './reader.ts';

const markdown = remark().use(tablesAndFootnotes).data('settings', { bullet: '-', emphasis: '*', fences: true, rule: '-' });

/** Writes an article's file: front matter in YAML, then the body in Markdown that stays the text that it was. */
export function writeArticle({ data, body }: Pick<Draft, 'data' | 'body'>): string {
  return writeMarkdownFile(data, markdown.stringify(body));
}

/** Puts front matter over Markdown. Long lines are not folded, so that a title stays on one. */
export function writeMarkdownFile(data: object, body: string): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`;
}
