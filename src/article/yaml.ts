import { Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { z } from 'zod';
import { findNearestWord } from '../language/nearest.ts';
import { quote, type Fault } from './fault.ts';

type Read<T> = { value: T; faults?: never } | { value?: never; faults: Fault[] };
type Path = readonly PropertyKey[];

/**
 * Reads YAML 1.2 (core schema) and holds it against a schema. Numbers become the text that was written, so that a tag
 * `007` or a title `2026` stays what it was; under `extra` they stay numbers.
 * @param offset lines of the file before this text
 * @returns the value, or every fault with its line
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S, file: string, offset = 0): Read<z.output<S>> {
  const lines = new LineCounter();
  // To make an error pretty the parser goes through its line, and a long line may have an error at each letter.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (position: number | undefined) => (position === undefined ? undefined : lines.linePos(position).line + offset);
  const broken = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file,
    line: lineAt(pos[0]),
    found: (message.split(/ at line |:?\n/)[0] ?? message).replace(/^./, (letter) => letter.toLowerCase()),
    expected: 'YAML',
  }));
  // Walking over a document takes a tenth of the time of reading it.
  if (text.includes('*')) {
    // `resolve` would walk over the document again for each alias.
    const anchors = new Map<string, Node>();
    visit(document, {
      Node: (_, node) => {
        if ('anchor' in node && node.anchor) anchors.set(node.anchor, node);
      },
      Alias: (_, alias, path) => {
        const target = anchors.get(alias.source);
        if (target && !path.includes(target)) return;
        const found = `the alias *${alias.source}, which ${target ? 'contains itself' : 'has no anchor before it'}`;
        broken.push({ file, line: lineAt(alias.range?.[0]), found, expected: 'YAML' });
      },
    });
  }
  if (broken.length) return { faults: broken };

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
    faults: result.error.issues.flatMap((issue) => {
      const at = (path: Path) => lineAt(position(document, path)) ?? offset + 1;
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => unknownKey(schema, file, at([...issue.path, key]), issue.path, key));
      }
      return [
        {
          file,
          line: at(issue.path),
          field: issue.path.join('.') || undefined,
          found: quote(valueAt(plain, issue.path)),
          expected: issue.message,
        },
      ];
    }),
  };
}

/**
 * Options for writing YAML. No line is folded, so that a title stays on one. Quoted texts stay on one line too: yaml 2.9.1
 * writes `"a\n \n\u0007"` over several lines, with a backslash that its own parser keeps.
 */
export const yamlStyle = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/**
 * Writes a list of mappings as YAML, with the lists in them on one line; whatever a text holds is quoted where it has to be.
 * @returns lines without an end of line behind the last
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

/** Where the deepest node on a path begins: of a missing field, the mapping that lacks it. */
function position(document: Document, path: Path): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1]) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, depth), true);
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number] | undefined) : undefined;
    if (range) return range[0];
  }
  return undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

function unknownKey(schema: z.ZodType, file: string, line: number, path: Path, key: string): Fault {
  const known = knownKeys(schema, path);
  const near = findNearestWord(key, known);
  const expected = near
    ? `"${near}"?`
    : `one of ${known.join(', ')}${path.length === 0 && known.includes('extra') ? '; anything else goes under extra' : ''}`;
  return { file, line, field: [...path, key].join('.'), found: `the unknown key ${quote(key)}`, expected };
}

/** The keys that a schema allows at a path. */
function knownKeys(schema: unknown, path: Path): string[] {
  let at = schema as { shape?: Record<string, unknown>; unwrap?: () => unknown; element?: unknown } | undefined;
  for (let depth = 0; at;) {
    if (at.shape) {
      if (depth === path.length) return Object.keys(at.shape);
      const key = String(path[depth++]);
      at = (Object.hasOwn(at.shape, key) ? at.shape[key] : undefined) as typeof at;
    } else if (at.element) {
      at = at.element;
      depth++;
    } else at = at.unwrap?.() as typeof at;
  }
  return [];
}
