import type { Root } from 'mdast';
import { remark } from 'remark';
import { stringify } from 'yaml';
import { frontMatterSchema, type FrontMatterInput } from '../article/front-matter.ts';
import { yamlStyle } from '../article/yaml.ts';
import { trimEndOf } from '../language/scan.ts';
import { tablesAndFootnotes } from '../markdown/tables-and-footnotes.ts';
import type { ParsedArticle } from './parsed-article.ts';

const settings = { bullet: '-', emphasis: '*', fences: true, rule: '-' } as const;
const writer = remark().use(tablesAndFootnotes).data('settings', settings);

/** Writes an article's file: front matter in YAML, then the body in Markdown that stays the text that it was. */
export function writeArticle({ data, body, markdown }: Pick<ParsedArticle, 'data' | 'body' | 'markdown'>): string {
  return writeMarkdownFile(inOrder(data), markdown === undefined ? writer.stringify(body) : writeOver(markdown, body));
}

const fields = Object.keys(frontMatterSchema.shape);

/** Front matter in the order in which the schema, and the README, have it. */
const inOrder = (data: FrontMatterInput) =>
  Object.fromEntries(Object.entries(data).sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b)));

/** Puts front matter over Markdown. */
export function writeMarkdownFile(data: object, body: string): string {
  return `---\n${stringify(data, yamlStyle)}---\n\n${body}`;
}

/** Writes what was read from Markdown: blocks that still have their position as they stood, the others anew. */
function writeOver(markdown: string, body: Root): string {
  let text = '';
  let [end, wasKept] = [0, true];
  for (const block of body.children) {
    const [from, to] = [block.position?.start.offset, block.position?.end.offset];
    if (from === undefined || to === undefined) {
      text += `${text && '\n\n'}${writer.stringify({ type: 'root', children: [block] }).trimEnd()}`;
      wasKept = false;
    } else {
      // Between two neighbours that were kept stand their own blank lines. Indentation belongs to what it indents.
      const gap = markdown.slice(end, from);
      const indent = gap.slice(trimEndOf(gap, /[ \t]/).length);
      text += wasKept && !gap.trim() && text ? gap : `${text && '\n\n'}${indent}`;
      text += markdown.slice(from, to);
      [end, wasKept] = [to, true];
    }
  }
  // A fence that nothing closes reaches over the last line's end.
  return text && `${trimEndOf(text, /\n/)}\n`;
}
