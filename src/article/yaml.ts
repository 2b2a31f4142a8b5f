import { Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { z } from 'zod';
import { findNearestWord } from '../language/nearest.ts';
import { quote, type Fault } from './fault.ts';

type YamlResult<T> = { value: T; faults?: never } | { value?: never; faults: Fault[]; plain?: unknown };
type Path = readonly PropertyKey[];

/**
 * Parses YAML 1.2 (core schema), and validates it. Numbers become the text as written, so that a tag `007` or a title
 * `2026` does not change; under `extra` they stay numbers.
 * @param offset number of lines in the file before this text
 * @returns the value, or all faults with their lines, and the data that was not valid if the text is YAML
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S, file: string, offset = 0): YamlResult<z.output<S>> {
  const lines = new LineCounter();
  // For a pretty error the parser scans the whole line, and a long line may have an error at each character.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (position: number | undefined) => (position === undefined ? undefined : lines.linePos(position).line + offset);
  const errors = [
    ...listSyntaxErrors(document),
    // Visiting all nodes takes a tenth of the time of parsing.
    ...(text.includes('*') ? findBrokenAliases(document) : []),
  ];
  if (errors.length)
    return { faults: errors.map(({ position, found, expected = 'YAML' }) => ({ file, line: lineAt(position), found, expected })) };

  keepNumbersAsWritten(document);
  let plain: unknown;
  try {
    plain = document.toJS();
  } catch (error) {
    return { faults: [{ file, line: offset + 1, found: String(error), expected: 'YAML without exploding aliases' }] };
  }
  const result = schema.safeParse(plain ?? undefined);
  if (result.success) return { value: result.data };
  return {
    plain,
    faults: result.error.issues.flatMap((issue) => {
      const lineOf = (path: Path) => lineAt(findPosition(document, path)) ?? offset + 1;
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
          const path = [...issue.path, key];
          return { file, line: lineOf(path), field: path.join('.'), ...describeUnknownKey(schema, issue.path, key) };
        });
      }
      return [
        {
          file,
          line: lineOf(issue.path),
          field: issue.path.join('.') || undefined,
          found: quote(getValueAt(plain, issue.path)),
          expected: issue.message,
        },
      ];
    }),
  };
}

interface YamlError {
  position: number | undefined;
  found: string;
  /** What would be right, if the error shows it. */
  expected?: string | undefined;
}

/** What a publisher most likely has to do about an error of the parser, by its message. */
const hints: readonly (readonly [message: RegExp, expected: string])[] = [
  [/^Nested mappings/, 'a text with a colon in it in quotation marks, like "Ankara: snow"'],
  [/^Flow (?:map|sequence) in block/, 'a } or ] at the end, and a value that begins with # in quotation marks'],
  [/^Plain value cannot start/, 'a text that begins with a sign in quotation marks'],
  [/^Missing closing/, 'a quotation mark at the end'],
  [/^Implicit map keys/, 'a name, a colon and a space before each value'],
  [/^Tabs are not allowed/, 'spaces instead of tabs'],
];

function listSyntaxErrors(document: Document): YamlError[] {
  return [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    // The parser notices what is not closed where it ends, perhaps many lines below.
    position: (/^Missing closing|^Flow/.test(message) ? findLastOpened(document, pos[0]) : undefined) ?? pos[0],
    expected: hints.find(([pattern]) => pattern.test(message))?.[1],
    found: (message.split(/ at line |:?\n/)[0] ?? message).replace(/^./, (letter) => letter.toLowerCase()),
  }));
}

/** Finds where the last text in quotation marks or list in brackets before a position begins. */
function findLastOpened(document: Document, before: number): number | undefined {
  let position: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const isOpened = isScalar(node) ? node.type?.startsWith('QUOTE') : (isMap(node) || isSeq(node)) && node.flow;
      if (isOpened && node.range && node.range[0] < before) position = node.range[0];
    },
  });
  return position;
}

/** Finds aliases without an anchor, and aliases inside their own anchor. */
function findBrokenAliases(document: Document): YamlError[] {
  const errors: YamlError[] = [];
  // `resolve` would visit the whole document again for each alias.
  const anchors = new Map<string, Node>();
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) anchors.set(node.anchor, node);
    },
    Alias: (_, alias, path) => {
      const target = anchors.get(alias.source);
      if (target && !path.includes(target)) return;
      const problem = target ? 'contains itself' : 'has no anchor before it';
      errors.push({ position: alias.range?.[0], found: `the alias *${alias.source}, which ${problem}` });
    },
  });
  return errors;
}

/**
 * Options for writing YAML. Lines are not folded, so that a title stays on one line. Neither are quoted texts: yaml 2.9.1
 * writes `"a\n \n\u0007"` on several lines, with a backslash that its own parser keeps.
 */
export const yamlStyle = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/**
 * Writes a list of mappings as YAML, with nested lists on one line. Texts are quoted if necessary.
 * @returns lines, without a line end after the last
 */
export function writeFlowLists(list: readonly object[]): string {
  const document = new Document(list);
  visit(document, {
    Pair: (_, { value }) => {
      if (isSeq(value)) value.flow = true;
    },
  });
  return document.toString({ ...yamlStyle, flowCollectionPadding: false }).trimEnd();
}

function keepNumbersAsWritten(document: Document): void {
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && key.value === 'extra' ? visit.SKIP : undefined),
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'number') scalar.value = scalar.source ?? String(scalar.value);
    },
  });
}

/**
 * Finds the line of a field in YAML.
 * @param path the field's path
 * @param written a text in the field or in one of its items, if the path leads to more than that
 * @returns `undefined` if not even the first part of the path is there
 */
export function findLine(text: string, path: Path, written?: string): number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const field = document.getIn(path, true);
  const items = isMap(field) || isSeq(field) ? (field.items as unknown[]) : [];
  const nodes = items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]));
  const item = written === undefined ? undefined : nodes.find((node) => isScalar(node) && [node.value, node.source].includes(written));
  const position = (isScalar(item) ? item.range?.[0] : undefined) ?? findPosition(document, path);
  return position === undefined ? undefined : lines.linePos(position).line;
}

/** Returns the position of the deepest node on a path. For a missing field, it is the mapping without that field. */
function findPosition(document: Document, path: Path): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1]) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, depth), true);
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number] | undefined) : undefined;
    if (range) return range[0];
  }
  return undefined;
}

function getValueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

function describeUnknownKey(schema: z.ZodType, path: Path, key: string): Pick<Fault, 'found' | 'expected'> {
  const known = getKnownKeys(schema, path);
  const near = findNearestWord(key, known);
  const expected = near
    ? `"${near}"?`
    : `one of ${known.join(', ')}${path.length === 0 && known.includes('extra') ? '; anything else goes under extra' : ''}`;
  return { found: `the unknown key ${quote(key)}`, expected };
}

/** What leads from a schema to the schemas inside it. */
interface Inner {
  shape?: Record<string, unknown>;
  unwrap?: () => unknown;
  element?: unknown;
  /** The schemas of a union. */
  options?: readonly Inner[];
}

/** Returns the keys that a schema allows at a path. */
function getKnownKeys(schema: unknown, path: Path): string[] {
  let at = schema as Inner | undefined;
  for (let depth = 0; at;) {
    if (at.shape) {
      if (depth === path.length) return Object.keys(at.shape);
      const key = String(path[depth++]);
      at = (Object.hasOwn(at.shape, key) ? at.shape[key] : undefined) as typeof at;
    } else if (at.element) {
      at = at.element;
      depth++;
    } else if (at.options) at = at.options.find((option) => option.shape);
    else at = at.unwrap?.() as typeof at;
  }
  return [];
}
