import path from 'node:path';
import type { TopicUse } from '../archive/topics.ts';
import { readMarkdownFile } from '../article/file.ts';
import { frontMatterSchema, tagDefinitionsSchema, type TagDefinition } from '../article/front-matter.ts';
import { readYaml } from '../article/yaml.ts';
import { articlesOf, listFiles, readText, tagsFileOf } from '../content/folder.ts';
import { existsSync } from 'node:fs';

/** What the archive holds already, as far as a new article could collide with it. */
export interface Known {
  /** The article's file, by the SHA-256 of the clipping that it was made from. */
  byDigest: ReadonlyMap<string, string>;
  /** The files that are there. */
  files: ReadonlySet<string>;
  tagUses: readonly TopicUse[];
  tagDefinitions: readonly TagDefinition[];
}

/**
 * Looks through a content folder. An article that the build would refuse still holds its place and its SHA-256.
 * @param lang the language of articles that name none
 */
export async function readKnown(contentDir: string, lang: string): Promise<Known> {
  const folder = articlesOf(contentDir);
  const files = (await listFiles(folder, '.md')).map((place) => path.join(folder, place));
  const byDigest = new Map<string, string>();
  const tagUses: TopicUse[] = [];
  for (const file of files) {
    const text = readText(file);
    const digest = /^\s+sha256:\s*["']?(?<digest>[0-9a-f]{64})\b/m.exec(text)?.groups?.['digest'];
    if (digest) byDigest.set(digest, file);
    const read = readMarkdownFile(text, frontMatterSchema, file);
    if (read.faults) continue;
    const { data } = read.value;
    tagUses.push(...data.tags.map((name) => ({ name, lang: data.lang ?? lang, file })));
  }
  return { byDigest, files: new Set(files), tagUses, tagDefinitions: readDefinitions(tagsFileOf(contentDir)) };
}

function readDefinitions(file: string): readonly TagDefinition[] {
  return existsSync(file) ? (readYaml(readText(file), tagDefinitionsSchema, file).value ?? []) : [];
}
