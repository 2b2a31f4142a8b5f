/** Which elements begin and end others, by the HTML Standard; `open-elements.ts` follows them. */

export type Names = ReadonlySet<string>;
export const words = (list: string): Names => new Set(list.split(' '));

export const voids = words('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');
/** Elements that a parser opens by itself, and of which a second tag makes no other. */
export const once = words('html head body frameset');
/** Elements that a parser opens again in the next block, where they were still open at the end of one. */
export const formatting = words('a b big code em font i nobr s small strike strong tt u');
/** Of formatting with equal tags no more are opened again. */
export const mostEqual = 3;
/** Out of these it is not. */
export const keepsFormatting = words('applet caption marquee object td template th');
export const headings = words('h1 h2 h3 h4 h5 h6');
const cells = words('td th');
const rowGroups = words('tbody thead tfoot');
/** Where SVG and MathML hold HTML. */
export const integrationPoints = words('svg:foreignobject svg:desc svg:title math:mi math:mo math:mn math:ms math:mtext');

/** Through these an end tag does not reach; nor does any other than its own out of a list of options. */
export const outerScopes: Names = new Set([
  ...words('applet caption table td th marquee object template math:annotation-xml'),
  ...integrationPoints,
]);
export const scopes: Names = new Set([...outerScopes, 'select']);
export const paragraphScopes: Names = new Set([...scopes, 'button']);
export const tableScopes = words('table template select');
export const special: Names = new Set([
  ...scopes,
  ...words(
    'address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3',
  ),
  ...words('h4 h5 h6 header hgroup li listing main menu nav noembed noframes noscript ol p plaintext pre search section select summary'),
  ...words('tbody tfoot thead tr ul xmp'),
]);
/** Of these no start tag opens formatting again. */
export const blocks: Names = new Set([...[...special].filter((name) => !words('applet button marquee object select xmp').has(name)), 'hr']);
export const listScopes: Names = new Set([...scopes, 'ol', 'ul']);
const itemScopes: Names = new Set([...special].filter((name) => !['address', 'div', 'p'].includes(name)));

/** The elements that a start tag ends, wherever in them it stands. */
export const implied: ReadonlyMap<string, { ends: Names; scopes: Names }> = new Map([
  ['li', { ends: words('li'), scopes: itemScopes }],
  ['dd', { ends: words('dd dt'), scopes: itemScopes }],
  ['dt', { ends: words('dd dt'), scopes: itemScopes }],
  ['button', { ends: words('button'), scopes }],
]);
/** The elements that a start tag ends where they hold nothing that is open. */
export const impliedOnTop: ReadonlyMap<string, Names> = new Map([
  ...[...headings].map((name) => [name, headings] as const),
  ...['option', 'optgroup'].map((name) => [name, words('option')] as const),
  ...['rb', 'rtc'].map((name) => [name, words('rb rp rt rtc')] as const),
  ...['rp', 'rt'].map((name) => [name, words('rb rp rt')] as const),
]);
/** Start tags that end all of those, not only the innermost. */
export const endsAll = words('rb rp rt rtc');
export const endsParagraph: Names = new Set([
  ...words('address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5'),
  ...words('h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp'),
]);
/** The parts of a table, with what each stands in, and which of those the parser opens by itself. */
export const tableParts: ReadonlyMap<string, { inside: Names; opens?: string }> = new Map<string, { inside: Names; opens?: string }>([
  ...[...rowGroups, 'caption', 'colgroup'].map((name) => [name, { inside: tableScopes }] as const),
  ['tr', { inside: new Set([...rowGroups, ...tableScopes]), opens: 'tbody' }],
  ...[...cells].map((name) => [name, { inside: new Set(['tr', ...tableScopes]), opens: 'tr' }] as const),
]);
export const isTable = (name: string) => name === 'table' || name === 'tr' || rowGroups.has(name);
/** HTML that ends SVG and MathML wherever it begins in them. */
export const breaksOut: Names = new Set([
  ...words('b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre'),
  ...words('ruby s small span strong strike sub sup table tt u ul var'),
]);
export const isBreakingFont = /\s(?:color|face|size)[\s=/>]/i;
export const holdsHtml = /\sencoding\s*=\s*["']?(?:text\/html|application\/xhtml\+xml)/i;
