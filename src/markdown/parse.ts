import type { Root, RootContent } from 'mdast';

type Parse = (text: string) => Root;

/**
 * Parses Markdown, and does without a parser for what has none of its signs: a line that is a paragraph of nothing but
 * text. In a newspaper nearly all are, and they take a tenth of the time so.
 *
 * Nothing in CommonMark reaches over a blank line into a line that is not indented, but for fences, HTML that does not
 * end at a blank line, and definitions, which hold for the whole text: where a text may have one, it is parsed whole.
 * @param parse a whole parser
 */
export function parseMarkdown(text: string, parse: Parse): Root {
  if (reachesFar.test(text) || (text.includes(']:') && beginsLabel.test(text))) return parse(text);
  const children: RootContent[] = [];
  const lines = text.split('\n');
  let rest: string[] = [];
  const parseRest = () => {
    if (rest.some((line) => !isBlank(line))) children.push(...parse(rest.join('\n')).children);
    rest = [];
  };
  for (const [at, line] of lines.entries()) {
    if (isBlank(lines[at - 1]) && isBlank(lines[at + 1]) && isPlain.test(line)) {
      parseRest();
      children.push({ type: 'paragraph', children: [{ type: 'text', value: line }] });
    } else rest.push(line);
  }
  parseRest();
  return { type: 'root', children };
}

const isBlank = (line = '') => /^[ \t]*$/.test(line);

/** A fence, HTML, other ends of lines; or a byte order mark. */
const reachesFar = /^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*(?:```|~~~|<)|[\r\0\uFEFF]/m;
/** The label of a link or a footnote, which may be defined; it may go on in the next line. */
const beginsLabel = /^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*\[/m;

/** A line that neither begins as a block of another kind does, nor holds a sign of anything within a paragraph. */
const isPlain = /^(?!\d{1,9}[.)](?:\s|$))[^\s\-+>#=|~:\\`*_[\]<&!][^\t\\`*_[\]<&|]*(?<![ \t])$/;
