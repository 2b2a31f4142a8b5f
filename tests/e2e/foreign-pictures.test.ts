import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from './build.ts';
import { article, copyProject, writeFiles } from './project.ts';

const text = 'Spot.\n\nÖnce ![izinli](https://resimler.example/a.png) ve ![yabancı](https://baska.example/b.png) sonra.';

test('a picture of a host that the settings allow is shown, in the page and in the feeds, and the policy lets it in', async () => {
  const project = copyProject();
  writeFiles(project, {
    'content/site.yaml': 'title: Örnek Gazete\npictureHosts: [resimler.example]\n',
    'content/articles/2026/02/03/a.md': article('title: Örnek\npublished: 2026-02-03', text),
  });
  const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR: 'dist', SOURCE_DATE_EPOCH: '1770201200' }, project);
  expect(code, output).toBe(0);
  const read = (file: string) => readFileSync(path.join(project, 'dist', file), 'utf8');
  for (const html of [read('2026/02/03/a/index.html'), read('feed.xml')]) {
    expect(html).toContain('<img src="https://resimler.example/a.png" alt="izinli">');
    expect(html).toContain('<a href="https://baska.example/b.png">yabancı</a>');
  }
  const policies = [/content-security-policy" content="([^"]*)"/.exec(read('2026/02/03/a/index.html'))?.[1], read('_headers')];
  for (const policy of policies) {
    expect(policy).toContain("img-src 'self' https://resimler.example;");
    expect(policy).not.toContain('baska.example');
  }
});
