import { EventEmitter } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchFolder } from '../../../src/build/watch-folder.ts';
import { makeFolder } from '../../files.ts';

/** Watches a folder by events that a test gives: a watcher may lose some. */
function watch() {
  const folder = makeFolder();
  const events = new EventEmitter();
  const batches: string[][] = [];
  watchFolder({ add: () => undefined, on: (_all, listener) => events.on('all', listener) }, folder, (changed) => {
    batches.push([...changed].map((file) => path.relative(folder, file)).sort());
  });
  return {
    batches,
    write: (name: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    },
    remove: (name: string) => {
      rmSync(path.join(folder, name));
    },
    emit: (event: string, name: string) => events.emit('all', event, path.join(folder, name)),
  };
}

test('files that change together come together, without hidden ones', async () => {
  const { batches, write, emit } = watch();
  write('a.md', '1');
  write('b/c.md', '1');
  for (const name of ['a.md', 'b/c.md', '.a.md.swp']) emit('add', name);
  await vi.waitFor(() => {
    expect(batches).toEqual([['a.md', 'b/c.md']]);
  });
});

test('a file comes that was written into a new folder before that was watched', async () => {
  const { batches, write, emit } = watch();
  write('a/b/c.md', '1');
  emit('addDir', 'a');
  await vi.waitFor(() => {
    expect(batches).toEqual([['a/b/c.md']]);
  });
});

test('what follows a change closely, and is lost, comes a little later', async () => {
  const { batches, write, remove, emit } = watch();
  write('a/b.md', '1');
  write('a/c.md', '1');
  emit('change', 'a/b.md');
  await vi.waitFor(() => {
    expect(batches).toEqual([['a/b.md']]);
  });
  write('a/b.md', 'longer');
  remove('a/c.md');
  write('a/d.md', '1');
  await vi.waitFor(() => {
    expect(batches).toEqual([['a/b.md'], ['a/b.md', 'a/c.md', 'a/d.md']]);
  });
});
