import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article, readFiles, writeFiles } from '../files.ts';
import { build, copyProject } from '../e2e/project.ts';

const day = 'content/articles/2026/02/03';
const head = 'title: Örnek\npublished: 2026-02-03';
const times = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));

/** The content of each file, and the build's message after the file name. */
const refused: Record<string, [content: string | Buffer, message: RegExp]> = {
  bomba: [
    article(
      `${head}\nextra:\n  a: &a [x, x]\n${times(30, (at) => `  b${at}: &b${at} [*${at ? `b${at - 1}` : 'a'}, *${at ? `b${at - 1}` : 'a'}]`).join('\n')}`,
    ),
    /expected YAML without exploding aliases/,
  ],
  dongu: [article(`${head}\nextra: &a\n  b: *a`), /the alias \*a, which contains itself/],
  etiketler: [
    article(`${head}\ntags: [${times(1001, (at) => `e${at}`).join(', ')}]`),
    /tags: found .*, expected a list of tags, at most 1000/,
  ],
  'uzun-baslik': [
    article(`title: ${'ç'.repeat(200_001)}\npublished: 2026-02-03`),
    /:1: found front matter of 200\d+ characters, expected at most 200000/,
  ],
  uzun: [article(head, 'Bir satır metin.\n\n'.repeat(120_000)), /:5: found a text of 2\d+ characters, expected at most 2000000/],
  'bir-satir': [article(head, 'a'.repeat(20_000_000)), /found a text of 2000000\d characters/],
  alintilar: [
    article(head, `Metin.\n\n${'> '.repeat(10_000)}a`),
    /:8: found quotes or lists nested too deep for an article, expected at most 100/,
  ],
  listeler: [article(head, times(1000, (at) => `${'  '.repeat(at)}- a`).join('\n')), /found quotes or lists nested too deep/],
  kutular: [article(head, `Metin.\n\n${'<div>'.repeat(50_000)}`), /found more marks than an article has, expected at most 40000/],
  'az-kutu': [
    article(head, `Metin.\n\n${'<div>'.repeat(5000)}`),
    /:8: found elements nested too deep for an article, expected at most 200/,
  ],
  baglar: [article(head, '[a]('.repeat(50_000)), /found more links than an article has, expected at most 10000/],
  koseli: [article(head, '['.repeat(100_000)), /found more marks than an article has/],
  yildizlar: [article(head, '*a '.repeat(100_000)), /found more marks than an article has/],
  dipnotlar: [article(head, times(3000, (at) => `a[^${at}]\n\n[^${at}]: b\n`).join('\n')), /found more footnotes than an article has/],
  'utf-16': [Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article(head), 'utf16le')]), /found bytes that are not UTF-8/],
  'windows-1254': [Buffer.from(article(head.replace('Ö', 'O'), 'T\u00fcrk\u00e7e'), 'latin1'), /found bytes that are not UTF-8/],
  'yarim-harf': [
    article('title: "A\\ud800"\npublished: 2026-02-03'),
    /:2: title: found "A\\ud800", expected the title, as printed, without half of a character/,
  ],
  bos: ['', /:1: found "", expected front matter between two lines of ---/],
  onsuz: ['Yalnız metin.\n', /:1: found "Yalnız metin.", expected front matter/],
  'olmayan-gun': [article('title: Örnek\npublished: 2025-02-29'), /published: found "2025-02-29", expected a date that the calendar has/],
  'yirmi-dort': [
    article('title: Örnek\npublished: 2026-02-02T24:00:00+03:00'),
    /published: found "2026-02-02T24:00:00\+03:00", expected an instant/,
  ],
  'artik-saniye': [article('title: Örnek\npublished: 2026-02-03T23:59:60+03:00'), /published: found .*:60\+03:00", expected an instant/],
  hicri: [article('title: Örnek\npublished: 15 Şaban 1447'), /published: found "15 Şaban 1447", expected an instant/],
  rumi: [article('title: Örnek\npublished: 21 Kânunusani 1441'), /published: found "21 Kânunusani 1441", expected an instant/],
  'baska-gun': [
    article('title: Örnek\npublished: 2026-02-04'),
    /published: found the folder 2026\/02\/03, expected the folder 2026\/02\/04/,
  ],
  disari: [
    article(`${head}\nimage: { src: ../../../../../gizli.png, alt: Gizli }`),
    /gizli.png", which lies outside of the content folder, expected a file in content/,
  ],
  'disari-metin': [article(head, 'Metin.\n\n![Gizli](../../../../../gizli.png)'), /gizli.png", which lies outside of the content folder/],
  'baglanti-resim': [article(`${head}\nimage: { src: kacak.png, alt: Kaçak }`), /kacak.png", which lies outside of the content folder/],
  'boru-resim': [article(`${head}\nimage: { src: boru.png, alt: Boru }`), /the picture "boru.png", expected a file at/],
};

test('a build reports what is wrong with each hostile file in one run, and leaves the site unchanged', async () => {
  const project = copyProject();
  writeFiles(project, { [`${day}/once.md`]: article('title: Önce\npublished: 2026-02-03') });
  expect((await build(project)).code).toBe(0);
  const before = readFiles(path.join(project, 'dist'));

  for (const [name, [content]] of Object.entries(refused)) writeFileSync(path.join(project, day, `${name}.md`), content);
  writeFiles(project, { 'gizli.png': 'gizli', 'gizli/2026/01/01/gizli.md': article('title: Gizli\npublished: 2026-01-01') });
  const link = (to: string, place: string) => {
    mkdirSync(path.dirname(path.join(project, place)), { recursive: true });
    symlinkSync(to, path.join(project, place));
  };
  link('../../../../../gizli.png', `${day}/kacak.png`);
  link('/etc/passwd', `${day}/parola.md`);
  link('kendi.md', `${day}/kendi.md`);
  link('../../gizli', 'content/articles/1999');
  for (const pipe of ['boru.md', 'boru.png']) execFileSync('mkfifo', [path.join(project, day, pipe)]);

  const { code, output } = await build(project);
  expect(code).toBe(1);
  for (const [name, [, message]] of Object.entries(refused)) {
    const lines = output.split('\n').filter((line) => line.includes(`${day}/${name}.md`));
    expect
      .soft(
        lines.some((line) => message.test(line)),
        `${name}: ${lines.join('\n')}`,
      )
      .toBe(true);
  }
  expect(output).toContain(`${day}/parola.md: found a symbolic link to "/etc/passwd", expected the file or the folder itself`);
  expect(output).toContain(`${day}/kendi.md: found a symbolic link to "kendi.md"`);
  expect(output).toContain('content/articles/1999: found a symbolic link to "../../gizli"');
  expect(output).toContain(`${day}/boru.md: found something that is not a file`);
  expect(output).not.toContain('root:');
  expect(readFiles(path.join(project, 'dist'))).toEqual(before);

  rmSync(path.join(project, 'content'), { recursive: true });
  writeFiles(project, { [`${day}/once.md`]: article('title: Önce\npublished: 2026-02-03') });
  expect((await build(project)).code).toBe(0);
  expect(readFiles(path.join(project, 'dist'))).toEqual(before);
});
