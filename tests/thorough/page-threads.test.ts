import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { writeArchive } from '../bench/archive.ts';
import { article, findDifferences, readFiles, writeFiles } from '../files.ts';
import { build, copyProject } from '../e2e/project.ts';

/** The day after the last that the synthetic archive knows. */
const environment = { SOURCE_DATE_EPOCH: '1775001600' };

test('a site that is large enough for several threads is the one that a single thread makes', async () => {
  const content = makeContent();
  const [several, single] = await Promise.all([buildWith(content, 2), buildWith(content, 0)]);
  expect(Number(/Pages: (\d+) in/.exec(several.output)?.[1])).toBeGreaterThan(500);
  expect(several.output).not.toContain('in one thread');
  expect(single.output).not.toContain('Pages:');
  expect(Object.keys(several.files).filter((name) => name.startsWith('_astro/') && name.endsWith('.webp'))).not.toEqual([]);
  expect(findDifferences(several.files, single.files)).toEqual([]);
});

test('what only the main thread can know of is found out, and rendered there', async () => {
  const content = makeContent();
  const edit = (project: string) => {
    const file = path.join(project, 'src/components/Neighbours.astro');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n<style>\n  nav {\n    outline: 0;\n  }\n</style>\n`);
  };
  const [several, single] = await Promise.all([buildWith(content, 1, edit), buildWith(content, 0, edit)]);
  expect(several.output).toContain('Pages are rendered in one thread: another one made something else of them');
  expect(findDifferences(several.files, single.files)).toEqual([]);
});

function makeContent(): string {
  const content = path.join(copyProject(), 'content');
  writeArchive(content, 180);
  const folder = path.join(content, 'articles/2017/03/01');
  mkdirSync(folder, { recursive: true });
  cpSync('tests/fixtures/content/articles/2025/10/29/iskele.jpg', path.join(folder, 'iskele.jpg'));
  writeFiles(folder, {
    'resimli.md': article('title: Resimli\npublished: 2017-03-01\nimage: { src: iskele.jpg, alt: Örnek }', 'Spot.\n\n![Resim](iskele.jpg)'),
  });
  return content;
}

async function buildWith(content: string, threads: number, edit?: (project: string) => void) {
  const project = copyProject();
  symlinkSync(content, path.join(project, 'content'));
  const file = path.join(project, 'src/build/changed-pages.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^( +)logger,$/m, `$1logger,\n$1threads: ${threads},`));
  edit?.(project);
  const { code, output } = await build(project, environment);
  expect(code, output).toBe(0);
  return { output, files: readFiles(path.join(project, 'dist')) };
}
