import { rmSync, watch } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { manifestFile, readManifest } from '../../src/build/output-manifest.ts';
import { tempFilePattern } from '../../src/build/output-files.ts';
import { article, findDifferences, readFiles, writeFiles } from '../files.ts';
import { buildSite as buildIn, copyProject, startAstro } from '../e2e/project.ts';

/** `KILLS=200` kills more builds. Each takes some seconds. */
const kills = Number(process.env['KILLS'] ?? 40);

/** Two states of an archive. The test switches between them. */
const states = ['Sabah', 'Akşam'].map((word, at) => ({
  'content/articles/2026/02/01/bir.md': article(`title: Bir ${word}\npublished: 2026-02-01\ntags: [Örnek, ${word}]`, `${word} metni.`),
  'content/articles/2026/02/02/iki.md': article('title: İki\npublished: 2026-02-02\ntags: [Örnek]'),
  [`content/articles/2026/02/03/${at}.md`]: article(`title: Yalnız ${word}\npublished: 2026-02-03\nsection: Deneme`),
}));

test('a build that is killed at any time leaves only whole files, and the next build equals a clean one', async () => {
  const sites = [];
  for (const state of states) {
    const clean = copyProject();
    writeFiles(clean, state);
    sites.push(await buildIn(clean));
  }
  const project = copyProject();
  writeFiles(project, states[0] ?? {});
  await buildIn(project);
  const points: Record<string, number> = {};
  for (let number = 0; number < kills; number++) {
    const [last = {}, next = {}] = number % 2 ? sites.toReversed() : sites;
    rmSync(path.join(project, 'content'), { recursive: true });
    writeFiles(project, states[(number + 1) % 2] ?? {});
    const point = await kill(project, number);
    points[point] = (points[point] ?? 0) + 1;
    const left = Object.fromEntries(Object.entries(readFiles(path.join(project, 'dist'))).filter(([name]) => !tempFilePattern.test(name)));
    const isTorn = (name: string) => name !== manifestFile && left[name] !== last[name] && left[name] !== next[name];
    expect(Object.keys(left).filter(isTorn), point).toEqual([]);
    // The manifest lists every file that was already moved.
    expect([manifestFile, ...(readManifest(path.join(project, 'dist'))?.files ?? [])], point).toEqual(
      expect.arrayContaining(Object.keys(left)),
    );
    // No page that is in both states is missing.
    expect(
      Object.keys(last).filter((name) => name in next && !(name in left)),
      point,
    ).toEqual([]);
    expect(findDifferences(await buildIn(project), next), point).toEqual([]);
  }
  console.log(`Killed: ${JSON.stringify(points)}`);
});

/**
 * Kills a build: every third time when it changes files of the site, otherwise after a number of lines of output.
 * @returns the point at which it was killed
 */
function kill(project: string, number: number): Promise<string> {
  const child = startAstro(project, ['build']);
  const signal = number % 4 === 3 ? 'SIGTERM' : 'SIGKILL';
  let [point, lines] = ['at its end', 0];
  const stop = (where: string) => {
    point = where;
    child.kill(signal);
  };
  const touches = 1 + (Math.floor(number / 3) % 7);
  let touched = 0;
  const watcher = watch(path.join(project, 'dist'), { recursive: true }, () => {
    if (number % 3 === 2 && ++touched === touches) stop('while files were moved');
  });
  child.stdout?.on('data', (text: Buffer) => {
    lines += text.toString().split('\n').length - 1;
    if (number % 3 !== 2 && lines > (number * 7) % 50) stop('before');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      watcher.close();
      resolve(point);
    });
  });
}
