import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/importer/readers/markdown/markdown.ts';
import { readFileName } from '../../../src/importer/readers/markdown/file-name.ts';

const read = (file: string, { stated, beside = [] }: { stated?: string; beside?: string[] } = {}) =>
  readFileName({ file, lang: 'tr', open: (place) => Promise.resolve(beside.includes(place) ? new Uint8Array() : undefined) }, stated);

describe('a language suffix of a file name counts as the language', () => {
  test.each([
    ['haber.en.md', 'en'],
    ['haber.tr.md', 'tr'],
    ['haber.pt-br.md', 'pt-BR'],
    ['haber.zh-Hans.md', 'zh-Hans'],
    ['haber.en_US.md', 'en-US'],
    ['io/index.io.md', 'io'],
    ['content/kar/_index.cs.md', 'cs'],
  ])('%s', async (file, lang) => {
    expect((await read(file)).lang).toBe(lang);
  });

  test('if a file beside it, or the article itself, confirms it', async () => {
    expect((await read('clanek.cs.md', { beside: ['clanek.md'] })).lang).toBe('cs');
    expect((await read('clanek.cs.md', { beside: ['clanek.en.md'] })).lang).toBe('cs');
    expect((await read('clanek.cs.md', { stated: 'cs' })).lang).toBe('cs');
    expect((await read('haber.fil.md', { beside: ['haber.tr.md'] })).lang).toBe('fil');
  });
});

describe('any other suffix stays in the name', () => {
  test.each([
    ['learning-node.js.md', 'learning-node.js', 'Learning node.js'],
    ['2025-03-08-what-is-asp.net.md', 'what-is-asp.net', 'What is asp.net'],
    ['intro-to-socket.io.md', 'intro-to-socket.io', 'Intro to socket.io'],
    ['app.ts.md', 'app.ts', 'App.ts'],
    ['main.go.md', 'main.go', 'Main.go'],
    ['app.py.md', 'app.py', 'App.py'],
    ['posting-on-dev.to.md', 'posting-on-dev.to', 'Posting on dev.to'],
    ['built.in.md', 'built.in', 'Built.in'],
    ['install.sh.md', 'install.sh', 'Install.sh'],
    ['init.lua.md', 'init.lua', 'Init.lua'],
    ['openai.ai.md', 'openai.ai', 'Openai.ai'],
    ['en-no-go.md', 'en-no-go', 'En no go'],
  ])('%s', async (file, slug, title) => {
    expect(await readFileName({ file, lang: 'en' }, undefined)).toMatchObject({ slug, title, warnings: [] });
    expect((await read(file)).lang).toBeUndefined();
  });

  test('with a warning if it could also be a language', async () => {
    const { lang, warnings } = await read('program.cs.md');
    expect(lang).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('".cs"')]);
  });
});

test('a title from a file name is capitalised by the rules of the article’s language', async () => {
  expect((await read('it-works.en.md')).title).toBe('It works');
  expect((await read('iyi-haber.md')).title).toBe('İyi haber');
  expect((await read('it-works.md', { stated: 'en' })).title).toBe('It works');
  expect((await read('𐐨-deseret.md')).title).toBe('𐐀 deseret');
  expect((await read('eBay-iPhone.en.md')).title).toBe('EBay iPhone');
});

test('an invalid date at the beginning of a name stays in the name', async () => {
  expect(await read('2025-13-45-foo.md')).toEqual({ slug: '2025-13-45-foo', title: '2025 13 45 foo', warnings: [] });
  expect(await read('0001/01/01/foo.md')).not.toHaveProperty('day');
  expect(await read('2025/03/08/2025-02-30-foo.md')).toMatchObject({ day: '2025-03-08', slug: '2025-02-30-foo' });
  const [result] = await markdown.read(Buffer.from('---\ntitle: Kar\n---\n\nMetin.\n'), {
    ...{ file: '2025-13-45-foo.md', timeZone: 'UTC', lang: 'tr' },
  });
  expect(result?.fault?.expected).toContain('2026-02-03-title.md');
});
