import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { storeModule } from '../../../src/build/content-store.ts';

/** Undocumented parts of Astro that the build depends on. If one of these tests fails, read the file that its name gives. */

const astro = (file: string) =>
  readFileSync(
    fileURLToPath(new URL(`./content/${file}`, import.meta.resolve('astro/package.json').replace('package.json', 'dist/x'))),
    'utf8',
  );

test('Astro’s module of all collections has this id (src/build/content-store.ts)', () => {
  const id = storeModule.replace('\0', '');
  expect(astro('consts.js')).toContain(`DATA_STORE_VIRTUAL_ID = "${id}"`);
  expect(astro('consts.js')).toContain('RESOLVED_DATA_STORE_VIRTUAL_ID = "\\0" + DATA_STORE_VIRTUAL_ID');
});

test('pages read the collections from the default export of that module, in the format of the file (src/build/content-store.ts)', () => {
  const source = astro('data-store.js');
  expect(source).toContain(`await import("${storeModule.replace('\0', '')}")`);
  expect(source).toContain('data.default instanceof Map');
  expect(source).toMatch(/unflatten\(data\.default\)/);
});

test('Astro’s data store has this file name (src/build/checked-cache.ts, content-store.ts)', () => {
  expect(astro('consts.js')).toContain('DATA_STORE_FILE = "data-store.json"');
});
