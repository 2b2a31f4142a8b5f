import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders that generators publish as they are, the site's own among them. */
export const publishedFolders: readonly string[] = ['static', 'public', 'assets', 'src', ''];

const several = (name: string, ...extensions: string[]) => extensions.map((extension) => `${name}.${extension}`);

/** Files that only a site generator has in the folder of a site. */
const marks = [
  ...['', 'config/_default/'].flatMap((folder) => several(`${folder}hugo`, 'toml', 'yaml', 'yml', 'json')),
  ...several('_config', 'yml', 'yaml', 'toml'),
  ...['.eleventy.js', ...several('eleventy.config', 'js', 'cjs', 'mjs', 'ts')],
  ...['astro.config', 'gatsby-config', 'docusaurus.config'].flatMap((name) => several(name, 'js', 'cjs', 'mjs', 'ts', 'mts')),
  ...['zola.toml', 'pelicanconf.py', 'mkdocs.yml'],
];
/** Hugo and Zola call their settings by a name that others use as well: theirs hold the site's address. */
const namedLikeOthers = ['', 'config/_default/'].flatMap((folder) => several(`${folder}config`, 'toml', 'yaml', 'yml', 'json'));
const siteAddress = /^[ \t]*["']?base_?url["']?[ \t]*[:=]/im;

const generators = [
  'astro',
  '@11ty/eleventy',
  'hexo',
  'gatsby',
  '@docusaurus/core',
  'vitepress',
  'vuepress',
  'metalsmith',
  'hugo-bin',
  'hugo-extended',
];

/** How far up the folder of a site is looked for. */
const mostLevels = 8;

/** The nearest folder that is one of a site, of those that a file lies in; `undefined` without one. */
export function findSiteRoot(folder: string): string | undefined {
  let at = folder;
  for (let level = 0; level < mostLevels; level++) {
    if (isSite(at)) return at;
    if (path.dirname(at) === at) return undefined;
    at = path.dirname(at);
  }
  return undefined;
}

function isSite(folder: string): boolean {
  const has = (name: string) => existsSync(path.join(folder, name));
  return (
    marks.some(has) ||
    namedLikeOthers.some((name) => has(name) && siteAddress.test(readIfPossible(path.join(folder, name)))) ||
    namesGenerator(readIfPossible(path.join(folder, 'package.json')))
  );
}

/** Programs of every kind have a `package.json`. */
function namesGenerator(text: string): boolean {
  try {
    const { dependencies, devDependencies } = JSON.parse(text || '{}') as Record<string, unknown>;
    return [dependencies, devDependencies].some((names) => generators.some((generator) => Object.keys(names ?? {}).includes(generator)));
  } catch {
    return false;
  }
}

function readIfPossible(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
