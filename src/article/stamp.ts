import { parseDocument } from 'yaml';
import { findFrontMatter } from './file.ts';
import { yamlStyle } from './yaml.ts';

/**
 * Turns the text of a draft into that of an article: states its date of publication in the front matter, and removes `draft`.
 * Everything else, comments too, stays as written.
 * @param text a draft with valid front matter
 * @param published the date, as written
 */
export function stampText(text: string, published: string): string {
  const { yaml = '', start = 0, end = 0 } = findFrontMatter(text) ?? {};
  return `${text.slice(0, start)}${stampFrontMatter(yaml, published)}${text.slice(end)}`;
}

function stampFrontMatter(yaml: string, published: string): string {
  const stamped = stampLines(yaml, published);
  const document = parseDocument(yaml);
  document.set('published', published);
  document.delete('draft');
  // A mapping like { title: A } has no line for each key, and a date may stand below its key.
  return isEqual(parseDocument(stamped).toJS(), document.toJS()) ? stamped : document.toString(yamlStyle);
}

/** In a block mapping, only keys begin at the start of a line. */
const keyLines = { draft: /^["']?draft["']?[ \t]*:/, published: /^["']?published["']?[ \t]*:/, title: /^["']?title["']?[ \t]*:/ };

function stampLines(yaml: string, published: string): string {
  const lines = yaml.split('\n');
  const stamp = `published: ${published}${yaml.includes('\r\n') ? '\r' : ''}`;
  const kept = lines.filter((line) => !keyLines.draft.test(line)).map((line) => (keyLines.published.test(line) ? stamp : line));
  if (kept.includes(stamp)) return kept.join('\n');
  const title = kept.findIndex((line) => keyLines.title.test(line));
  const next = kept.findIndex((line, at) => at > title && !/^[ \t]/.test(line));
  return kept.toSpliced(next, 0, stamp).join('\n');
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b));

const sortKeys = (value: unknown) => (value instanceof Object ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value);
