import path from 'node:path';
import type { TopicUse } from '../archive/topics.ts';
import type { Fault } from '../article/fault.ts';
import { readMarkdownFile } from '../article/file.ts';
import { frontMatterSchema, tagDefinitionsSchema, type TagDefinition } from '../article/front-matter.ts';
import { readYaml } from '../article/yaml.ts';
import { articlesOf, listFiles, readText, tagsFileOf } from '../content/folder.ts';
import type { AddressedArticle } from './source-addresses.ts';
import { existsSync } from 'node:fs';

/** What the archive holds already, as far as a new article could collide with it. */
export interface ExistingArticles {
  /** The article's file, by the SHA-256 of the clipping that it was made from. */
  byDigest: ReadonlyMap<string, string>;
  /** The articles of which the address is known that they were taken from. */
  addressed?: readonly AddressedArticle[];
  /** The article's file, by each of its old addresses. */
  byAlias?: ReadonlyMap<string, string>;
  /** The files that are there. */
  files: ReadonlySet<string>;
  tags: readonly TopicUse[];
  sections: readonly TopicUse[];
  tagDefinitions: readonly TagDefinition[];
}

/** What could not be read of it, and is not known therefore. */
export type ExistingWithFaults = ExistingArticles & { faults: readonly Fault[] };

/**
 * Looks through a content folder. An article that the build would refuse still holds its place, and its SHA-256 where it
 * can be found.
 */
export function readExistingArticles(contentDir: string): ExistingWithFaults {
  const folder = articlesOf(contentDir);
  const files = listFiles(folder, ['.md']).map((place) => path.join(folder, place));
  const known = files.map(readOne);
  const definitions = readDefinitions(tagsFileOf(contentDir));
  return {
    byDigest: new Map(known.flatMap(({ digest, file }) => (digest ? [[digest, file]] : []))),
    addressed: known.flatMap(({ addressed }) => addressed ?? []),
    byAlias: new Map(known.flatMap(({ aliases, file }) => aliases.map((alias) => [alias, file] as const))),
    files: new Set(files),
    tags: known.flatMap(({ tags }) => tags),
    sections: known.flatMap(({ sections }) => sections),
    tagDefinitions: definitions.value,
    faults: [...known.flatMap(({ fault }) => fault ?? []), ...definitions.faults],
  };
}

interface KnownArticle {
  file: string;
  digest?: string | undefined;
  fault?: Fault;
  addressed?: AddressedArticle | undefined;
  aliases: readonly string[];
  tags: TopicUse[];
  sections: TopicUse[];
}

function readOne(file: string): KnownArticle {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    return { file, aliases: [], tags: [], sections: [], fault: { file, found: explainUnread(error), expected: 'an article in UTF-8' } };
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

/** The SHA-256 in front matter that has a fault. */
function findDigest(text: string): string | undefined {
  const frontMatter = text.split(/^---[ \t]*\r?$/m)[1] ?? '';
  return /["']?\bsha256["']?\s*:\s*["']?(?<digest>[0-9a-f]{64})\b/.exec(frontMatter)?.groups?.['digest'];
}

/** What `tags.yaml` says; an import goes on without it where it can't be read. */
function readDefinitions(file: string): { value: readonly TagDefinition[]; faults: readonly Fault[] } {
  if (!existsSync(file)) return { value: [], faults: [] };
  try {
    const { value = [], faults = [] } = readYaml(readText(file), tagDefinitionsSchema, file);
    return { value, faults };
  } catch (error) {
    return { value: [], faults: [{ file, found: explainUnread(error), expected: 'a list of tags in UTF-8' }] };
  }
}

const explainUnread = (error: unknown) =>
  error instanceof TypeError ? 'bytes that are not UTF-8' : error instanceof Error ? error.message : String(error);
