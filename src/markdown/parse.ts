import type { Root, RootContent } from 'mdast';

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

/** A fence, HTML, an unusual line ending or a byte order mark. */
const mayCrossBlankLine = /^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*(?:```|~~~|<)|[\r\0\uFEFF]/m;
/** The start of a label in the definition of a link or a footnote; the label may continue on the next line. */
const mayStartDefinition = /^[ \t>]*(?:[-+*][ \t]+|\d+[.)][ \t]+)*\[/m;

/** A line that cannot start another kind of block, and contains no inline markup. */
const isPlain = /^(?!\d{1,9}[.)](?:\s|$))[^\s\-+>#=|~:\\`*_[\]<&!][^\t\\`*_[\]<&|]*(?<![ \t])$/;
