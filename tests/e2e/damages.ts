import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Ways to damage a cache file. Each takes the absolute path of the file. */
export const damages: Record<string, (file: string) => void> = {
  'is empty': toBytes(() => ''),
  'is cut to half': toBytes((bytes) => bytes.subarray(0, bytes.length >> 1)),
  'holds other bytes': toBytes((bytes) => Buffer.from(Array.from({ length: bytes.length || 4096 }, (_, at) => (at * 7919) >> 3))),
  'is overwritten in the middle': toBytes(overwriteMiddle),
  'has another letter': toBytes(changeLetter),
  'is JSON of another shape': toBytes(() => '{"version":"x"}'),
  'is a folder': (file) => {
    rmSync(file);
    mkdirSync(path.join(file, 'x'), { recursive: true });
  },
};

export function toBytes(spoil: (bytes: Buffer) => Uint8Array | string): (file: string) => void {
  return (file) => {
    writeFileSync(file, spoil(readFileSync(file)));
  };
}

function overwriteMiddle(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1;
  bytes.subarray(Math.max(0, middle - 100), middle + 100).fill(7);
  return bytes;
}

/** Changes the first small letter of the second half. */
function changeLetter(bytes: Buffer): Buffer {
  const at = bytes.findIndex((byte, place) => place >= bytes.length >> 1 && byte >= 0x61 && byte < 0x7a);
  if (at >= 0) bytes[at] = (bytes[at] ?? 0) + 1;
  return bytes;
}
