import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export const computeDigest = (bytes: Uint8Array | string): string => hash('sha256', bytes);
const digestLength = computeDigest('').length;

/** Write a file of the cache atomically, with a digest before its content. */
export function writeWithChecksum(file: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  // If the process is killed, only the temporary file is incomplete.
  writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(computeDigest(bytes)), bytes]));
  renameSync(`${file}.new`, file);
}

/** @returns the content that `writeWithChecksum` wrote; `undefined` if there is no such file or it is damaged */
export function readWithChecksum(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(digestLength);
    return computeDigest(content) === bytes.toString('latin1', 0, digestLength) ? content : undefined;
  } catch {
    return undefined;
  }
}
