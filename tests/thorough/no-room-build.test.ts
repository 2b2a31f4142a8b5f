import { existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { manifestFile, writeManifest } from '../../src/build/output-manifest.ts';
import { writeArchive } from '../bench/archive.ts';
import { runNode, type Trouble } from './no-room.ts';
import { article, readFiles, writeFiles } from '../files.ts';
import { buildClean, buildIn, edit, environment, expectClean, makeBuilt, makeProject } from './troubled-project.ts';

const onDist = '^(?!.*/\\.cache/).*/dist$';
const onOtherDisk = '^(?!.*/\\.cache/).*/dist(/|$)';
const noRoom = 'found no room left on the disk, expected room for it: make some, and run this again';

const fullDisks: { where: string; trouble: Trouble; says: string; add?: (project: string) => void }[] = [
  {
    where: 'Markdown is rendered',
    trouble: { largestFile: 600 },
    says: '\\.cache/dist: found a disk that fails to write',
    add: addLong,
  },
  { where: 'pages are written', trouble: { full: '/next/2026/.*/index\\.html$' }, says: `\\.cache/dist: ${noRoom}` },
  {
    where: 'pages are written in threads',
    trouble: { full: '/next/.*/sayfa/index\\.html$' },
    says: `next/[\\d/]+/sayfa/index\\.html: ${noRoom}`,
    add: addMany,
  },
  { where: 'the search index is made', trouble: { full: '/search/parts/' }, says: `search-index.*\n\\.cache/dist: ${noRoom}` },
  { where: 'the search index is written', trouble: { full: '/next/pagefind/' }, says: `search-index.*\n\\.cache/dist: ${noRoom}` },
  { where: 'share pictures are drawn', trouble: { full: '/share/\\w+\\.png' }, says: `share-pictures.*\n\\.cache/dist: ${noRoom}` },
  {
    where: 'files are moved over to another disk',
    trouble: { other: onOtherDisk, full: '/dist/\\.kupur-[\\w-]+\\.new$' },
    says: `\n *dist/.*: ${noRoom}`,
  },
  {
    where: 'the new site takes the place of the old one',
    trouble: { full: onDist },
    says: `whole-output.*\\n\\.cache/dist: ${noRoom}`,
    add: forget,
  },
  { where: 'the record is written', trouble: { full: 'output\\.json\\.new$' }, says: `whole-output.*\n\\.cache/dist: ${noRoom}` },
];

for (const { where, trouble, says, add } of fullDisks) {
  test(`a disk that is full as ${where} is said, and leaves whole files`, async () => {
    const project = await makeBuilt();
    const before = readFiles(path.join(project, 'dist'));
    edit(project);
    add?.(project);
    const { code, output } = await buildIn(project, trouble);
    expect(code, output).toBe(1);
    expect(stripVTControlCharacters(output)).toMatch(new RegExp(says));
    const left = readFiles(path.join(project, 'dist'));
    const next = await buildClean(project);
    const isTorn = (name: string) => name !== manifestFile && left[name] !== before[name] && left[name] !== next[name];
    expect(Object.keys(left).filter(isTorn)).toEqual([]);
    expect(Object.keys(before).filter((name) => name in next && !(name in left))).toEqual([]);
    await expectClean(project);
  });
}

test('a dist on another disk, or a link to a folder, is filled, and what an older build left there goes', async () => {
  const project = makeProject();
  const target = path.join(project, 'elsewhere');
  writeFiles(target, { 'old.html': 'eski', 'index.html': 'eski' });
  writeManifest(target, { base: '/', files: ['old.html', 'index.html'] });
  symlinkSync(target, path.join(project, 'dist'));
  expect(await buildIn(project, { other: '/elsewhere(/|$)|^(?!.*/\\.cache/).*/dist(/|$)' })).toMatchObject({ code: 0 });
  expect(readFiles(target)).toEqual(await buildClean(project));
});

test('a disk that is full as npm run compress writes is said, and no half file is sent by a server', async () => {
  const project = await makeBuilt();
  const compress = (trouble?: Trouble) => runNode(['src/commands/compress.ts'], environment, trouble, project);
  const { code, output } = await compress({ full: '/dist/feed\\.xml\\.br' });
  expect(code).toBe(1);
  expect(output).toContain(`dist/feed.xml.br: ${noRoom}`);
  expect(output).not.toMatch(/^\s+at /m);
  expect(existsSync(path.join(project, 'dist/feed.xml.br'))).toBe(false);
  expect(await compress()).toMatchObject({ code: 0 });
  const made = readFiles(path.join(project, 'dist'));
  for (const name of Object.keys(made).filter((each) => each.endsWith('.br'))) {
    rmSync(path.join(project, 'dist', name));
  }
  expect(await compress()).toMatchObject({ code: 0 });
  expect(readFiles(path.join(project, 'dist'))).toEqual(made);
});

/** Has a build make everything. */
function forget(project: string): void {
  rmSync(path.join(project, '.cache/dist/output.json'));
}

/** Articles whose texts take megabytes. */
function addLong(project: string): void {
  for (let day = 10; day < 28; day++) {
    const text = article(`title: Uzun ${day}\npublished: 2026-01-${day}`, 'Uzun metin. '.repeat(8000));
    writeFiles(project, { [`content/articles/2026/01/${day}/uzun.md`]: text });
  }
}

/** So many articles that their pages are written in threads. */
function addMany(project: string): void {
  writeArchive(path.join(project, 'content'), 180);
  for (let day = 10; day < 28; day++) {
    writeFiles(project, { [`content/articles/2026/01/${day}/sayfa.md`]: article(`title: Sayfa ${day}\npublished: 2026-01-${day}`) });
  }
}
