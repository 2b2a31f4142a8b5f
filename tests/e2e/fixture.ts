import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The front matter of a fixture article, read without any of the site's own code. */
export interface FixtureArticle {
  /** From the site's root: `/2026/02/03/<slug>/`. */
  address: string;
  /** `2026-02-03` */
  day: string;
  title: string;
  published: string;
  section?: string;
  tags?: string[];
  withdrawn?: unknown;
}

const folder = 'tests/fixtures/content/articles';

/** Returns the fixture articles that lists show, newest first. */
export function listedArticles(): FixtureArticle[] {
  return allArticles().filter(({ withdrawn, day }) => !withdrawn && day < '2027');
}

/** Returns the listed articles that have a tag in one of these spellings. */
export function taggedArticles(...spellings: string[]): FixtureArticle[] {
  return listedArticles().filter(({ tags = [] }) => tags.some((tag) => spellings.includes(tag)));
}

/** Counts the listed articles by a key, in descending order of the key. */
export function countsBy(key: (article: FixtureArticle) => string): [string, number][] {
  const groups = Map.groupBy(listedArticles(), key);
  return [...groups].map(([name, { length }]): [string, number] => [name, length]).sort(([a], [b]) => (a < b ? 1 : -1));
}

function allArticles(): FixtureArticle[] {
  const files = globSync('**/*.md', { cwd: folder });
  return files.map(readArticle).sort((a, b) => instantOf(b) - instantOf(a) || (a.address < b.address ? -1 : 1));
}

function readArticle(file: string): FixtureArticle {
  const [, frontMatter = ''] = readFileSync(path.join(folder, file), 'utf8').split(/^---$/m);
  const place = file.split(path.sep).join('/').replace(/\.md$/, '');
  const fields = parse(frontMatter) as Omit<FixtureArticle, 'address' | 'day'>;
  return { ...fields, address: `/${place}/`, day: place.slice(0, 10).replaceAll('/', '-') };
}

/** A date without a time is midnight in Istanbul. */
const instantOf = ({ published }: FixtureArticle) => Date.parse(published.length === 10 ? `${published}T00:00:00+03:00` : published);
