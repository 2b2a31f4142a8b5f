import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publishCommand } from '../../../src/commands/publish-command.ts';
import { article, greyPicture, makeFolder, readFiles, writeFiles } from '../../files.ts';
import { runIn } from '../run-command.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('npm run publish', () => {
  test.each([
    ['a winter of +02:00', '2015-01-03T08:06:00Z', '2015-01-03T10:06:00+02:00', '2015/01/03'],
    ['a summer of +03:00', '2015-07-03T08:06:00Z', '2015-07-03T11:06:00+03:00', '2015/07/03'],
    ['an evening that is the next day in Istanbul', '2026-02-03T21:30:00Z', '2026-02-04T00:30:00+03:00', '2026/02/04'],
  ])('states the time and moves the draft to its day: %s', async (_, now, published, day) => {
    for (const zone of ['America/Los_Angeles', 'Asia/Tokyo']) {
      vi.stubEnv('TZ', zone);
      write({ 'drafts/kar.md': article('title: Kar\nsection: Hava') });
      const { code, output, errors } = await run(['kar'], now);
      expect([code, errors]).toEqual([0, '']);
      expect(output).toContain(`content/articles/${day}/kar.md: https://kupur.example/${day}/kar/`);
      expect(read(`articles/${day}/kar.md`)).toBe(article(`title: Kar\npublished: ${published}\nsection: Hava`));
      expect(existsSync(path.join(folder, 'content/drafts/kar.md'))).toBe(false);
      vi.unstubAllEnvs();
      folder = makeFolder();
    }
  });

  test('keeps everything else as written: comments, quotation marks, line breaks, the date that the draft states', async () => {
    const draft =
      '---\r\n# not\r\ntitle: >-\r\n  Kar\r\n  yağdı # başlık\r\ntags: [ \'Kar\', "Kış" ] # iki\r\ndraft: true\r\n---\r\n\r\nMetin.\r\n';
    write({ 'drafts/kar.md': draft, 'drafts/eski.md': article('title: Eski\npublished: 2019-05-06 # gazetenin günü') });
    await run(['kar', 'eski']);
    expect(read('articles/2026/02/03/kar.md')).toBe(
      draft.replace('tags:', 'published: 2026-02-03T10:06:05+03:00\r\ntags:').replace('draft: true\r\n', ''),
    );
    expect(read('articles/2019/05/06/eski.md')).toContain('published: 2019-05-06');
  });

  test('publishes a draft whose front matter is a mapping in braces', async () => {
    write({ 'drafts/kar.md': article('{ title: Kar, draft: true }') });
    expect(await run(['kar'])).toMatchObject({ code: 0, errors: '' });
    expect(read('articles/2026/02/03/kar.md')).toContain('published: 2026-02-03T10:06:05+03:00');
  });

  test('moves pictures of the text and of the front matter, but leaves those that another draft has', async () => {
    const text = 'Spot.\n\n![Bir](bir.jpg) ![İki](<alt/iki resim.png>) ![Üç](ortak.jpg) ![Uzakta](https://example.org/x.jpg)';
    write({
      'drafts/kar.md': article('title: Kar\nimage: { src: ./kapak.jpg, alt: Kapak }', text),
      'drafts/baska.md': article('title: Başka', '![Üç](ortak.jpg)'),
      ...Object.fromEntries(
        ['bir.jpg', 'alt/iki resim.png', 'ortak.jpg', 'kapak.jpg', 'artik.jpg'].map((name) => [`drafts/${name}`, greyPicture()]),
      ),
    });
    expect(await run(['kar'])).toMatchObject({ code: 0, errors: '' });
    const day = 'content/articles/2026/02/03/';
    expect(Object.keys(readFiles(folder))).toEqual(
      [...['alt/iki resim.png', 'bir.jpg', 'kapak.jpg', 'kar.md', 'ortak.jpg'].map((name) => day + name)].concat(
        ['artik.jpg', 'baska.md', 'ortak.jpg'].map((name) => `content/drafts/${name}`),
      ),
    );
  });

  test('moves files that the text links, and makes its relative links lead to the same places', async () => {
    const text = (dun: string, drafts: string) =>
      `Spot [rapor](rapor.pdf) ve [veri](<ek/küçük veri.csv>).\n\n[Dün](${dun}#ara "Başlık"), [ön](${drafts}baska.md), [künye](/kunye/), [dış](https://ornek.example/../a).\n\n[dün]: ${dun}\n`;
    write({
      'drafts/kar.md': article('title: Kar', text('../articles/2026/02/02/dun.md', '')),
      'drafts/rapor.pdf': 'pdf',
      'drafts/ek/küçük veri.csv': 'a,b',
      'drafts/baska.md': article('title: Başka', '[bkz.](../drafts/kar.md)'),
      'articles/2026/02/02/dun.md': article('title: Dün\npublished: 2026-02-02'),
    });
    expect(await run(['kar'])).toMatchObject({ code: 0, errors: '' });
    expect(read('articles/2026/02/03/kar.md')).toContain(text('../02/dun.md', '../../../../drafts/'));
    expect(read('articles/2026/02/03/rapor.pdf')).toBe('pdf');
    expect(read('articles/2026/02/03/ek/küçük veri.csv')).toBe('a,b');
    expect(existsSync(path.join(folder, 'content/drafts/rapor.pdf'))).toBe(false);
  });

  test('--date sets another day, and a later one is held back', async () => {
    write({ 'drafts/kar.md': article('title: Kar\npublished: 2019-05-06') });
    const { output } = await run(['--date', '2026-05-06T08:00:00+03:00', 'content/drafts/kar.md']);
    expect(output).toMatch(/articles\/2026\/05\/06\/kar\.md: .*held back until .*2026-05-06T08:00:00\+03:00/);
    expect(read('articles/2026/05/06/kar.md')).toContain('published: 2026-05-06T08:00:00+03:00\n');
  });

  test.each([
    ['a fault in the front matter', { 'drafts/kar.md': article('title: Kar\ntasg: [Kar]') }, /drafts\/kar\.md:3: tasg: .*"tags"\?/],
    ['a missing picture', { 'drafts/kar.md': article('title: Kar', '![Yok](yok.jpg)') }, /drafts\/kar\.md:5: found the picture "yok\.jpg"/],
    [
      'a picture that is none',
      { 'drafts/kar.md': article('title: Kar\nimage: { src: bozuk.jpg, alt: A }'), 'drafts/bozuk.jpg': 'metin' },
      /drafts\/kar\.md:3: image\.src: found the picture "bozuk\.jpg", which can't be read/,
    ],
    [
      'a picture outside of the drafts',
      { 'drafts/kar.md': article('title: Kar', '![Dış](../dis.jpg)'), 'dis.jpg': '' },
      /"\.\.\/dis\.jpg"/,
    ],
    [
      'another article at the address',
      { 'drafts/kar.md': article('title: Kar'), 'articles/2026/02/03/kar.md': article('title: Eski\npublished: 2026-02-03') },
      /the address of content\/articles\/2026\/02\/03\/kar\.md/,
    ],
    [
      'an article whose old address it is',
      {
        'drafts/kar.md': article('title: Kar'),
        'articles/2020/01/01/a.md': article('title: A\npublished: 2020-01-01\naliases: [/2026/02/03/kar/]'),
      },
      /the address of content\/articles\/2020\/01\/01\/a\.md/,
    ],
    [
      'another picture of that name',
      { 'drafts/kar.md': article('title: Kar', '![Bir](1.jpg)'), 'drafts/1.jpg': greyPicture(1), 'articles/2026/02/03/1.jpg': 'b' },
      /drafts\/kar\.md: found another file at content\/articles\/2026\/02\/03\/1\.jpg/,
    ],
    [
      'a tag that cannot be told from another',
      {
        'drafts/kar.md': article('title: Kar\ntags: [Sinir]'),
        'articles/2020/01/01/a.md': article('title: A\npublished: 2020-01-01\ntags: [Sınır]'),
      },
      /drafts\/kar\.md:3: tags: found the tag "Sinir"/,
    ],
    ['a name that is no slug', { 'drafts/Kar.md': article('title: Kar') }, /expected "kar\.md"/],
  ] as [string, Record<string, string>, RegExp][])('moves nothing because of %s', async (_, files, message) => {
    write(files);
    const before = readFiles(folder);
    const { code, errors } = await run([Object.keys(files)[0]?.slice('drafts/'.length) ?? '']);
    expect(code).toBe(1);
    expect(errors).toMatch(message);
    expect(errors).toContain('nothing was moved');
    expect(readFiles(folder)).toEqual(before);
  });

  test('names the draft that is probably meant, or all drafts', async () => {
    write({ 'drafts/kar-yagdi.md': article('title: Kar') });
    expect(await run(['kar-yagd'])).toMatchObject({ code: 1, errors: expect.stringContaining('expected "kar-yagdi"?') as string });
    expect(await run(['deprem'])).toMatchObject({ code: 1, errors: expect.stringContaining('Drafts: kar-yagdi') as string });
    expect(await run([])).toMatchObject({ code: 2, errors: expect.stringContaining('Drafts: kar-yagdi') as string });
    expect(await run(['--date', 'dün', 'kar-yagdi'])).toMatchObject({ code: 2, errors: expect.stringContaining('"dün"') as string });
  });
});

const write = (files: Record<string, string>) => {
  writeFiles(path.join(folder, 'content'), files);
};

const read = (file: string) => readFileSync(path.join(folder, 'content', file), 'utf8');

const run = (args: string[], now = '2026-02-03T07:06:05Z') =>
  runIn(folder, publishCommand, args, { SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000) });
