/**
 * Sets of elements for the tree construction rules of the HTML Standard, as `open-elements.ts` follows them
 * (https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements).
 */

export type ElementNames = ReadonlySet<string>;
/** Returns the names in a list that is separated by spaces. */
export const namesIn = (list: string): ElementNames => new Set(list.split(' '));

export const voidElements = namesIn('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');
/** Elements that a parser opens by itself. A second tag does not create a second element. */
export const impliedDocumentElements = namesIn('html head body frameset');
/** Elements that a parser reopens in the next block if they were still open at the end of the last one. */
export const formattingElements = namesIn('a b big code em font i nobr s small strike strong tt u');
/** A parser reopens at most this many formatting elements with equal tags. */
export const maxEqualFormatting = 3;
/** Elements that insert a marker: formatting elements opened outside are not reopened inside, nor the other way round. */
export const markerElements = namesIn('applet caption marquee object td template th');
export const headings = namesIn('h1 h2 h3 h4 h5 h6');
const cells = namesIn('td th');
const rowGroups = namesIn('tbody thead tfoot');
/** Elements of SVG and MathML whose children are HTML. */
export const integrationPoints = namesIn('svg:foreignobject svg:desc svg:title math:mi math:mo math:mn math:ms math:mtext');

/** Scope boundaries: an end tag does not close an element outside of them. Only `</select>` reaches out of a `select`. */
export const selectScope: ElementNames = new Set([
  ...namesIn('applet caption table td th marquee object template math:annotation-xml'),
  ...integrationPoints,
]);
export const defaultScope: ElementNames = new Set([...selectScope, 'select']);
export const buttonScope: ElementNames = new Set([...defaultScope, 'button']);
export const tableScope = namesIn('table template select');
export const specialElements: ElementNames = new Set([
  ...defaultScope,
  ...namesIn(
    'address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3',
  ),
  ...namesIn('h4 h5 h6 header hgroup li listing main menu nav noembed noframes noscript ol p plaintext pre search section select summary'),
  ...namesIn('tbody tfoot thead tr ul xmp'),
]);
/** Start tags that do not reopen formatting elements. */
export const nonReconstructing: ElementNames = new Set([
  ...[...specialElements].filter((name) => !namesIn('applet button marquee object select xmp').has(name)),
  'hr',
]);
export const listItemScope: ElementNames = new Set([...defaultScope, 'ol', 'ul']);
const itemBoundaries: ElementNames = new Set([...specialElements].filter((name) => !['address', 'div', 'p'].includes(name)));

/** By start tag, the open elements that it closes, and the scope in which a parser looks for them. */
export const impliedEnds: ReadonlyMap<string, { ends: ElementNames; scope: ElementNames }> = new Map([
  ['li', { ends: namesIn('li'), scope: itemBoundaries }],
  ['dd', { ends: namesIn('dd dt'), scope: itemBoundaries }],
  ['dt', { ends: namesIn('dd dt'), scope: itemBoundaries }],
  ['button', { ends: namesIn('button'), scope: defaultScope }],
]);
/** By start tag, the elements that it closes if they are on top of the stack. */
export const impliedEndsOnTop: ReadonlyMap<string, ElementNames> = new Map([
  ...[...headings].map((name) => [name, headings] as const),
  ...['option', 'optgroup'].map((name) => [name, namesIn('option')] as const),
  ...['rb', 'rtc'].map((name) => [name, namesIn('rb rp rt rtc')] as const),
  ...['rp', 'rt'].map((name) => [name, namesIn('rb rp rt')] as const),
]);
/** Start tags that close all such elements, not only the topmost. */
export const endsAllOnTop = namesIn('rb rp rt rtc');
export const endsParagraph: ElementNames = new Set([
  ...namesIn(
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5',
  ),
  ...namesIn('h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp'),
]);
/** The parts of a table: the elements that may contain each, and the one that a parser opens by itself. */
export const tableParts: ReadonlyMap<string, { inside: ElementNames; opens?: string }> = new Map<
  string,
  { inside: ElementNames; opens?: string }
>([
  ...[...rowGroups, 'caption', 'colgroup'].map((name) => [name, { inside: tableScope }] as const),
  ['tr', { inside: new Set([...rowGroups, ...tableScope]), opens: 'tbody' }],
  ...[...cells].map((name) => [name, { inside: new Set(['tr', ...tableScope]), opens: 'tr' }] as const),
]);
export const isTableContext = (name: string) => name === 'table' || name === 'tr' || rowGroups.has(name);
/** HTML start tags that close any open SVG or MathML. */
export const foreignBreakouts: ElementNames = new Set([
  ...namesIn(
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre',
  ),
  ...namesIn('ruby s small span strong strike sub sup table tt u ul var'),
]);
/** A `font` tag with one of these attributes closes them too. */
export const breakoutFontAttribute = /\s(?:color|face|size)[\s=/>]/i;
/** An `annotation-xml` tag with this attribute has HTML children. */
export const htmlEncoding = /\sencoding\s*=\s*["']?(?:text\/html|application\/xhtml\+xml)/i;
