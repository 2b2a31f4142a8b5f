import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tr } from '../../src/language/strings/tr.ts';
import { readYaml } from '../../src/article/yaml.ts';
import { frontMatterSchema } from '../../src/article/front-matter.ts';
import { createRender } from '../../src/markdown/render.ts';
import { writeArchive } from './archive.ts';
import { round, watch } from './processes.ts';

/**
 * Benchmark of the importer. Imports synthetic saved web pages, and then all of them again.
 *   node tests/bench/import.ts [pages, 1000 by default] [--json]
 */
const count = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1000);
mkdirSync('.cache/bench', { recursive: true });
const folder = mkdtempSync(path.resolve('.cache/bench/import-'));
try {
  const bytes = writePages(path.join(folder, 'pages'), count);
  const rows = [await run('new', bytes), await run('already there', bytes)];
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
  else console.table(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(name: string, bytes: number) {
  const { result, seconds, processes } = await watch(runImport);
  if (result.code !== 0) throw new Error(result.output);
  return {
    pages: count,
    run: name,
    'read, MB': round(bytes / 1e6),
    seconds,
    'CPU, s': round(processes.reduce((sum, { cpu }) => sum + cpu, 0)),
    'pages/s': round(count / seconds),
    'memory, MB': Math.max(...processes.map(({ peak }) => peak)),
    result: result.output.trim().split('\n').at(-1),
  };
}

/** Runs the importer as `npm run import` does. */
function runImport(): Promise<{ code: number | null; output: string }> {
  const script = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { import: string } }).scripts.import;
  const [, ...args] = script.split(' ');
  const environment = { ...process.env, CONTENT_DIR: path.join(folder, 'content') };
  const child = spawn(process.execPath, [...args, path.join(folder, 'pages')], { env: environment });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-10_000)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** Writes a page for each article of a synthetic archive. A page has some 100 kB; as on the web, the article is a small part of it. */
function writePages(pages: string, many: number): number {
  const archive = path.join(folder, 'archive');
  const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });
  let bytes = 0;
  mkdirSync(pages, { recursive: true });
  for (const [at, file] of writeArchive(archive, many).entries()) {
    const [, yaml = '', markdown = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(path.join(archive, file), 'utf8')) ?? [];
    const data = readYaml(yaml, frontMatterSchema, file).value;
    if (!data) throw new Error(`${file} has invalid front matter`);
    const { ledeHtml, html } = render(markdown, data.lang ?? 'tr').body;
    const text = toPage(data, `<p>${ledeHtml}</p>\n${html}`, `https://gazete.example/${file.replace('.md', '')}`, at);
    const page = path.join(pages, `${at}.html`);
    writeFileSync(page, text);
    bytes += statSync(page).size;
  }
  rmSync(archive, { recursive: true });
  if (readdirSync(pages).length !== many) throw new Error('Two pages have the same name');
  return bytes;
}

function toPage(
  data: { title: string; published: string; tags: string[]; lang?: string | undefined },
  html: string,
  url: string,
  at: number,
): string {
  const { title, published, tags, lang = 'tr' } = data;
  const thing = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published, keywords: tags };
  const list = (many: number, item: (number: number) => string) => Array.from({ length: many }, (_, number) => item(number)).join('\n');
  const links = (many: number, kind: string) =>
    list(
      many,
      (number) =>
        `<li class="${kind}__item ${kind}__item--${number % 7}"><a class="${kind}__link" href="/${kind}/${at}/${number}" title="Bağlantı ${number}"><span>Bağlantı ${number}</span></a></li>`,
    );
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escape(title)} - Örnek Gazete</title>
<link rel="canonical" href="${url}"><meta property="og:title" content="${escape(title)}"><meta property="og:site_name" content="Örnek Gazete">
<script type="application/ld+json">${JSON.stringify(thing).replaceAll('<', '\\u003C')}</script>
<style>${list(200, (number) => `.renk-${number} { color: #${String(100_000 + number)}; padding: ${number}px; }`)}</style>
<script>${list(300, (number) => `window.ayar_${number} = { yer: "reklam-${number}", boyut: [${number}, 250] };`)}</script></head>
<body><header><nav><ul>${links(60, 'menu')}</ul></nav></header>
<div class="sayfa"><aside class="yan"><ul>${links(40, 'yan')}</ul></aside>
<main><article><h1>${escape(title)}</h1><div class="paylas"><ul>${links(8, 'paylas')}</ul></div>${html}</article>
<section class="ilgili"><h2>İlgili haberler</h2><ul>${links(30, 'ilgili')}</ul></section>
<section class="yorumlar">${list(20, (number) => `<div class="yorum"><b>Okur ${number}</b><p>Kısa bir yorum.</p></div>`)}</section></main></div>
<footer><ul>${links(80, 'alt')}</ul></footer></body></html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
