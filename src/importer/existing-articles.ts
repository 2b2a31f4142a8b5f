import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TopicUse } from '../archive/topics.ts';
import type { Fault } from '../article/fault.ts';
import { readMarkdownFile } from '../article/file.ts';
import { frontMatterSchema, tagDefinitionsSchema, type TagDefinition } from '../article/front-matter.ts';
import { readYaml } from '../article/yaml.ts';
import { articlesOf, listFiles, readText, tagsFileOf } from '../content/folder.ts';
import type { AddressedArticle } from './source-addresses.ts';

/** The parts of an archive with which a new article could collide. */
export interface ExistingArticles {
  /** The file of an article, by the SHA-256 of the input that it was read from. */
  byDigest: ReadonlyMap<string, string>;
  /** The articles that have a source address. */
  addressed?: readonly AddressedArticle[];
  /** The file of an article, by each of its aliases. */
  byAlias?: ReadonlyMap<string, string>;
  /** The files of all articles. */
  files: ReadonlySet<string>;
  tags: readonly TopicUse[];
  sections: readonly TopicUse[];
  tagDefinitions: readonly TagDefinition[];
}

/** An archive, with the faults of files that could not be read. */
export type ExistingWithFaults = ExistingArticles & { faults: readonly Fault[] };

/** Reads a content folder. An article with a fault still occupies its path, and its SHA-256 counts if it can be found. */
export function readExistingArticles(contentDir: string): ExistingWithFaults {
  const folder = articlesOf(contentDir);
  const files = listFiles(folder, ['.md']).map((place) => path.join(folder, place));
  const articles = files.map(readExistingArticle);
  const definitions = readDefinitions(tagsFileOf(contentDir));
  return {
    byDigest: new Map(articles.flatMap(({ digest, file }) => (digest ? [[digest, file]] : []))),
    addressed: articles.flatMap(({ addressed }) => addressed ?? []),
    byAlias: new Map(articles.flatMap(({ aliases, file }) => aliases.map((alias) => [alias, file] as const))),
    files: new Set(files),
    tags: articles.flatMap(({ tags }) => tags),
    sections: articles.flatMap(({ sections }) => sections),
    tagDefinitions: definitions.value,
    faults: [...articles.flatMap(({ fault }) => fault ?? []), ...definitions.faults],
  };
}

interface ExistingArticle {
  file: string;
  digest?: string | undefined;
  fault?: Fault;
  addressed?: AddressedArticle | undefined;
  aliases: readonly string[];
  tags: TopicUse[];
  sections: TopicUse[];
}

function readExistingArticle(file: string): ExistingArticle {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    return { file, aliases: [], tags: [], sections: [], fault: { file, found: explainReadError(error), expected: 'an article in UTF-8' } };
  }
  const { value } = readMarkdownFile(text, frontMatterSchema, file);
  if (!value) return { file, digest: findDigest(text), aliases: [], tags: [], sections: [] };
  const { title, published, tags, section, source, aliases } = value.data;
  const toUse = (name: string): TopicUse => ({ name, file });
  return {
    ...{ file, digest: source?.sha256, aliases, tags: tags.map(toUse), sections: section ? [toUse(section)] : [] },
    ...(source?.url && { addressed: { url: source.url, file, title, published } }),
  };
}

/** Finds the SHA-256 in front matter that has a fault. */
function findDigest(text: string): string | undefined {
  const frontMatter = text.split(/^---[ \t]*\r?$/m)[1] ?? '';
  return /["']?\bsha256["']?\s*:\s*["']?(?<digest>[0-9a-f]{64})\b/.exec(frontMatter)?.groups?.['digest'];
}

/** Reads `tags.yaml`. If it can't be read, the import continues without it. */
function readDefinitions(file: string): { value: readonly TagDefinition[]; faults: readonly Fault[] } {
  if (!existsSync(file)) return { value: [], faults: [] };
  try {
    const { value = [], faults = [] } = readYaml(readText(file), tagDefinitionsSchema, file);
    return { value, faults };
  } catch (error) {
    return { value: [], faults: [{ file, found: explainReadError(error), expected: 'a list of tags in UTF-8' }] };
  }
}

const explainReadError = (error: unknown) =>
  error instanceof TypeError ? 'bytes that are not UTF-8' : error instanceof Error ? error.message : String(error);
