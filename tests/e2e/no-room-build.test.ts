import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { writeArchive } from '../bench/archive.ts';
import { giveAway, runNode, whileReadOnly, whyNotAsNobody, type Trouble } from './no-room.ts';
import { article, copyProject, makeFolder, readFiles, writeFiles } from './project.ts';

const environment = { CONTENT_DIR: 'content', OUT_DIR: 'dist', SOURCE_DATE_EPOCH: '1775001600' };
const onOtherDisk = '^(?!.*/\\.cache/).*/dist(/|$)';
const noRoom = 'found no room left on the disk, expected room for it: make some, and run this again';
const noPermission = 'found no permission for this user, expected it: change the owner or the mode of what stands there';

const fullDisks: { where: string; trouble: Trouble; says: string; isLarge?: boolean }[] = [
  {
    where: 'Markdown is rendered',
    trouble: { largestFile: 600 },
    says: '\\.cache/dist: found a disk that does not take what is written',
    isLarge: true,
  },
  { where: 'pages are written', trouble: { full: '/next/2026/.*/index\\.html$' }, says: `\\.cache/dist: ${noRoom}` },
  {
    where: 'pages are written in threads',
    trouble: { full: '/next/.*/sayfa/index\\.html$' },
    says: `next/[\\d/]+/sayfa/index\\.html: ${noRoom}`,
    isLarge: true,
  },
  { where: 'the search index is made', trouble: { full: '/search/parts/' }, says: `search-index.*\n\\.cache/dist: ${noRoom}` },
  { where: 'the search index is written', trouble: { full: '/next/pagefind/' }, says: `search-index.*\n\\.cache/dist: ${noRoom}` },
  { where: 'share pictures are drawn', trouble: { full: '/share/\\w+\\.png' }, says: `share-pictures.*\n\\.cache/dist: ${noRoom}` },
  {
    where: 'files are moved over to another disk',
    trouble: { other: onOtherDisk, full: '/\\.index\\.html\\.new$' },
    says: `\n *dist/.*index\\.html: ${noRoom}`,
  },
  { where: 'the record is written', trouble: { full: 'output\\.json\\.new$' }, says: `whole-output.*\n\\.cache/dist: ${noRoom}` },
];

for (const { where, trouble, says, isLarge } of fullDisks) {
  test(`a disk that is full as ${where} is said, and leaves whole files`, async () => {
    const project = await makeBuilt();
    const before = readFiles(path.join(project, 'dist'));
    edit(project, isLarge);
    const { code, output } = await buildIn(project, trouble);
    expect(code, output).toBe(1);
    expect(stripVTControlCharacters(output)).toMatch(new RegExp(says));
    const left = readFiles(path.join(project, 'dist'));
    const next = await buildClean(project);
    expect(Object.keys(left).filter((name) => left[name] !== before[name] && left[name] !== next[name])).toEqual([]);
    expect(Object.keys(before).filter((name) => name in next && !(name in left))).toEqual([]);
    await expectClean(project);
  });
}

for (const place of ['dist', '.cache/dist', '.astro']) {
  test(`${place} that is read-only is named before anything is built`, async () => {
    test.skip(whyNotAsNobody() !== undefined, whyNotAsNobody());
    const project = await makeBuilt();
    const before = readFiles(path.join(project, 'dist'));
    edit(project);
    giveAway(project);
    const { code, output } = await whileReadOnly(path.join(project, place), () => buildIn(project, { asNobody: true }));
    expect(code).toBe(1);
    expect(output).toContain(`${place}: ${noPermission}`);
    expect(output).not.toContain('Articles:');
    expect(readFiles(path.join(project, 'dist'))).toEqual(before);
    await expectClean(project);
  });
}

test('a folder in which there is no dist yet, and none can be made, is named', async () => {
  test.skip(whyNotAsNobody() !== undefined, whyNotAsNobody());
  const project = makeProject();
  for (const name of ['.cache', '.astro']) mkdirSync(path.join(project, name));
  giveAway(project);
  const { code, output } = await whileReadOnly(project, () => buildIn(project, { asNobody: true }));
  expect(code).toBe(1);
  expect(output).toContain(`${project}: ${noPermission}`);
  await expectClean(project);
});

test('a dist that may be filled but not replaced is filled', async () => {
  test.skip(whyNotAsNobody() !== undefined, whyNotAsNobody());
  const project = await makeBuilt();
  edit(project);
  giveAway(project);
  const build = await whileReadOnly(project, () => buildIn(project, { asNobody: true }));
  expect(build.code, build.output).toBe(0);
  expect(readFiles(path.join(project, 'dist'))).toEqual(await buildClean(project));
});

test('a dist on another disk, or a link to a folder, is filled whatever stood there', async () => {
  const project = makeProject();
  const target = path.join(project, 'elsewhere');
  writeFiles(target, { 'old.html': 'eski', 'index.html': 'eski' });
  symlinkSync(target, path.join(project, 'dist'));
  expect(await buildIn(project, { other: '/elsewhere(/|$)|^(?!.*/\\.cache/).*/dist(/|$)' })).toMatchObject({ code: 0 });
  expect(readFiles(target)).toEqual(await buildClean(project));
});

test('a disk that is full as npm run compress writes is said, and no half file is sent by a server', async () => {
  const project = await makeBuilt();
  const compress = (trouble?: Trouble) => runNode(['src/build/compress.ts'], environment, trouble, project);
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

function makeProject(): string {
  const project = copyProject();
  writeFiles(project, {
    'content/articles/2026/02/01/bir.md': article('title: Bir\npublished: 2026-02-01\ntags: [Örnek]'),
    'content/articles/2026/02/02/iki.md': article('title: İki\npublished: 2026-02-02\nsection: Deneme'),
  });
  return project;
}

let built: Promise<string> | undefined;

/** A project whose site is built. */
async function makeBuilt(): Promise<string> {
  built ??= buildFirst();
  const project = makeFolder();
  cpSync(await built, project, { recursive: true, verbatimSymlinks: true });
  return project;
}

async function buildFirst(): Promise<string> {
  const project = makeProject();
  expect(await buildIn(project)).toMatchObject({ code: 0 });
  return project;
}

/** Changes an article and adds one; or so many that their pages are written in threads. */
function edit(project: string, isLarge = false): void {
  writeFiles(project, {
    'content/articles/2026/02/01/bir.md': article('title: Birinci\npublished: 2026-02-01\ntags: [Örnek, Başka]'),
    'content/articles/2026/02/03/uc.md': article('title: Üç\npublished: 2026-02-03'),
  });
  if (!isLarge) return;
  writeArchive(path.join(project, 'content'), 180);
  for (let day = 10; day < 28; day++) {
    writeFiles(project, {
      [`content/articles/2026/01/${day}/sayfa.md`]: article(`title: Sayfa ${day}\npublished: 2026-01-${day}`, 'Uzun metin. '.repeat(8000)),
    });
  }
}

function buildIn(project: string, trouble?: Trouble) {
  return runNode(['node_modules/astro/bin/astro.mjs', 'build'], environment, trouble, project);
}

const clean = new Map<string, Promise<Record<string, string>>>();

/** What a first build makes of a project's content. */
function buildClean(project: string): Promise<Record<string, string>> {
  const content = JSON.stringify(readFiles(path.join(project, 'content')));
  const made = clean.get(content) ?? buildAnew(project);
  clean.set(content, made);
  return made;
}

async function buildAnew(project: string): Promise<Record<string, string>> {
  const other = copyProject();
  cpSync(path.join(project, 'content'), path.join(other, 'content'), { recursive: true });
  expect(await buildIn(other)).toMatchObject({ code: 0 });
  return readFiles(path.join(other, 'dist'));
}

/** Builds again, and expects what a first build makes. */
async function expectClean(project: string): Promise<void> {
  const { code, output } = await buildIn(project);
  expect(code, output).toBe(0);
  const expected = await buildClean(project);
  const made = readFiles(path.join(project, 'dist'));
  expect([...new Set([...Object.keys(made), ...Object.keys(expected)])].filter((name) => made[name] !== expected[name])).toEqual([]);
}
