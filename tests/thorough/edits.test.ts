import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { manifestFile } from '../../src/build/output-manifest.ts';
import { writeArchive } from '../bench/archive.ts';
import { article, writeFiles } from '../files.ts';
import { makeTwoProjects, type BuildResult } from '../e2e/two-projects.ts';

test('each kind of edit writes only changed files, and the site equals that of a clean build', async () => {
  const { project, build, buildAndCompare } = makeTwoProjects();
  const content = path.join(project, 'content');
  const files = writeArchive(content, 60).sort();
  const at = (place: number) => path.join(content, files[place] ?? '');
  const edit = (file: string, from: string | RegExp, to: string) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    writeFiles('', { [file]: text.replace(from, to) });
  };
  const addFrontMatter = (place: number, lines: string) => {
    edit(at(place), /^published: .*$/m, `$&\n${lines}`);
  };
  const addArticle = (slug: string, frontMatter: string, text?: string) => {
    writeFiles(content, { [`articles/2017/03/01/${slug}.md`]: article(`title: ${slug}\npublished: 2017-03-01\n${frontMatter}`, text) });
  };
  writeFiles(content, {
    'about.md': article('title: Hakkında', 'Örnek bir gazete.'),
    'tags.yaml': '- label: Deneme\n  slug: deneme\n',
  });
  const pictures = path.join(content, 'articles/2017/03/01');
  mkdirSync(pictures, { recursive: true });
  cpSync('tests/fixtures/content/articles/2025/10/29/iskele.jpg', path.join(pictures, 'iskele.jpg'));
  await writePicture(path.join(pictures, 'büyük resim.png'), '#336699');
  const lead = 'image: { src: iskele.jpg, alt: Örnek }';
  addArticle('resimli', `tags: [Deneme]\n${lead}`, 'Spot.\n\n![Resim](<büyük resim.png>)');
  addArticle('iki-resimli', `tags: [Deneme]\n${lead}`, 'Spot.\n\n![Resim](iskele.jpg)');
  writeFiles(content, { 'drafts/gizli.md': article('title: Gizli\nimage: { src: yok.png, alt: Örnek }') });
  // These aliases later turn a file into a folder and vice versa.
  addFrontMatter(20, 'aliases: [/eski/, /eski.html, /eskiden.html/b/]');
  addFrontMatter(21, 'aliases: [/baska/a/]');
  expect((await build()).output).toContain('there is no record of a last build');

  await test.step('the text of an old article', async () => {
    edit(at(2), /\n$/, '\nBir cümle.\n');
    const built = await build();
    expect(withoutSearch(built.changed)).toEqual([`${address(files[2])}index.html`]);
    expect(built.touched).toEqual(built.changed);
    expect(built.rendered).toBeLessThan(30);
  });

  await test.step('front matter and files, compared with a clean build', async () => {
    edit(at(4), /^title: .*$/m, 'title: Yeni bir başlık');
    edit(at(6), /^section: .*$/m, '$&\ndescription: Kısa bir özet.');
    addFrontMatter(9, 'lang: de');
    edit(at(10), /^section: .*$/m, 'section: Yeni bölüm');
    edit(at(12), /^tags:$/m, 'tags:\n  - Deneme\n  - Yeni etiket');
    addFrontMatter(14, 'corrections: [{ date: 2026-01-02, note: Örnek düzeltme. }]');
    addFrontMatter(16, 'withdrawn: { date: 2026-01-02, note: Örnek neden. }');
    renameSync(at(18), path.join(content, 'drafts/taslak.md'));
    edit(at(20), /^aliases: .*$/m, 'aliases: [/yeni/, /eski.html/a/, /eskiden.html]');
    edit(at(21), /^aliases: .*\n/m, '');
    addFrontMatter(59, 'lead: true');
    rmSync(at(22));
    const moved = at(24).replace(/\d{4}\/\d\d\/\d\d/, '2018/01/02');
    edit(at(24), /^published: .*$/m, 'published: 2018-01-02');
    mkdirSync(path.dirname(moved), { recursive: true });
    renameSync(at(24), moved);
    addArticle('yeni', 'tags: [Deneme]');
    writeFiles(content, { 'tags.yaml': '- label: Denemeler\n  slug: deneme\n  aliases: [Deneme]\n  description: Örnekler.\n' });
    edit(path.join(content, 'about.md'), 'Örnek bir gazete.', 'Başka bir gazete.');
    await writePicture(path.join(pictures, 'büyük resim.png'), '#993366');
    edit(path.join(pictures, 'iki-resimli.md'), '![Resim](iskele.jpg)', 'Resim kalktı.');
    writeFiles(project, { 'public/not.txt': 'Not.' });
    const built = await buildAndCompare();
    expectOnlyChanged(built);
    expect(built.changed.filter((name) => name.startsWith('_astro/'))).not.toEqual([]);
    expect(built.changed).toContain('not.txt');
    // The title is also shown on the next article, but not on the one before, which is more than 30 days older.
    const [before, own, after] = [3, 4, 5].map((place) => `${address(files[place])}index.html`);
    expect(built.changed).toEqual(expect.arrayContaining([own, after, `${address(files[4])}share.png`]));
    expect(built.changed).not.toContain(before);
  });

  await test.step('a component, a style, the settings, and a deleted file of public/', async () => {
    edit(path.join(project, 'src/components/Onward.astro'), '<p class="meta">{label}', '<p class="meta">→ {label}');
    edit(path.join(project, 'src/styles/base.css'), /^html \{$/m, 'html {\n  --deneme: 1;');
    writeFiles(project, { 'content/site.yaml': 'title: Deneme Gazetesi\n' });
    rmSync(path.join(project, 'public/not.txt'));
    const { output, changed } = await build();
    expect(output).toContain('code, settings or packages are not those of the last build');
    expect(changed).toContain('not.txt');
    const dist = path.join(project, 'dist');
    const textOf = (name: string) => readFileSync(path.join(dist, name), 'utf8');
    expect(textOf(`${address(files[30])}index.html`)).toMatch(/→[^]*Deneme Gazetesi/);
    const sheet = changed.find((name) => /^_astro\/site\..*\.css$/.test(name) && existsSync(path.join(dist, name))) ?? '';
    expect(textOf(sheet)).toContain('--deneme:1');
    for (const page of [address(files[30]), 'tags/deneme/', '']) expect(textOf(`${page}index.html`)).toContain(`"/${sheet}"`);
  });
});

function expectOnlyChanged({ changed, touched, rendered }: BuildResult): void {
  expect(changed.length).toBeGreaterThan(10);
  expect(touched).toEqual(changed);
  expect(rendered).toBeLessThan(300);
}

/** Returns the path of an article's page. */
function address(file = ''): string {
  return `${file.replace(/^articles\/|\.md$/g, '')}/`;
}

/** Ignores the search index, whose files have content hashes as names, and the manifest, which lists them. */
function withoutSearch(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('pagefind/') && name !== manifestFile);
}

async function writePicture(file: string, background: string): Promise<void> {
  await sharp({ create: { width: 800, height: 400, channels: 3, background } })
    .png()
    .toFile(file);
}
