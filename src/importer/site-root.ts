import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders that generators publish unchanged; `''` is the root of the site. */
export const publishedFolders: readonly string[] = ['static', 'public', 'assets', 'src', ''];

const withExtensions = (name: string, ...extensions: string[]) => extensions.map((extension) => `${name}.${extension}`);

/** Configuration files that only site generators use. */
const configFiles = [
  ...['', 'config/_default/'].flatMap((folder) => withExtensions(`${folder}hugo`, 'toml', 'yaml', 'yml', 'json')),
  ...withExtensions('_config', 'yml', 'yaml', 'toml'),
  ...['.eleventy.js', ...withExtensions('eleventy.config', 'js', 'cjs', 'mjs', 'ts')],
  ...['astro.config', 'gatsby-config', 'docusaurus.config'].flatMap((name) => withExtensions(name, 'js', 'cjs', 'mjs', 'ts', 'mts')),
  ...['zola.toml', 'pelicanconf.py', 'mkdocs.yml'],
];
/** Configuration files of Hugo and Zola with a common name: those of a site have its address. */
const ambiguousConfigFiles = ['', 'config/_default/'].flatMap((folder) => withExtensions(`${folder}config`, 'toml', 'yaml', 'yml', 'json'));
const baseUrl = /^[ \t]*["']?base_?url["']?[ \t]*[:=]/im;

/** The npm packages of generators. */
const generatorPackages = [
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

/** How many folders are searched, from the given one upwards. */
const maxLevels = 8;

/** Finds the nearest parent folder, or the folder itself, that is the root of a site; returns `undefined` if there is none. */
export function findSiteRoot(folder: string): string | undefined {
  let current = folder;
  for (let level = 0; level < maxLevels; level++) {
    if (isSite(current)) return current;
    if (path.dirname(current) === current) return undefined;
    current = path.dirname(current);
  }
  return undefined;
}

function isSite(folder: string): boolean {
  const has = (name: string) => existsSync(path.join(folder, name));
  return (
    configFiles.some(has) ||
    ambiguousConfigFiles.some((name) => has(name) && baseUrl.test(readIfPossible(path.join(folder, name)))) ||
    dependsOnGenerator(readIfPossible(path.join(folder, 'package.json')))
  );
}

/** Checks whether a `package.json` depends on a generator: projects of every kind have that file. */
function dependsOnGenerator(text: string): boolean {
  try {
    const { dependencies, devDependencies } = JSON.parse(text || '{}') as Record<string, unknown>;
    return [dependencies, devDependencies].some((names) =>
      generatorPackages.some((generator) => Object.keys(names ?? {}).includes(generator)),
    );
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
