import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readWithChecksum, writeWithChecksum } from '../../../src/build/checksum-file.ts';
import { makeFolder } from '../../files.ts';

test('reads what was written, and nothing if any byte of the file is changed or missing', () => {
  const file = path.join(makeFolder(), 'kayit.json');
  expect(readWithChecksum(file)).toBeUndefined();
  writeWithChecksum(file, '{"ad":"Iğdır"}');
  expect(readWithChecksum(file)?.toString()).toBe('{"ad":"Iğdır"}');
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    for (const bytes of [changed, whole.subarray(0, at)]) {
      writeFileSync(file, bytes);
      expect([at, readWithChecksum(file)]).toEqual([at, undefined]);
    }
  }
  for (const text of ['{}', '[]', 'null', '{"ad":"Iğdır"}']) {
    writeFileSync(file, text);
    expect(readWithChecksum(file)).toBeUndefined();
  }
  rmSync(file);
  writeWithChecksum(file, new Uint8Array());
  expect(readWithChecksum(file)?.length).toBe(0);
});
