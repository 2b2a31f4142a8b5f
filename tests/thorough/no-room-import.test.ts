import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { giveAway, runNode, whileReadOnly, whyNotAsNobody, type Trouble } from './no-room.ts';
import { makeFolder, readFiles, writeFiles } from '../files.ts';

const day = 'articles/2025/03/08';

test('a picture that the disk has no room for is named, and the rest is not tried', async () => {
  const { inputs, content, importAll } = makeInputs();
  expect((await importAll([path.join(inputs, 'a.txt')])).code).toBe(0);
  const before = readFiles(content);
  const { code, output } = await importAll([inputs], { full: `${day}/\\.` });
  expect(code).toBe(1);
  expect(output).toContain(`${content}/${day}/b-1.png: found no room left on the disk, expected room for it: make some`);
  expect(output).toContain('0 imported, 1 already there, 1 failed, the rest not tried');
  expect(output).not.toMatch(/^\s+at /m);
  expect(readFiles(content)).toEqual(before);
  await expectClean(content, inputs, importAll);
});

test('a picture does not stay without its article', async () => {
  const { inputs, content, importAll } = makeInputs();
  // Of the page alone, whose text is longer than its picture.
  const { code, output } = await importAll([path.join(inputs, 'b')], { largestFile: 40 });
  expect(code).toBe(1);
  expect(output).toContain(`${content}/${day}/b.md: found a file that would be larger than this user may write, expected`);
  expect(readFiles(content)).toEqual({});
  await expectClean(content, inputs, importAll);
});

test('where one file alone is too large, the others are imported', async () => {
  const { inputs, content, importAll } = makeInputs();
  const { code, output } = await importAll([inputs], { largestFile: 40 });
  expect(code).toBe(1);
  expect(output).toContain('2 imported, 0 already there, 1 failed\n');
  expect(Object.keys(readFiles(content))).toEqual([`${day}/a.md`, `${day}/c.md`]);
  await expectClean(content, inputs, importAll);
});

test('a content folder that is read-only is named before anything is read', async () => {
  test.skip(whyNotAsNobody() !== undefined, whyNotAsNobody());
  const { folder, inputs, content, importAll } = makeInputs();
  mkdirSync(content);
  giveAway(folder);
  const { code, output } = await whileReadOnly(content, () => importAll([inputs], { asNobody: true }));
  expect(code).toBe(1);
  expect(output).toBe(
    `${content}: found no permission for this user, expected access: change the owner or the mode of the file or folder, and run this again\n`,
  );
  expect(readFiles(content)).toEqual({});
  // What is written nowhere needs no permission.
  expect(await whileReadOnly(content, () => importAll(['--dry-run', inputs], { asNobody: true }))).toMatchObject({ code: 0 });
});

test('a day’s folder that is read-only keeps no article of another day out', async () => {
  test.skip(whyNotAsNobody() !== undefined, whyNotAsNobody());
  const { folder, inputs, content, importAll } = makeInputs();
  writeFiles(inputs, { 'd.txt': clipping('D').replace('Mart 08', 'Mart 09') });
  mkdirSync(path.join(content, day), { recursive: true });
  giveAway(folder);
  const { code, output } = await whileReadOnly(path.join(content, day), () => importAll([inputs], { asNobody: true }));
  expect(code).toBe(1);
  expect(output).toContain(`a.txt: ${content}/${day}/a.md: found no permission for this user`);
  expect(output).toContain('1 imported, 0 already there, 3 failed\n');
  await expectClean(content, inputs, importAll);
});

test('a folder of the archive that cannot be read is named', async () => {
  test.skip(whyNotAsNobody() !== undefined, whyNotAsNobody());
  const { folder, inputs, content, importAll } = makeInputs();
  mkdirSync(path.join(content, day), { recursive: true });
  giveAway(folder);
  chmodSync(path.join(content, day), 0);
  const { code, output } = await importAll([inputs], { asNobody: true });
  chmodSync(path.join(content, day), 0o755);
  expect(code).toBe(1);
  expect(output).toContain(`${content}/${day}: found no permission for this user`);
  expect(output).not.toMatch(/^\s+at /m);
  await expectClean(content, inputs, importAll);
});

test('a report that the disk has no room for is named, and what was imported stands', async () => {
  test.skip(!existsSync('/dev/full'), 'There is no /dev/full');
  const { inputs, content, importAll } = makeInputs();
  const { code, output } = await importAll(['--report', '/dev/full', inputs]);
  expect(code).toBe(1);
  expect(output).toContain('/dev/full: found no room left on the disk, expected room for it: make some, and run this again');
  expect(output).not.toMatch(/^\s+at /m);
  await expectClean(content, inputs, importAll);
});

test('npm run new names a folder that is read-only', async () => {
  test.skip(whyNotAsNobody() !== undefined, whyNotAsNobody());
  const { folder, content } = makeInputs();
  mkdirSync(content);
  giveAway(folder);
  const environment = { CONTENT_DIR: content, SOURCE_DATE_EPOCH: '1741424700' };
  const { code, output } = await whileReadOnly(content, () => runNode(['src/commands/new.ts', 'Deneme'], environment, { asNobody: true }));
  expect(code).toBe(1);
  expect(output).toMatch(/^\S+\/deneme\.md: found no permission for this user, expected it: /);
  expect(output).not.toMatch(/^\s+at /m);
});

/** Two clippings, and between them a saved page with a picture and a long text. */
function makeInputs() {
  const folder = makeFolder();
  const [inputs, content] = [path.join(folder, 'in'), path.join(folder, 'content')];
  writeFiles(inputs, { 'a.txt': clipping('A'), 'c.txt': clipping('C') });
  const page = readFileSync('tests/fixtures/pages/with-pictures/input.html', 'utf8').replaceAll('Resimli haber', 'B');
  const long = Array.from({ length: 600 }, (_, at) => `<p>Bu, ${at}. paragraftır; pazarın öyküsü uzun, akşamı kısadır.</p>`).join('');
  cpSync('tests/fixtures/pages/with-pictures/input_files', path.join(inputs, 'b/input_files'), { recursive: true });
  writeFileSync(path.join(inputs, 'b/input.html'), page.replace('</article>', `${long}</article>`));
  const importAll = (args: readonly string[], trouble?: Trouble) =>
    runNode(['src/commands/import.ts', ...args], { CONTENT_DIR: content }, trouble);
  return { folder, inputs, content, importAll };
}

/** Imports again, and expects what a first import makes. */
async function expectClean(content: string, inputs: string, importAll: ReturnType<typeof makeInputs>['importAll']): Promise<void> {
  expect((await importAll([inputs])).output).toContain(' 0 failed\n');
  const clean = path.join(makeFolder(), 'content');
  expect((await runNode(['src/commands/import.ts', inputs], { CONTENT_DIR: clean })).code).toBe(0);
  expect(readFiles(content)).toEqual(readFiles(clean));
}

function clipping(title: string): string {
  return `HABERLER\n\n${title}\n\nOluşturulma Tarihi: Mart 08, 2025 09:05\n\nGiriş paragrafı.\n`;
}
