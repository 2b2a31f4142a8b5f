import path from 'node:path';
import type { TopicUse } from '../archive/topics.ts';
import { readMarkdownFile } from '../article/file.ts';
import { frontMatterSchema, tagDefinitionsSchema, type TagDefinition } from '../article/front-matter.ts';
import { readYaml } from '../article/yaml.ts';
import { articlesOf, listFiles, readText, tagsFileOf } from '../content/folder.ts';
import type { AddressedArticle } from './known-addresses.ts';
import { existsSync } from 'node:fs';

/** What the archive holds already, as far as a new article could collide with it. */
export interface Known {
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

/**
 * Looks through a content folder. An article that the build would refuse still holds its place, and its SHA-256 where it
 * can be found.
 * @param lang the language of articles that name none
 */
export function readKnown(contentDir: string, lang: string): Known {
  const folder = articlesOf(contentDir);
  const files = listFiles(folder, ['.md']).map((place) => path.join(folder, place));
  const known = files.map((file) => readOne(file, lang));
  return {
    byDigest: new Map(known.flatMap(({ digest, file }) => (digest ? [[digest, file]] : []))),
    addressed: known.flatMap(({ addressed }) => addressed ?? []),
    byAlias: new Map(known.flatMap(({ aliases, file }) => aliases.map((alias) => [alias, file] as const))),
    files: new Set(files),
    tags: known.flatMap(({ tags }) => tags),
    sections: known.flatMap(({ sections }) => sections),
    tagDefinitions: readDefinitions(tagsFileOf(contentDir)),
  };
}

interface KnownArticle {
  file: string;
  digest?: string | undefined;
  addressed?: AddressedArticle | undefined;
  aliases: readonly string[];
  tags: TopicUse[];
  sections: TopicUse[];
}

function readOne(file: string, siteLang: string): KnownArticle {
  let text: string;
  try {
    text = readText(file);
  } catch {
    return { file, aliases: [], tags: [], sections: [] }; // The build says what is wrong with it.
  }
  const { value } = readMarkdownFile(text, frontMatterSchema, file);
  if (!value) return { file, digest: findDigest(text), aliases: [], tags: [], sections: [] };
  const { title, published, tags, section, source, aliases, lang = siteLang } = value.data;
  const toUse = (name: string): TopicUse => ({ name, lang, file });
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

function readDefinitions(file: string): readonly TagDefinition[] {
  return existsSync(file) ? (readYaml(readText(file), tagDefinitionsSchema, file).value ?? []) : [];
}
