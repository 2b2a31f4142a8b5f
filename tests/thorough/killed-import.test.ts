import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeFolder, readFiles } from '../files.ts';

/** `KILLS=200` kills more imports. Each takes some seconds. */
const kills = Number(process.env['KILLS'] ?? 40);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { import: string } };
const [, ...command] = scripts.import.split(' ');

test('an import that is killed at any time leaves only whole articles with their pictures, and the next import completes it', async () => {
  const folder = makeFolder();
  const [inputs, content] = [path.join(folder, 'in'), path.join(folder, 'content')];
  writeInputs(inputs);
  expect(await importInto(content, inputs)).toBe(0);
  const clean = readFiles(content);
  expect(Object.keys(clean).filter((name) => name.endsWith('.md')).length).toBeGreaterThan(20);
  expect(Object.keys(clean).filter(isPicture).length).toBeGreaterThan(10);
  const points: Record<string, number> = {};
  for (let number = 0; number < kills; number++) {
    rmSync(content, { recursive: true });
    mkdirSync(content);
    const point = await kill(content, inputs, number);
    const left = readFiles(content);
    // Hidden files are not articles, and builds ignore them.
    const names = Object.keys(left).filter((name) => !path.basename(name).startsWith('.'));
    expect(names.filter((name) => left[name] !== clean[name])).toEqual([]);
    expect(names.flatMap((name) => picturesOf(name, clean)).filter((picture) => !(picture in left))).toEqual([]);
    const found = `${point}, ${names.length ? 'with some of the articles' : 'with none'}`;
    const torn = names.length < Object.keys(left).length ? ' and a file half written' : '';
    points[found + torn] = (points[found + torn] ?? 0) + 1;
    expect(await importInto(content, inputs), point).toBe(0);
    expect(readFiles(content), point).toEqual(clean);
  }
  console.log(`Killed: ${JSON.stringify(points)}`);
});

/**
 * Kills an import, alternately after a number of lines of output and after a number of file changes.
 * @returns the point at which it was killed
 */
function kill(content: string, inputs: string, number: number): Promise<string> {
  const child = start(content, inputs);
  const signal = number % 4 === 3 ? 'SIGTERM' : 'SIGKILL';
  let [point, lines, touched] = ['at its end', 0, 0];
  const stop = (where: string) => {
    if (child.kill(signal)) point = where;
  };
  const watcher = watch(content, { recursive: true }, () => {
    if (number % 2 && ++touched > (number * 11) % 90) stop('as a file came or went');
  });
  child.stdout.on('data', (text: Buffer) => {
    lines += text.toString().split('\n').length - 1;
    if (number % 2 === 0 && lines > (number * 7) % 26) stop('after a line');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      watcher.close();
      resolve(point);
    });
  });
}

function importInto(content: string, inputs: string): Promise<number | null> {
  const child = start(content, inputs);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
}

function start(content: string, inputs: string) {
  const env = { ...process.env, CONTENT_DIR: content };
  const child = spawn(process.execPath, [...command, inputs], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  return child;
}

/** Writes inputs of all kinds: text clippings, saved pages with pictures, feeds, and Markdown of other sites. */
function writeInputs(folder: string): void {
  const from = (fixture: string) => path.join('tests/fixtures', fixture);
  for (const name of [
    'byte-order-mark',
    'clocks-set-back',
    'every-part-english',
    'first-clipping',
    'hard-wrapped',
    'title-that-is-a-number',
  ]) {
    cpSync(from(`clippings/${name}/input.txt`), path.join(folder, `${name}.txt`));
  }
  cpSync(from('several/by-labels.txt'), path.join(folder, 'several.txt'));
  cpSync(from('feeds/atom/input.xml'), path.join(folder, 'atom.xml'));
  cpSync(from('feeds/json-feed/input.json'), path.join(folder, 'feed.json'));
  cpSync(from('foreign/hugo-toml/site'), path.join(folder, 'hugo'), { recursive: true });
  cpSync(from('foreign/jekyll/site'), path.join(folder, 'jekyll'), { recursive: true });
  cpSync(from('foreign/astro-blog'), path.join(folder, 'astro'), { recursive: true });
  rmSync(path.join(folder, 'astro/output.txt'));
  const page = readFileSync(from('pages/with-pictures/input.html'), 'utf8');
  for (let number = 0; number < 8; number++) {
    cpSync(from('pages/with-pictures/input_files'), path.join(folder, `${number}/input_files`), { recursive: true });
    const file = path.join(folder, `${number}/input.html`);
    writeFileSync(file, page.replaceAll('Resimli haber', `Resimli haber ${number}`).replaceAll('/resimli-haber', `/resimli-${number}`));
  }
}

const isPicture = (name: string) => name.endsWith('.png');

/** Returns the pictures in an article's folder that its text references. */
function picturesOf(article: string, files: Record<string, string>): string[] {
  const beside = Object.keys(files).filter((name) => isPicture(name) && path.dirname(name) === path.dirname(article));
  return article.endsWith('.md') ? beside.filter((name) => files[article]?.includes(path.basename(name))) : [];
}
