import { existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { manifestFile, writeManifest } from '../../src/build/output-manifest.ts';
import { runNode, type DiskProblem } from './no-room.ts';
import { article, readFiles, writeFiles } from '../files.ts';
import { buildClean, buildIn, edit, environment, expectClean, makeBuiltProject, makeProject } from './troubled-project.ts';

const onDist = '^(?!.*/\\.cache/).*/dist$';
const onOtherDisk = '^(?!.*/\\.cache/).*/dist(/|$)';
const noRoom = 'found no room left on the disk, expected room for it: make some, and run this again';

const fullDisks: { where: string; problem: DiskProblem; message: string; add?: (project: string) => void }[] = [
  {
    where: 'Markdown is rendered',
    problem: { maxFileSize: 600 },
    message: '\\.cache/dist: found a disk that fails to write',
    add: addLong,
  },
  { where: 'pages are written', problem: { full: '/next/2026/.*/index\\.html$' }, message: `\\.cache/dist: ${noRoom}` },
  { where: 'the search index is built', problem: { full: '/search/parts/' }, message: `search-index.*\n\\.cache/dist: ${noRoom}` },
  { where: 'the search index is written', problem: { full: '/next/pagefind/' }, message: `search-index.*\n\\.cache/dist: ${noRoom}` },
  { where: 'share pictures are drawn', problem: { full: '/share/\\w+\\.png' }, message: `share-pictures.*\n\\.cache/dist: ${noRoom}` },
  {
    where: 'files are moved over to another disk',
    problem: { other: onOtherDisk, full: '/dist/\\.kupur-[\\w-]+\\.new$' },
    message: `\n *dist/.*: ${noRoom}`,
  },
  {
    where: 'the new site replaces the old one',
    problem: { full: onDist },
    message: `atomic-output.*\\n\\.cache/dist: ${noRoom}`,
    add: removeRecord,
  },
  { where: 'the build record is written', problem: { full: 'output\\.json\\.new$' }, message: `atomic-output.*\n\\.cache/dist: ${noRoom}` },
];

for (const { where, problem, message, add } of fullDisks) {
  test(`a full disk while ${where} is reported, and leaves only whole files`, async () => {
    const project = await makeBuiltProject();
    const before = readFiles(path.join(project, 'dist'));
    edit(project);
    add?.(project);
    const { code, output } = await buildIn(project, problem);
    expect(code, output).toBe(1);
    expect(stripVTControlCharacters(output)).toMatch(new RegExp(message));
    const left = readFiles(path.join(project, 'dist'));
    const next = await buildClean(project);
    const isTorn = (name: string) => name !== manifestFile && left[name] !== before[name] && left[name] !== next[name];
    expect(Object.keys(left).filter(isTorn)).toEqual([]);
    expect(Object.keys(before).filter((name) => name in next && !(name in left))).toEqual([]);
    await expectClean(project);
  });
}

test('a dist that is a link to another disk is filled, and files of an older build are removed', async () => {
  const project = makeProject();
  const target = path.join(project, 'elsewhere');
  writeFiles(target, { 'old.html': 'eski', 'index.html': 'eski' });
  writeManifest(target, { base: '/', files: ['old.html', 'index.html'] });
  symlinkSync(target, path.join(project, 'dist'));
  expect(await buildIn(project, { other: '/elsewhere(/|$)|^(?!.*/\\.cache/).*/dist(/|$)' })).toMatchObject({ code: 0 });
  expect(readFiles(target)).toEqual(await buildClean(project));
});

test('a full disk during npm run compress is reported, and leaves no half file for a server to send', async () => {
  const project = await makeBuiltProject();
  const compress = (problem?: DiskProblem) => runNode(['src/commands/compress.ts'], environment, problem, project);
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

/** Removes the record of the last build, so that the next one makes everything. */
function removeRecord(project: string): void {
  rmSync(path.join(project, '.cache/dist/output.json'));
}

/** Adds articles with megabytes of text. */
function addLong(project: string): void {
  for (let day = 10; day < 28; day++) {
    const text = article(`title: Uzun ${day}\npublished: 2026-01-${day}`, 'Uzun metin. '.repeat(8000));
    writeFiles(project, { [`content/articles/2026/01/${day}/uzun.md`]: text });
  }
}
