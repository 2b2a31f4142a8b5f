import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { build } from './build.ts';
import { article, buildContent, copyProject, readFiles, writeFiles } from './project.ts';

const file = 'content/articles/2026/02/03/bir.md';
const page = 'dist/2026/02/03/bir/index.html';
const written = (title: string) => article(`title: ${title}\npublished: 2026-02-03\naliases: [/eski/]`);

test('a build into the content deletes no article, and says what is wrong without a stack trace', async () => {
  const project = copyProject();
  writeFiles(project, { [file]: written('Bir') });
  const before = readFiles(path.join(project, 'content'));
  const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR: './content' }, project);
  expect(code).not.toBe(0);
  expect(output).toContain('OUT_DIR: found "content", which is or lies in the folder "content"');
  expect(output).not.toMatch(/^\s+at /m);
  expect(readFiles(path.join(project, 'content'))).toEqual(before);
});

test('a build removes and repairs only what a build wrote, and knows its folder by any name', async () => {
  const project = copyProject();
  const at = (name: string) => path.join(project, name);
  const buildInto = async (OUT_DIR: string) => {
    const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR, SOURCE_DATE_EPOCH: '1770201200' }, project);
    expect(code, output).toBe(0);
  };
  const theirs = {
    'dist/.git/HEAD': 'ref: refs/heads/pages',
    'dist/CNAME': 'example.org',
    'dist/.nojekyll': '',
    'dist/2026/not.txt': 'önemli',
  };
  const readTheirs = () => Object.fromEntries(Object.keys(theirs).map((name) => [name, readFileSync(at(name), 'utf8')]));
  writeFiles(project, { [file]: written('Bir'), 'content/articles/2026/02/04/iki.md': article('title: İki\npublished: 2026-02-04') });
  await buildInto('dist');
  const first = readFiles(at('dist'));
  writeFiles(project, theirs);

  await test.step('an edit that was built under another spelling and then taken back leaves no stale page', async () => {
    writeFiles(project, { [file]: written('Başka') });
    await buildInto('./dist/');
    writeFiles(project, { [file]: written('Bir') });
    symlinkSync('dist', at('yayin'));
    await buildInto('yayin');
    await buildInto('dist');
    expect(readFileSync(at(page), 'latin1')).toBe(first['2026/02/03/bir/index.html']);
  });

  await test.step('a page that was damaged by hand is made again', async () => {
    writeFileSync(at(page), readFileSync(at(page), 'utf8').replaceAll('Bir', 'Xyz'));
    await buildInto('dist');
    expect(readFileSync(at(page), 'latin1')).toBe(first['2026/02/03/bir/index.html']);
  });

  await test.step('without a cache, and with other code, what others put there stays and what is gone goes', async () => {
    rmSync(at('.cache'), { recursive: true });
    rmSync(at('content/articles/2026/02/04/iki.md'));
    writeFiles(project, { 'src/policy.ts': `${readFileSync(at('src/policy.ts'), 'utf8')}// Başka\n` });
    await buildInto('dist');
    expect(readTheirs()).toEqual(theirs);
    expect(Object.keys(readFiles(at('dist')))).not.toContain('2026/02/04/iki/index.html');
  });

  await test.step('a file of others at the place of a page stops the build before anything is changed', async () => {
    writeFiles(project, { [file]: written('Son'), 'content/articles/2026/02/05/uc.md': article('title: Üç\npublished: 2026-02-05') });
    writeFiles(project, { 'dist/2026/02/05/uc/index.html': 'elle yazılmış' });
    const before = readFiles(at('dist'));
    const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR: 'dist', SOURCE_DATE_EPOCH: '1770287600' }, project);
    expect(code).not.toBe(0);
    expect(output).toContain('dist/2026/02/05/uc/index.html: found what no build of this site wrote');
    expect(readFiles(at('dist'))).toEqual(before);
  });
});

test('a publisher’s public files come along: headers and redirects join ours, any other takes the place of the program’s', async () => {
  const project = copyProject();
  writeFiles(project, {
    [file]: written('Bir'),
    'content/public/_headers': '/*\n  X-Own: 1\n',
    'content/public/_redirects': '/a /b 302\n',
    'content/public/.well-known/proof.txt': 'x',
    'content/public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR: 'dist', BASE_PATH: '/kupur/' }, project);
  expect(code, output).toBe(0);
  const read = (name: string) => readFileSync(path.join(project, 'dist', name), 'utf8');
  expect(read('_headers')).toMatch(/^\/kupur\/\*\n {2}Content-Security-Policy: [^]*immutable\n\n\/\*\n {2}X-Own: 1\n$/);
  expect(read('_redirects')).toBe('/kupur/eski/ /kupur/2026/02/03/bir/ 301\n/a /b 302\n');
  expect(read('.well-known/proof.txt')).toBe('x');
  expect(read('favicon.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');

  await test.step('and a preview serves the site under the base path that it was built for, on the port that was asked for', async () => {
    const port = await findFreePort();
    const preview = spawn('npm', ['run', 'preview', '--', '--port', String(port)], { cwd: project, detached: true });
    const end = once(preview, 'exit');
    try {
      const home = `http://localhost:${port}/kupur/`;
      await expect
        .poll(() =>
          fetch(home).then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200);
      const links = [...(await (await fetch(home)).text()).matchAll(/<a [^>]*href="(\/[^"#?]*)"/g)].map(([, link = '']) => link);
      expect(links.length).toBeGreaterThan(5);
      for (const link of new Set(links)) expect((await fetch(new URL(link, home))).status, link).toBe(200);
    } finally {
      // The server is a child of npm's.
      if (preview.pid) process.kill(-preview.pid);
      await end;
    }
  });
});

test('a public file at the address of a page stops the build, and both are named', async () => {
  const project = copyProject();
  writeFiles(project, { [file]: written('Bir'), 'content/public/index.html': 'x', 'public/eski/index.html': 'x' });
  const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR: 'dist' }, project);
  expect(code).not.toBe(0);
  expect(output).toContain(
    'content/public/index.html: found a file at the address /, where the site has a page of its own (src/pages/index.astro)',
  );
  expect(output).toContain('public/eski/index.html: found a file at the address /eski/');
  expect(output).not.toMatch(/^\s+at /m);
});

test('the content’s faults come without a stack trace', async () => {
  const { code, output } = await buildContent({ 'articles/2026/02/03/bir.md': article('titel: Bir\npublished: 2026-02-03') });
  expect(code).not.toBe(0);
  expect(output).toContain('found the unknown key "titel"');
  expect(output).not.toMatch(/^\s+at /m);
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
