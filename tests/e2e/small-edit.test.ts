import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article, writeFiles } from '../files.ts';
import { buildSite, copyProject } from './project.ts';

const articles = Object.fromEntries(
  Array.from({ length: 6 }, (_, at) => [
    `content/articles/2019/0${at + 1}/01/haber.md`,
    article(`title: Haber ${at + 1}\npublished: 2019-0${at + 1}-01`, 'Spot.\n\nMetin.'),
  ]),
);

test('an edit of an old article changes its page alone, and no file of others', async () => {
  const project = copyProject(articles);
  const before = await buildSite(project);
  writeFiles(project, { 'dist/CNAME': 'example.org' });
  const file = path.join(project, 'content/articles/2019/02/01/haber.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('Metin.', 'Metin. Bir cümle.'));
  const after = await buildSite(project);
  const changed = Object.keys(after).filter((name) => after[name] !== before[name] && !/^(?:pagefind\/|\.)/.test(name));
  expect(changed).toContain('2019/02/01/haber/index.html');
  expect(changed.filter((name) => name.endsWith('.html'))).toEqual(['2019/02/01/haber/index.html']);
  expect(after['CNAME']).toBe('example.org');
});
