import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readMarkdownFile } from '../../src/article/file.ts';
import { draftSchema, frontMatterSchema } from '../../src/article/front-matter.ts';
import { topicDefinitionSchemas } from '../../src/article/topic-definitions.ts';
import { readYaml } from '../../src/article/yaml.ts';
import { readSettings } from '../../src/site/settings.ts';
import { markInEditor } from './editor.ts';

const root = path.resolve(import.meta.dirname, '../..');
const guides = ['README.md', '.github/WRITING.md', '.github/IMPORT.md', '.github/HOSTING.md', '.github/CONTRIBUTING.md', 'tests/README.md'];
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const samplesOf = (name: string) => Array.from(read(name).matchAll(/```yaml\n([^]*?)```/g), ([, sample = '']) => sample);
/** The samples of an article's front matter and of a file of definitions. */
const articleSamples = () => samplesOf('.github/WRITING.md').filter((sample) => sample.includes('\n', sample.indexOf('\n') + 1));

test('the sample of all settings is valid, and names every setting', () => {
  const sample = samplesOf('README.md').find((each) => each.includes('timeZone:')) ?? '';
  const { settings } = readSettings(sample, 'site.yaml', {}, { pages: ['kunye', 'about'], hasFile: () => true });
  const written = [...sample.matchAll(/^(\w+):/gm)].map(([, name]) => name);
  const known = Object.keys(settings).filter((name) => name !== 'locale');
  expect(known.filter((name) => !written.includes(name))).toEqual([]);
});

test('the samples of front matter and of definitions are valid', () => {
  const [typical = ''] = samplesOf('README.md');
  expect(readMarkdownFile(`---\n${typical}---\n`, draftSchema, 'a.md').faults).toBeUndefined();
  const [whole = '', definitions = ''] = articleSamples();
  const front = readMarkdownFile(`---\n${whole}---\n`, frontMatterSchema, 'a.md');
  expect(front.faults).toBeUndefined();
  const known = Object.keys(frontMatterSchema.shape).filter((name) => name !== 'draft');
  expect(known.filter((name) => !whole.includes(`${name}:`))).toEqual([]);
  expect(readYaml(definitions, topicDefinitionSchemas.tag, 'tags.yaml').faults).toBeUndefined();
});

test('an editor marks nothing in a sample, and finds the schema that one names', async () => {
  const settings = samplesOf('README.md').find((each) => each.includes('timeZone:')) ?? '';
  const [whole = '', definitions = ''] = articleSamples();
  for (const [schema, sample] of [
    ['site', settings],
    ['draft', samplesOf('README.md')[0] ?? ''],
    ['article', whole],
    ['tags', definitions],
  ] as const) {
    expect(await markInEditor(schema, sample), schema).toEqual([]);
  }
  const named = ['README.md', '.github/WRITING.md'].flatMap((name) =>
    [...read(name).matchAll(/\$schema=\.\.\/(\S+)/g)].map(([, file = '']) => file),
  );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('the README is short, and every link of a guide leads to a file', () => {
  expect(read('README.md').split(/\s+/).length).toBeLessThan(1500);
  for (const guide of guides) {
    const text = read(guide)
      .split(/^```/m)
      .filter((_, at) => at % 2 === 0)
      .join('');
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link = '']) => link);
    const missing = links.filter((link) => !existsSync(path.join(root, path.dirname(guide), link)));
    expect(missing, guide).toEqual([]);
  }
});

test('every command that a guide names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const guide of guides) {
    const named = Array.from(read(guide).matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/g), ([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts)), guide).toEqual([]); // prettier-ignore
  }
});
