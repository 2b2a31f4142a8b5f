import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A pattern that a module composed from strings while it was loaded. */
export interface ComposedPattern {
  file: string;
  /** Line and column are counted from 1. */
  line: number;
  column: number;
  source: string;
  flags: string;
}

const require = createRequire(import.meta.url);
const composed: ComposedPattern[] = [];

/**
 * Loads a module and its imports, and finds the patterns that it composes while it is loaded.
 * @throws {Error} if the module can't be loaded on its own
 */
export function findComposed(file: string): ComposedPattern[] {
  const original = globalThis.RegExp;
  const record = (pattern: RegExp): RegExp => {
    // The caller is the first stack frame outside this file.
    const frames = new Error().stack?.split('\n').slice(1) ?? [];
    const caller = frames.find((frame) => !frame.includes(import.meta.filename)) ?? '';
    const [, place = '', line, column] = /((?:file:\/\/)?\/[^():]*):(\d+):(\d+)\)?$/.exec(caller) ?? [];
    const file = place.startsWith('file:') ? fileURLToPath(place) : place;
    composed.push({ file, line: Number(line), column: Number(column), source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, values: ConstructorParameters<typeof RegExp>) => record(new target(...values)),
    apply: (target, _, values: ConstructorParameters<typeof RegExp>) => record(target(...values)),
  });
  try {
    require(file);
  } finally {
    globalThis.RegExp = original;
  }
  return composed.filter((pattern) => pattern.file === file);
}
