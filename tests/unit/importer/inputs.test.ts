import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isBelow } from '../../../src/content/is-below.ts';
import { findInputs, readInputs, type UnreadInput } from '../../../src/importer/inputs.ts';
import { makeFolder } from '../../files.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

describe('in a folder', () => {
  test('every file is found whatever the case of its extension, except in hidden folders and node_modules', () => {
    for (const file of ['a.txt', 'b.HTML', 'alt/c.MD', '.git/d.txt', '.e.txt', 'node_modules/x/README.md', 'alt/node_modules/f.md']) {
      write(`in/${file}`);
    }
    expect(namesIn('in')).toEqual(['a.txt', 'alt/c.MD', 'b.HTML']);
    expect(namesIn('in/node_modules')).toEqual(['x/README.md']);
    expect(namesIn('in/.git')).toEqual(['d.txt']);
  });

  test('links to a target outside it are skipped and named; a link to a target inside it is found', () => {
    write('in/a.txt');
    write('disari/gizli.txt');
    write('in-yan/gizli.txt');
    link('../disari/gizli.txt', 'in/b.txt');
    link('../in-yan/gizli.txt', 'in/c.txt');
    link('../disari', 'in/klasor');
    link('a.txt', 'in/d.txt');
    const { skipped } = findInputs([path.join(folder, 'in')]);
    expect(namesIn('in')).toEqual(['a.txt', 'd.txt']);
    expect(skipped.map(({ place }) => path.basename(place)).sort()).toEqual(['b.txt', 'c.txt', 'klasor']);
    expect(namesIn('in/klasor')).toEqual(['gizli.txt']);
    expect(findInputs([path.join(folder, 'in/b.txt')]).files).toHaveLength(1);
  });

  test('a pipe and a socket are reported without waiting, and the others are read', async () => {
    write('in/a.txt');
    execFileSync('mkfifo', [path.join(folder, 'in/boru.txt')]);
    const server = createServer().listen(path.join(folder, 'in/soket.txt'));
    await once(server, 'listening');
    const unreadable: UnreadInput[] = [];
    const read = [...readInputs(findInputs([path.join(folder, 'in')]).files, unreadable)];
    expect(read.map(({ file }) => path.basename(file))).toEqual(['a.txt']);
    expect(unreadable.map(({ place }) => path.basename(place)).sort()).toEqual(['boru.txt', 'soket.txt']);
    for (const { reason } of unreadable) expect(reason).toBe('found something that is not a file, expected a file');
    server.close();
    await once(server, 'close');
  });

  test('circular links do not affect other files', () => {
    write('in/a.txt');
    link('.', 'in/kendisi');
    link('halka-2.txt', 'in/halka-1.txt');
    link('halka-1.txt', 'in/halka-2.txt');
    expect(namesIn('in')).toContain('a.txt');
    const unreadable: UnreadInput[] = [];
    expect([...readInputs(findInputs([path.join(folder, 'in')]).files, unreadable)]).toHaveLength(1);
    expect(unreadable.map(({ reason }) => reason).join()).not.toMatch(/ELOOP/);
  });

  test('files are found if the folder is itself a link', () => {
    write('asil/a.txt');
    link('asil', 'in');
    expect(namesIn('in')).toEqual(['a.txt']);
  });
});

describe('a file that an input names is opened', () => {
  test.each([
    ['in its folder', 'in/a.html', 'in/resim.png', 'resim.png', true],
    ['in a subfolder', 'in/a.html', 'in/a_files/resim.png', 'a_files/resim.png', true],
    ['with a name that begins with dots', 'in/a.html', 'in/..resim.png', '..resim.png', true],
    ['but not in a parent folder', 'in/a.html', 'resim.png', '../resim.png', false],
    ['nor in a folder whose name begins with that of its own', 'in/a.html', 'in-gizli/resim.png', '../in-gizli/resim.png', false],
    ['nor by an absolute path', 'in/a.html', 'in/resim.png', '/resim.png', false],
  ])('%s', async (_, page, picture, place, isOpened) => {
    write(page);
    write(picture, 'resim');
    expect(await open(page, place)).toBe(isOpened ? 'resim' : undefined);
    expect(await open(page, place, 'openInSite')).toBe(isOpened ? 'resim' : undefined);
  });

  test.each([
    ['package.json', '{ "dependencies": { "astro": "1" } }'],
    ['package.json', '{ "devDependencies": { "@11ty/eleventy": "1" } }'],
    ['hugo.toml', ''],
    ['_config.yml', ''],
    ['config.toml', 'title = "x"\nbaseURL = "https://a.example"\n'],
    ['eleventy.config.js', ''],
  ])('anywhere in a site with %s (%s), but only by openInSite', async (mark, text) => {
    write(`site/${mark}`, text);
    write('site/content/posts/a.md');
    write('site/static/resim.png', 'resim');
    write('resim.png', 'gizli');
    for (const place of ['/resim.png', '../../static/resim.png']) {
      expect(await open('site/content/posts/a.md', place, 'openInSite')).toBe('resim');
      expect(await open('site/content/posts/a.md', place)).toBeUndefined();
    }
    expect(await open('site/content/posts/a.md', '../../../resim.png', 'openInSite')).toBeUndefined();
  });

  test.each([
    ['package.json', '{ "dependencies": { "express": "1" } }'],
    ['package.json', '{ "name": "astro" }'],
    ['package.json', 'bozuk'],
    ['config.toml', '[build]\njobs = 1\n'],
    ['config.yaml', 'a: 1\n'],
  ])('but not outside its folder if %s (%s) is not that of a site', async (mark, text) => {
    write(mark, text);
    write('in/a.md');
    write('Pictures/private.png', 'gizli');
    expect(await open('in/a.md', '../Pictures/private.png', 'openInSite')).toBeUndefined();
  });

  test('but not by a link to a target outside its folder', async () => {
    write('in/a.html');
    write('gizli/resim.png', 'gizli');
    link('../gizli/resim.png', 'in/resim.png');
    link('../gizli', 'in/klasor');
    expect(await open('in/a.html', 'resim.png')).toBeUndefined();
    expect(await open('in/a.html', 'klasor/resim.png')).toBeUndefined();
  });
});

test.each([
  ['/a', '/a/b', true],
  ['/a', '/a', false],
  ['/a', '/ab', false],
  ['/a', '/a/..b', true],
  ['/a/b', '/a', false],
  ['/', '/a', true],
])('isBelow(%s, %s) is %s', (above, place, expected) => {
  expect(isBelow(above, place)).toBe(expected);
});

function namesIn(place: string): string[] {
  const { files } = findInputs([path.join(folder, place)]);
  return files.map((file) => path.relative(path.join(folder, place), file)).filter((file) => !file.startsWith('halka'));
}

async function open(page: string, place: string, opener: 'open' | 'openInSite' = 'open'): Promise<string | undefined> {
  const [input] = readInputs([path.join(folder, page)], []);
  const bytes = await input?.[opener]?.(place);
  return bytes && Buffer.from(bytes).toString();
}

function write(file: string, text = 'x'): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function link(target: string, file: string): void {
  symlinkSync(target, path.join(folder, file));
}
