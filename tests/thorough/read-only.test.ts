import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { giveAway, whileReadOnly, whyNotAsNobody } from './no-room.ts';
import { readFiles } from '../files.ts';
import { buildClean, buildIn, edit, expectClean, makeBuilt, makeProject } from './troubled-project.ts';

const noPermission = 'found no permission for this user, expected access: change the owner or the mode of the file or folder';

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
