import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { changeOwner, whileReadOnly, getSkipReason } from './no-room.ts';
import { readFiles } from '../files.ts';
import { buildClean, buildIn, edit, expectClean, makeBuiltProject, makeProject } from './troubled-project.ts';

const noPermission = 'found no permission for this user, expected access: change the owner or the mode of the file or folder';

for (const folder of ['dist', '.cache/dist', '.astro']) {
  test(`a read-only ${folder} is reported before anything is built`, async () => {
    test.skip(getSkipReason() !== undefined, getSkipReason());
    const project = await makeBuiltProject();
    const before = readFiles(path.join(project, 'dist'));
    edit(project);
    changeOwner(project);
    const { code, output } = await whileReadOnly(path.join(project, folder), () => buildIn(project, { asNobody: true }));
    expect(code).toBe(1);
    expect(output).toContain(`${folder}: ${noPermission}`);
    expect(output).not.toContain('Articles:');
    expect(readFiles(path.join(project, 'dist'))).toEqual(before);
    await expectClean(project);
  });
}

test('a read-only folder in which dist does not exist yet is reported', async () => {
  test.skip(getSkipReason() !== undefined, getSkipReason());
  const project = makeProject();
  for (const name of ['.cache', '.astro']) mkdirSync(path.join(project, name));
  changeOwner(project);
  const { code, output } = await whileReadOnly(project, () => buildIn(project, { asNobody: true }));
  expect(code).toBe(1);
  expect(output).toContain(`${project}: ${noPermission}`);
  await expectClean(project);
});

test('a dist that can be written but not replaced is filled in place', async () => {
  test.skip(getSkipReason() !== undefined, getSkipReason());
  const project = await makeBuiltProject();
  edit(project);
  changeOwner(project);
  const build = await whileReadOnly(project, () => buildIn(project, { asNobody: true }));
  expect(build.code, build.output).toBe(0);
  expect(readFiles(path.join(project, 'dist'))).toEqual(await buildClean(project));
});
