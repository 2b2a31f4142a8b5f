import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article, writeFiles } from './project.ts';
import { makeTwoProjects } from './two-projects.ts';

const record = '.cache/dist/output.json';

test('a build that cannot tell what the last one made makes everything, and says why', async () => {
  const { project, build, buildAndCompare } = makeTwoProjects();
  const place = path.join(project, record);
  const days = ['01', '02', '03'];
  writeFiles(project, Object.fromEntries(days.map((day) => [`content/articles/2026/02/${day}/haber.md`, written(day)])));
  const all = (await build()).rendered;

  await test.step('one was killed while it moved files', async () => {
    rmSync(place);
    writeFileSync(path.join(project, 'dist/2026/02/01/haber/index.html'), 'yarım');
    expect(await buildAndCompare()).toMatchObject({ rendered: all, output: expect.stringContaining('there is no record') });
  });

  await test.step('the record is broken', async () => {
    writeFileSync(place, readFileSync(place, 'utf8').slice(0, -9));
    expect(await build()).toMatchObject({
      rendered: all,
      output: expect.stringContaining('record of the last build is broken'),
    });
  });

  await test.step('files are missing', async () => {
    rmSync(path.join(project, 'dist/2026/02/02'), { recursive: true });
    const built = await buildAndCompare();
    expect(built.changed).toContain('2026/02/02/haber/index.html');
    expect(built.rendered).toBeLessThan(all);
  });
});

function written(day: string): string {
  return article(`title: Örnek ${day}\npublished: 2026-02-${day}T10:00:00+03:00\ntags: [Örnek]\nsection: Deneme`);
}
