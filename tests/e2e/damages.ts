import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Ways to damage a cache file. Each takes the absolute path of the file. */
export const damages: Record<string, (file: string) => void> = {
  'is empty': damageBytes(() => ''),
  'is truncated to half': damageBytes((bytes) => bytes.subarray(0, bytes.length >> 1)),
  'has other bytes': damageBytes((bytes) => Buffer.from(Array.from({ length: bytes.length || 4096 }, (_, at) => (at * 7919) >> 3))),
  'is overwritten in the middle': damageBytes(overwriteMiddle),
  'has another letter': damageBytes(changeLetter),
  'is JSON of another shape': damageBytes(() => '{"version":"x"}'),
  'is a folder': (file) => {
    rmSync(file);
    mkdirSync(path.join(file, 'x'), { recursive: true });
  },
};

/** Creates a function that replaces the bytes of a file. */
export function damageBytes(damage: (bytes: Buffer) => Uint8Array | string): (file: string) => void {
  return (file) => {
    writeFileSync(file, damage(readFileSync(file)));
  };
}

function overwriteMiddle(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1;
  bytes.subarray(Math.max(0, middle - 100), middle + 100).fill(7);
  return bytes;
}

/** Changes the first lower-case letter of the second half. */
function changeLetter(bytes: Buffer): Buffer {
  const at = bytes.findIndex((byte, place) => place >= bytes.length >> 1 && byte >= 0x61 && byte < 0x7a);
  if (at >= 0) bytes[at] = (bytes[at] ?? 0) + 1;
  return bytes;
}
