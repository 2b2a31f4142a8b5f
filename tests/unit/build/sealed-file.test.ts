import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSealed, writeSealed } from '../../../src/build/sealed-file.ts';
import { makeFolder } from '../../files.ts';

test('what was sealed is read as it was written, and not at all where anything of it was changed', () => {
  const file = path.join(makeFolder(), 'kayit.json');
  expect(readSealed(file)).toBeUndefined();
  writeSealed(file, '{"ad":"Iğdır"}');
  expect(readSealed(file)?.toString()).toBe('{"ad":"Iğdır"}');
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    for (const bytes of [changed, whole.subarray(0, at)]) {
      writeFileSync(file, bytes);
      expect([at, readSealed(file)]).toEqual([at, undefined]);
    }
  }
  for (const text of ['{}', '[]', 'null', '{"ad":"Iğdır"}']) {
    writeFileSync(file, text);
    expect(readSealed(file)).toBeUndefined();
  }
  rmSync(file);
  writeSealed(file, new Uint8Array());
  expect(readSealed(file)?.length).toBe(0);
});
