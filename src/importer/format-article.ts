import type { Root } from 'mdast';
import { remark } from 'remark';
import { stringify } from 'yaml';
import { frontMatterSchema, type FrontMatterInput } from '../article/front-matter.ts';
import { yamlStyle } from '../article/yaml.ts';
import { trimEndOf } from '../language/scan.ts';
import { tablesAndFootnotes } from '../markdown/tables-and-footnotes.ts';
import type { ParsedArticle } from './parsed-article.ts';

const settings = { bullet: '-', emphasis: '*', fences: true, rule: '-' } as const;
const formatter = remark().use(tablesAndFootnotes).data('settings', settings);

/** Formats an article as a file: front matter in YAML, then Markdown. Unchanged blocks keep their original text. */
export function formatArticle({ data, body, markdown }: Pick<ParsedArticle, 'data' | 'body' | 'markdown'>): string {
  return formatMarkdownFile(sortFields(data), markdown === undefined ? formatter.stringify(body) : formatBody(markdown, body));
}

const fields = Object.keys(frontMatterSchema.shape);

/** Sorts front matter in the order of the schema, which is that of the README. */
const sortFields = (data: FrontMatterInput) =>
  Object.fromEntries(Object.entries(data).sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b)));

/** Formats front matter and Markdown as a file. */
export function formatMarkdownFile(data: object, body: string): string {
  return `---\n${stringify(data, yamlStyle)}---\n\n${body}`;
}

/** Formats a body that was read from Markdown. Blocks that still have their position keep their original text. */
function formatBody(markdown: string, body: Root): string {
  let text = '';
  let [end, wasKept] = [0, true];
  for (const block of body.children) {
    const [from, to] = [block.position?.start.offset, block.position?.end.offset];
    if (from === undefined || to === undefined) {
      text += `${text && '\n\n'}${formatter.stringify({ type: 'root', children: [block] }).trimEnd()}`;
      wasKept = false;
    } else {
      // Two kept neighbours keep the blank lines between them. Indentation belongs to the block that it indents.
      const gap = markdown.slice(end, from);
      const indent = gap.slice(trimEndOf(gap, /[ \t]/).length);
      text += wasKept && !gap.trim() && text ? gap : `${text && '\n\n'}${indent}`;
      text += markdown.slice(from, to);
      [end, wasKept] = [to, true];
    }
  }
  // An unclosed fence includes the line feeds at the end.
  return text && `${trimEndOf(text, /\n/)}\n`;
}
