import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite, copyProject } from '../e2e/project.ts';
import { article, makeFolder, readFiles, writeFiles } from '../files.ts';

/** What a publisher's content was when the first version with settings of its own was out. A new version builds it as it is. */
const older: Record<string, string> = {
  'site.yaml': `# Settings of an older version.
title: Liman Postası
url: https://liman.example
timeZone: Europe/Istanbul
publisher: Liman Yayıncılık
pageSize: 10
font: Literata
pictureHosts: []
sharePictures: article
`,
  'about.md': article('title: Hakkımızda', 'Bir liman gazetesi.'),
  'tags.yaml': '- label: Kâğıt\n  slug: kagit\n  description: Kâğıt haberleri.\n  aliases: [Kağıt]\n',
  'articles/2026/02/02/liman.md': article(
    'title: Liman açıldı\npublished: 2026-02-02T10:00:00+03:00\ntags: [Kağıt]\nauthors: [Ada Öz]\naliases: [/eski/]\ndraft: false',
  ),
};

test('a newspaper in a clone takes a new version by git pull, without a conflict', async () => {
  const upstream = startUpstream();
  const paper = makeFolder();
  git(paper, 'clone', '--quiet', upstream, '.');
  // What a publisher does: settings, no sample, articles of their own.
  rmSync(path.join(paper, 'content'), { recursive: true });
  writeFiles(path.join(paper, 'content'), older);
  commit(paper, 'Our newspaper');
  const before = readFiles(path.join(paper, 'content'));
  await buildIn(paper);
  releaseNewVersion(upstream);
  git(paper, 'pull', '--quiet', '--no-rebase');
  expect(git(paper, 'status', '--porcelain')).toBe('');
  expect(readFiles(path.join(paper, 'content'))).toMatchObject(before);
  expectNewVersion(await buildIn(paper));
});

test('a newspaper in a repository of its own takes the program at another version', async () => {
  const upstream = startUpstream();
  const [program, paper] = [makeFolder(), makeFolder()];
  git(program, 'clone', '--quiet', upstream, '.');
  git(paper, 'init', '--quiet');
  writeFiles(paper, older);
  commit(paper, 'Our newspaper');
  const environment = { CONTENT_DIR: path.relative(program, paper) };
  await buildIn(program, environment);
  releaseNewVersion(upstream);
  git(program, 'fetch', '--quiet', '--tags');
  git(program, 'checkout', '--quiet', 'v2');
  expectNewVersion(await buildIn(program, environment));
  expect(git(paper, 'status', '--porcelain')).toBe('');
});

test('the workflow for such a repository builds the newspaper beside the program, as the other one builds a clone', () => {
  const [own = '', clone = ''] = ['newspaper.yml', 'workflows/publish.yml'].map((name) => readFileSync(path.join('.github', name), 'utf8'));
  expect(own).toContain('CONTENT_DIR: ../newspaper');
  expect(own).toContain('path: newspaper\n');
  for (const used of clone.matchAll(/uses: \S+|npm (?:ci|run \w+)|(?:SITE_URL|BASE_PATH): .*/g)) expect(own).toContain(used[0]);
});

/** Creates a repository of the program with a sample article, as at its first version. */
function startUpstream(): string {
  const folder = copyProject();
  // A clone has no packages; each gets those of this project.
  rmSync(path.join(folder, 'node_modules'));
  cpSync('.gitignore', path.join(folder, '.gitignore'));
  writeFiles(folder, {
    'content/site.yaml': 'title: Küpür\n',
    'content/articles/2026/02/03/ornek.md': article('title: Hazır haber\npublished: 2026-02-03'),
    'content/pages/kunye.md': article('title: Künye'),
  });
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder, 'The first version');
  return folder;
}

/** Changes the program in all places but the content. */
function releaseNewVersion(upstream: string): void {
  const strings = path.join(upstream, 'src/language/strings/tr.ts');
  writeFiles(upstream, {
    'src/language/strings/tr.ts': readFileSync(strings, 'utf8').replace("archive: 'Arşiv'", "archive: 'Yeni arşiv'"),
    'README.md': 'A new version.\n',
    '.github/workflows/publish.yml': 'name: Publish\n',
    'content/pages/yeni.md': article('title: Yeni'),
  });
  commit(upstream, 'The second version');
  git(upstream, 'tag', 'v2');
}

function expectNewVersion(site: Record<string, string>): void {
  const front = Buffer.from(site['index.html'] ?? '', 'latin1').toString();
  for (const words of ['Liman Postası', 'Yeni arşiv', 'Liman açıldı', 'Hakkımızda']) expect(front).toContain(words);
  expect(front).not.toContain('Hazır haber');
  for (const file of [
    '2026/02/02/liman/index.html',
    'eski/index.html',
    'about/index.html',
    'authors/ada-oz/index.html',
    'tags/kagit/index.html',
  ]) {
    expect(Object.keys(site)).toContain(file);
  }
}

async function buildIn(project: string, environment: Record<string, string> = {}): Promise<Record<string, string>> {
  const packages = path.join(project, 'node_modules');
  rmSync(packages, { force: true });
  symlinkSync(path.resolve('node_modules'), packages);
  const site = await buildSite(project, environment);
  rmSync(packages);
  return site;
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

function git(folder: string, ...args: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
  };
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...identity } });
}
