import type { Root } from 'mdast';
import { remark } from 'remark';
import { stringify } from 'yaml';
import { tablesAndFootnotes } from '../markdown/tables-and-footnotes.ts';
import type { Draft } from './draft.ts';

const markdown = remark().use(tablesAndFootnotes).data('settings', { bullet: '-', emphasis: '*', fences: true, rule: '-' });

/** Writes an article's file: front matter in YAML, then the blocks in Markdown that stays the text that it was. */
export function writeArticle({ data, blocks }: Draft): string {
  const tree: Root = {
    type: 'root',
    children: blocks.map(({ kind, text }) => {
      const children = [{ type: 'text' as const, value: text }];
      return kind === 'heading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
    }),
  };
  return writeMarkdownFile(data, markdown.stringify(tree));
}

/** Puts front matter over Markdown. Long lines are not folded, so that a title stays on one. */
export function writeMarkdownFile(data: object, body: string): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`;
}
