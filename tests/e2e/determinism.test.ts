import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from './build.ts';
import { copyProject, readFiles } from './project.ts';

test('two machines with other time zones and locales build the same bytes', async () => {
  const west = await buildOn({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
  const east = await buildOn({ TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  expect(Object.keys(east).length).toBeGreaterThan(100);
  expect(Object.keys(east)).toEqual(Object.keys(west));
  expect(Object.keys(east).filter((name) => east[name] !== west[name])).toEqual([]);
});

async function buildOn(machine: Record<string, string>): Promise<Record<string, string>> {
  const project = copyProject();
  const CONTENT_DIR = path.resolve('tests/fixtures/content');
  const { code, output } = await build({ CONTENT_DIR, SOURCE_DATE_EPOCH: '1770201200', OUT_DIR: 'dist', ...machine }, project);
  expect(code, output).toBe(0);
  return readFiles(path.join(project, 'dist'));
}
