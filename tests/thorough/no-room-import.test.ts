import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { changeOwner, runNode, whileReadOnly, getSkipReason, type DiskProblem } from './no-room.ts';
import { makeFolder, readFiles, writeFiles } from '../files.ts';

const day = 'articles/2025/03/08';

test('a picture for which the disk is full is reported, and the import stops', async () => {
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

test('a picture is removed if its article could not be written', async () => {
  const { inputs, content, importAll } = makeInputs();
  // Import only the page whose text is larger than its picture.
  const { code, output } = await importAll([path.join(inputs, 'b')], { maxFileSize: 40 });
  expect(code).toBe(1);
  expect(output).toContain(`${content}/${day}/b.md: found a file that would be larger than this user may write, expected`);
  expect(readFiles(content)).toEqual({});
  await expectClean(content, inputs, importAll);
});

test('if one file is too large, the others are imported', async () => {
  const { inputs, content, importAll } = makeInputs();
  const { code, output } = await importAll([inputs], { maxFileSize: 40 });
  expect(code).toBe(1);
  expect(output).toContain('2 imported, 0 already there, 1 failed\n');
  expect(Object.keys(readFiles(content))).toEqual([`${day}/a.md`, `${day}/c.md`]);
  await expectClean(content, inputs, importAll);
});

test('a read-only content folder is reported before anything is read', async () => {
  test.skip(getSkipReason() !== undefined, getSkipReason());
  const { folder, inputs, content, importAll } = makeInputs();
  mkdirSync(content);
  changeOwner(folder);
  const { code, output } = await whileReadOnly(content, () => importAll([inputs], { asNobody: true }));
  expect(code).toBe(1);
  expect(output).toBe(
    `${content}: found no permission for this user, expected access: change the owner or the mode of the file or folder, and run this again\n`,
  );
  expect(readFiles(content)).toEqual({});
  // A dry run writes nothing and needs no permission.
  expect(await whileReadOnly(content, () => importAll(['--dry-run', inputs], { asNobody: true }))).toMatchObject({ code: 0 });
});

test('a read-only folder of one day does not stop the import of other days', async () => {
  test.skip(getSkipReason() !== undefined, getSkipReason());
  const { folder, inputs, content, importAll } = makeInputs();
  writeFiles(inputs, { 'd.txt': clipping('D').replace('Mart 08', 'Mart 09') });
  mkdirSync(path.join(content, day), { recursive: true });
  changeOwner(folder);
  const { code, output } = await whileReadOnly(path.join(content, day), () => importAll([inputs], { asNobody: true }));
  expect(code).toBe(1);
  expect(output).toContain(`a.txt: ${content}/${day}/a.md: found no permission for this user`);
  expect(output).toContain('1 imported, 0 already there, 3 failed\n');
  await expectClean(content, inputs, importAll);
});

test('an unreadable folder of the archive is reported', async () => {
  test.skip(getSkipReason() !== undefined, getSkipReason());
  const { folder, inputs, content, importAll } = makeInputs();
  mkdirSync(path.join(content, day), { recursive: true });
  changeOwner(folder);
  chmodSync(path.join(content, day), 0);
  const { code, output } = await importAll([inputs], { asNobody: true });
  chmodSync(path.join(content, day), 0o755);
  expect(code).toBe(1);
  expect(output).toContain(`${content}/${day}: found no permission for this user`);
  expect(output).not.toMatch(/^\s+at /m);
  await expectClean(content, inputs, importAll);
});

test('a report for which the disk is full is reported, and the imported articles stay', async () => {
  test.skip(!existsSync('/dev/full'), 'There is no /dev/full');
  const { inputs, content, importAll } = makeInputs();
  const { code, output } = await importAll(['--report', '/dev/full', inputs]);
  expect(code).toBe(1);
  expect(output).toContain('/dev/full: found no room left on the disk, expected room for it: make some, and run this again');
  expect(output).not.toMatch(/^\s+at /m);
  await expectClean(content, inputs, importAll);
});

test('npm run new reports a read-only folder', async () => {
  test.skip(getSkipReason() !== undefined, getSkipReason());
  const { folder, content } = makeInputs();
  mkdirSync(content);
  changeOwner(folder);
  const environment = { CONTENT_DIR: content, SOURCE_DATE_EPOCH: '1741424700' };
  const { code, output } = await whileReadOnly(content, () => runNode(['src/commands/new.ts', 'Deneme'], environment, { asNobody: true }));
  expect(code).toBe(1);
  expect(output).toMatch(/^\S+\/deneme\.md: found no permission for this user, expected access: /);
  expect(output).not.toMatch(/^\s+at /m);
});

/** Creates two clippings, and between them a saved page with a picture and a long text. */
function makeInputs() {
  const folder = makeFolder();
  const [inputs, content] = [path.join(folder, 'in'), path.join(folder, 'content')];
  writeFiles(inputs, { 'a.txt': clipping('A'), 'c.txt': clipping('C') });
  const page = readFileSync('tests/fixtures/pages/with-pictures/input.html', 'utf8').replaceAll('Resimli haber', 'B');
  const long = Array.from({ length: 600 }, (_, at) => `<p>Bu, ${at}. paragraftır; pazarın öyküsü uzun, akşamı kısadır.</p>`).join('');
  cpSync('tests/fixtures/pages/with-pictures/input_files', path.join(inputs, 'b/input_files'), { recursive: true });
  writeFileSync(path.join(inputs, 'b/input.html'), page.replace('</article>', `${long}</article>`));
  const importAll = (args: readonly string[], problem?: DiskProblem) =>
    runNode(['src/commands/import.ts', ...args], { CONTENT_DIR: content }, problem);
  return { folder, inputs, content, importAll };
}

/** Imports again, and expects the same result as a clean import. */
async function expectClean(content: string, inputs: string, importAll: ReturnType<typeof makeInputs>['importAll']): Promise<void> {
  expect((await importAll([inputs])).output).toContain(' 0 failed\n');
  const clean = path.join(makeFolder(), 'content');
  expect((await runNode(['src/commands/import.ts', inputs], { CONTENT_DIR: clean })).code).toBe(0);
  expect(readFiles(content)).toEqual(readFiles(clean));
}

function clipping(title: string): string {
  return `HABERLER\n\n${title}\n\nOluşturulma Tarihi: Mart 08, 2025 09:05\n\nGiriş paragrafı.\n`;
}
