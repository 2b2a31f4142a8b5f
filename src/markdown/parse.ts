import type { Nodes, Root, RootContent } from 'mdast';

type Parse = (text: string) => Root;

/**
 * Parses Markdown. A line that is a paragraph of plain text skips the parser: in a newspaper nearly all lines are, and
 * this takes a tenth of the time.
 *
 * In CommonMark nothing extends over a blank line into a line that is not indented, except fences, HTML that does not
 * end at a blank line, and definitions, which apply to the whole text. A text that may have one is parsed as a whole.
 * @param parse a complete parser
 */
export function parseMarkdown(text: string, parse: Parse): Root {
  if (mayCrossBlankLine.test(text) || (text.includes(']:') && mayStartDefinition.test(text))) return parse(text);
  const children: RootContent[] = [];
  const lines = text.split('\n');
  let rest: string[] = [];
  const parseRest = (end: number) => {
    if (rest.some((line) => !isBlank(line))) {
      const root = parse(rest.join('\n'));
      moveDown(root, end - rest.length);
      children.push(...root.children);
    }
    rest = [];
  };
  for (const [at, line] of lines.entries()) {
    if (isBlank(lines[at - 1]) && isBlank(lines[at + 1]) && isPlain.test(line)) {
      parseRest(at);
      children.push({ type: 'paragraph', children: [{ type: 'text', value: line }] });
    } else rest.push(line);
  }
  parseRest(lines.length);
  return { type: 'root', children };
}

/** Moves the lines at which nodes start and end: a part was parsed as if it were the whole text. */
function moveDown(node: Nodes, lines: number): void {
  if (node.position) {
    node.position.start.line += lines;
    node.position.end.line += lines;
  }
  if ('children' in node) for (const child of node.children) moveDown(child, lines);
}

const isBlank = (line = '') => /^[ \t]*$/.test(line);

/** A fence, HTML, an unusual line ending or a byte order mark. */
const mayCrossBlankLine = /^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*(?:```|~~~|<)|[\r\0\uFEFF]/m;
/** The start of a label in the definition of a link or a footnote; the label may continue on the next line. */
const mayStartDefinition = /^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*\[/m;

/** A line that cannot start another kind of block, and contains no inline markup. */
const isPlain = /^(?!\d{1,9}[.)](?:\s|$))[^\s\-+>#=|~:\\`*_[\]<&!][^\t\\`*_[\]<&|]*(?<![ \t])$/;
