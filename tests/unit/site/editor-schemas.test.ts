import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatSchemaFile, schemasCommand } from '../../../src/commands/schemas-command.ts';
import { createEditorSchema, editorSchemaNames, type EditorSchema } from '../../../src/site/editor-schemas.ts';
import { makeFolder } from '../../files.ts';
import { completeInEditor, hoverInEditor, isAccepted, markInEditor } from '../editor.ts';
import { runIn } from '../run-command.ts';

const root = path.resolve(import.meta.dirname, '../../..');

test.each(editorSchemaNames)('the schema %s is up to date: if not, npm run schemas writes it', (name) => {
  const { file, text } = formatSchemaFile(name);
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
});

test('npm run schemas writes each schema', async () => {
  const folder = makeFolder();
  const { code, lines } = await runIn(folder, schemasCommand, []);
  expect(code).toBe(0);
  expect(lines).toEqual(editorSchemaNames.map((name) => formatSchemaFile(name).file));
  for (const name of editorSchemaNames) {
    const { file, text } = formatSchemaFile(name);
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(text);
  }
  expect((await runIn(folder, schemasCommand, ['x'])).code).toBe(2);
});

test('the settings of VS Code name schemas that exist', () => {
  const settings = JSON.parse(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string> };
  const files = Object.keys(settings['yaml.schemas']);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(Object.values(settings['yaml.schemas'])).toEqual(['site', 'tags', 'sections', 'authors'].map((name) => `content/${name}.yaml`));
});

test.each(editorSchemaNames)('every field of %s has a description, which ends like a sentence', (name) => {
  expect(listFields(createEditorSchema(name)).filter(([, description]) => !description?.endsWith('.'))).toEqual([]);
});

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

/** Lists all fields of a schema, each with its description. */
function listFields({ properties = {}, items, anyOf = [] }: Node): [name: string, description: string | undefined][] {
  return [
    ...Object.entries(properties).flatMap(([name, inner]) => [[name, inner.description] as [string, string?], ...listFields(inner)]),
    ...[...anyOf, ...(items ? [items] : [])].flatMap(listFields),
  ].map(([name, description]) => [name, description]);
}

describe('an editor', () => {
  test('shows what a field means', async () => {
    expect(await hoverInEditor('site', 'title: Liman\nlinks: warn\n', 2)).toContain('What a dead link is');
    expect(await hoverInEditor('draft', 'title: Liman\nlead: true\n', 2)).toContain('comes first on the front page');
  });

  test('offers the fields that are missing, and the words that a field knows', async () => {
    const fields = await completeInEditor('draft', 'title: Liman\nse');
    expect(fields).toContain('section');
    expect(fields).not.toContain('title');
    expect(await completeInEditor('draft', 'image:\n  focus: ')).toEqual(expect.arrayContaining(['top', 'center']));
    expect(await completeInEditor('site', 'title: a\nlang: ')).toEqual(expect.arrayContaining(['tr', 'en']));
    expect(await completeInEditor('site', 'title: a\nmenu:\n  - ')).toEqual(expect.arrayContaining(['latest', 'about']));
  });

  test.each<[EditorSchema, string]>([
    ['draft', 'title: 2026'],
    ['draft', 'title: 007\ntags: [007, 1e3, 0x1f, .5]\nauthors: [1984]\nsection: 12'],
    ['article', 'title: a\npublished: 2026-02-03'],
    ['article', 'title: a\npublished: 2026-02-03T10:06+03:00\nupdated: "2026-02-03T10:06:07.123Z"'],
    ['article', 'title: a\npublished: 2026-02-03\naliases: [/old/address/, /old.html, /a/b.htm, /çay/]'],
    ['article', 'title: a\npublished: 2026-02-03\ndraft: false\nlead: True\nlang: EN-gb'],
    ['article', `title: a\npublished: 2026-02-03\nsource: { sha256: ${'7'.repeat(64)} }`],
    ['article', 'title: a\npublished: 2026-02-03\nextra: { 1: a, b: [1, null, {}] }'],
    ['article', 'title: a\npublished: 2026-02-03\nextra:\n  ? [a, b]\n  : c'],
    ['article', 'title: &a b\npublished: 2026-02-03\nsection: *a'],
    ['draft', '# yaml-language-server: $schema=../.vscode/schemas/draft.json\ntitle: a'],
    ['site', 'title: a\nlogo: logo.SVG\nicon: icon.Png'],
    ['site', 'title: a\nlogo: { light: a.svg, dark: b.svg }\ntheme: { accent: { light: "#1b5e20" } }'],
    ['site', 'title: a\npageSize: 20'],
    ['site', 'title: a\npageSize: "20"\nfonts: { text: 2026 }\nfont: Źdźbło'],
    ['site', 'title: a\nmenu: [latest, kunye, { label: 1, url: /2026/ }]\nsectionOrder: [1]'],
    ['site', 'title: a\nurl: HTTPS://example.org\nbase: liman\ncontact: a.b+c@example.org'],
    ['tags', '- label: 1984\n  slug: 1984\n  aliases: [84]'],
    ['authors', '- { label: Ayşe Öz, links: [{ label: E-posta, url: "mailto:a@example.org" }] }'],
    ['page', 'title: 1'],
  ])('marks nothing that the program accepts: %s %j', async (name, text) => {
    expect(isAccepted(name, text)).toBe(true);
    expect(await markInEditor(name, text)).toEqual([]);
  });

  test.each<[EditorSchema, string, line: number]>([
    ['article', 'title: a', 1],
    ['article', 'published: 2026-02-03', 1],
    ['draft', 'title:', 1],
    ['draft', 'title: ""', 1],
    ['draft', 'title: true', 1],
    ['draft', 'title: a\nautors: [b]', 2],
    ['draft', 'title: a\npublished: 2026', 2],
    ['draft', 'title: a\npublished: 3.2.2026', 2],
    ['draft', 'title: a\npublished: 2026-02-03T10:06', 2],
    ['draft', 'title: a\ntags: b', 2],
    ['draft', 'title: a\nlead: yes', 2],
    ['draft', 'title: a\nimage: { src: b.jpg }', 2],
    ['draft', 'title: a\nimage: { src: b.jpg, alt: c, focus: middle }', 2],
    ['draft', 'title: a\naliases: [old]', 2],
    ['article', 'title: a\npublished: 2026-02-03\ndraft: true', 3],
    ['article', 'title: a\npublished: 2026-02-03\nwithdrawn: { date: 2026-02-04 }', 3],
    ['site', 'tagline: a', 1],
    ['site', 'title: a\npageSize: 0', 2],
    ['site', 'title: a\npageSize: many', 2],
    ['site', 'title: a\ntheme: { accent: green }', 2],
    ['site', 'title: a\ntheme: { accent: { lihgt: "#1b5e20" } }', 2],
    ['site', 'title: a\nlinks: ignore', 2],
    ['site', 'title: a\npictureHosts: [https://example.org]', 2],
    ['site', 'title: a\nmenu: [{ label: b }]', 2],
    ['site', 'title: a\nmenu: latest', 2],
    ['site', 'title: a\ncontact: example.org', 2],
    ['tags', 'label: a', 1],
    ['tags', '- slug: a', 1],
    ['authors', '- label: a\n  link: []', 2],
    ['page', 'title: a\ntags: [b]', 2],
  ])('marks what the program refuses: %s %j, on line %i', async (name, text, line) => {
    expect(isAccepted(name, text)).toBe(false);
    expect((await markInEditor(name, text)).map((mark) => mark.split(':')[0])).toContain(String(line));
  });
});
