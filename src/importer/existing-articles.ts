import path from 'node:path';
import type { TopicUse } from '../archive/topic.ts';
import type { Fault } from '../article/fault.ts';
import { readMarkdownFile } from '../article/file.ts';
import { draftSchema } from '../article/front-matter.ts';
import { ofKinds, topicNamesOf, type TopicKind } from '../article/topic-kinds.ts';
import { articlesOf, draftsOf, listFiles, readText } from '../content/folder.ts';
import { readTopicFiles, type TopicDefinitions } from '../content/topic-files.ts';
import type { AddressedArticle } from './source-addresses.ts';

/** The parts of an archive with which a new article could collide. */
export interface ExistingArticles {
  /** The file of an article, by the SHA-256 of the input that it was read from. */
  byDigest: ReadonlyMap<string, string>;
  /** The articles that have a source address. */
  addressed?: readonly AddressedArticle[];
  /** The file of an article, by each of its aliases. */
  byAlias?: ReadonlyMap<string, string>;
  /** The files of all articles and drafts. */
  files: ReadonlySet<string>;
  topics: Readonly<Record<TopicKind, readonly TopicUse[]>>;
  definitions: TopicDefinitions;
}

/** An archive, with the faults of files that could not be read. */
export type ExistingWithFaults = ExistingArticles & { faults: readonly Fault[] };

/** Reads a content folder. An article with a fault still occupies its path, and its SHA-256 counts if it can be found. */
export function readExistingArticles(contentDir: string): ExistingWithFaults {
  const read = (folder: string) => listFiles(folder, ['.md']).map((place) => readExistingArticle(path.join(folder, place)));
  const published = read(articlesOf(contentDir));
  const articles = [...published, ...read(draftsOf(contentDir))];
  // The import continues without definitions that can't be read.
  const { definitions, faults } = readTopicFiles(contentDir);
  // A build has no drafts.
  const usesOf = (kind: TopicKind) => published.flatMap(({ topics, file }) => (topics?.[kind] ?? []).map((name) => ({ name, file })));
  return {
    byDigest: new Map(articles.flatMap(({ digest, file }) => (digest ? [[digest, file]] : []))),
    addressed: articles.flatMap(({ addressed }) => addressed ?? []),
    byAlias: new Map(articles.flatMap(({ aliases, file }) => aliases.map((alias) => [alias, file] as const))),
    files: new Set(articles.map(({ file }) => file)),
    topics: ofKinds(usesOf),
    definitions,
    faults: [...articles.flatMap(({ fault }) => fault ?? []), ...faults],
  };
}

interface ExistingArticle {
  file: string;
  digest?: string | undefined;
  fault?: Fault;
  addressed?: AddressedArticle | undefined;
  aliases: readonly string[];
  topics?: Record<TopicKind, readonly string[]>;
}

function readExistingArticle(file: string): ExistingArticle {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    return { file, aliases: [], fault: { file, found: explainReadError(error), expected: 'an article in UTF-8' } };
  }
  const { value } = readMarkdownFile(text, draftSchema, file);
  if (!value) return { file, digest: findDigest(text), aliases: [] };
  const { title, published, source, aliases } = value.data;
  return {
    ...{ file, digest: source?.sha256, aliases, topics: listTopics(value.data) },
    ...(source?.url && published && { addressed: { url: source.url, file, title, published } }),
  };
}

/** Returns the names of an article's topics, by kind. */
export const listTopics = (article: Parameters<(typeof topicNamesOf)['tag']>[0]): Record<TopicKind, readonly string[]> =>
  ofKinds((kind) => topicNamesOf[kind](article));

/** Finds the SHA-256 in front matter that has a fault. */
function findDigest(text: string): string | undefined {
  const frontMatter = text.split(/^---[ \t]*\r?$/m)[1] ?? '';
  return /["']?\bsha256["']?\s*:\s*["']?(?<digest>[0-9a-f]{64})\b/.exec(frontMatter)?.groups?.['digest'];
}

const explainReadError = (error: unknown) =>
  error instanceof TypeError ? 'bytes that are not UTF-8' : error instanceof Error ? error.message : String(error);
