import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export const digestOf = (bytes: Uint8Array | string): string => hash('sha256', bytes);
const digestLength = digestOf('').length;

/** Writes a file of the cache, whole or not at all, with a digest before its content. */
export function writeWithChecksum(file: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  // A process that is killed leaves no half file under the name of a whole one.
  writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(digestOf(bytes)), bytes]));
  renameSync(`${file}.new`, file);
}

/** @returns what `writeSealed` was given; nothing where there is no such file, or not as it was written */
export function readWithChecksum(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(digestLength);
    return digestOf(content) === bytes.toString('latin1', 0, digestLength) ? content : undefined;
  } catch {
    return undefined;
  }
}
