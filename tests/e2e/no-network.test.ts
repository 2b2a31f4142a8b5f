import { expect, test } from '@playwright/test';
import path from 'node:path';
import { build } from './build.ts';
import { article, copyProject, writeFiles } from './project.ts';

/** Has whoever asks the network for anything fail, and says so: in the build's process and in its threads. */
const cutOff = `
import { writeSync } from 'node:fs';
import net from 'node:net';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
const refuse = (what) => () => { writeSync(2, 'asked the network: ' + what + '\\n'); throw new Error('The network is cut off'); };
globalThis.fetch = refuse('fetch');
net.Socket.prototype.connect = refuse('connect');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) { dns[name] = refuse(name); dns.promises[name] = refuse(name); }
syncBuiltinESMExports();
`;

test('a build asks the network for nothing', async () => {
  const project = copyProject();
  writeFiles(project, {
    'cut-off.mjs': cutOff,
    'content/articles/2026/02/03/bir.md': article(
      'title: Bir\npublished: 2026-02-03\ntags: [Örnek]',
      'Spot.\n\n![Resim](https://ornek.example/a.jpg)',
    ),
  });
  const NODE_OPTIONS = `--import=${path.join(project, 'cut-off.mjs')}`;
  const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR: 'dist', NODE_OPTIONS }, project);
  expect(output).not.toContain('asked the network');
  expect(code, output).toBe(0);
});
