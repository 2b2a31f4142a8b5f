import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Bare templates: only lists, tags and sections; no theme, feeds, date archive or search. */
const page = (main: string) =>
  `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>${main}</body></html>`;
const list =
  '<ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}';
const terms = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
const layouts = {
  'index.html': page(list),
  '_default/single.html': page('{{ .Content }}'),
  '_default/list.html': page(list),
  '_default/terms.html': page(terms),
};
const settings = `baseURL = "https://example.org/"
languageCode = "tr"
paginate = 20
disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
[permalinks]
  articles = "/:year/:month/:day/:slug/"
[taxonomies]
  tag = "tags"
  section = "sections"
[markup.goldmark.renderer]
  unsafe = true
`;

/** Returns the version of the Hugo on the PATH; undefined if there is none. */
export function findHugo(): string | undefined {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8' }).split(' ')[1];
  } catch {
    return undefined;
  }
}

/** Makes a Hugo site from the same articles, with date and section under Hugo's names. */
export function makeHugoSite(folder: string, content: string, files: readonly string[]): void {
  cpSync(content, path.join(folder, 'content'), { recursive: true });
  for (const file of files) {
    const copy = path.join(folder, 'content', file);
    const text = readFileSync(copy, 'utf8')
      .replace(/^published:/m, 'date:')
      .replace(/^section: (.*)$/m, 'sections: [$1]')
      .replace(/^lang: .*\n/m, '');
    writeFileSync(copy, text);
  }
  for (const [name, text] of Object.entries(layouts)) {
    mkdirSync(path.dirname(path.join(folder, 'layouts', name)), { recursive: true });
    writeFileSync(path.join(folder, 'layouts', name), text);
  }
  writeFileSync(path.join(folder, 'config.toml'), settings);
}

/** Builds a site with Hugo, cold. */
export function buildWithHugo(folder: string): Promise<{ code: number | null; output: string }> {
  const child = spawn('hugo', ['--quiet', '--destination', 'public', '--cleanDestinationDir'], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
