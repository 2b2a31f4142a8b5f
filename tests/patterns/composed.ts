import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A pattern that a module made of texts while it was loaded. */
export interface ComposedPattern {
  file: string;
  /** Counted from 1, as is the column. */
  line: number;
  column: number;
  source: string;
  flags: string;
}

const require = createRequire(import.meta.url);
const composed: ComposedPattern[] = [];

/**
 * Loads a module, with those that it imports, and finds the patterns that it composes meanwhile.
 * @throws {Error} where the module can't be loaded by itself
 */
export function findComposed(file: string): ComposedPattern[] {
  const plain = globalThis.RegExp;
  const record = (pattern: RegExp): RegExp => {
    // The caller is the first frame that lies outside of this file.
    const frames = new Error().stack?.split('\n').slice(1) ?? [];
    const caller = frames.find((frame) => !frame.includes(import.meta.filename)) ?? '';
    const [, place = '', line, column] = /((?:file:\/\/)?\/[^():]*):(\d+):(\d+)\)?$/.exec(caller) ?? [];
    const file = place.startsWith('file:') ? fileURLToPath(place) : place;
    composed.push({ file, line: Number(line), column: Number(column), source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, values: ConstructorParameters<typeof RegExp>) => record(new target(...values)),
    apply: (target, _, values: ConstructorParameters<typeof RegExp>) => record(target(...values)),
  });
  try {
    require(file);
  } finally {
    globalThis.RegExp = plain;
  }
  return composed.filter((pattern) => pattern.file === file);
}
