import type { TopicUse } from '../archive/topic.ts';
import { createTopics } from '../archive/topics.ts';
import { quote, type Fault } from '../article/fault.ts';
import type { TopicDefinition } from '../article/topic-definitions.ts';
import { topicKinds, type TopicKind } from '../article/topic-kinds.ts';
import { slugify } from '../language/slug.ts';
import { foldPersonalName } from '../language/spelling.ts';
import type { ExistingArticles } from './existing-articles.ts';

/** Rejects articles with a tag, a section or an author that would stop the build. */
export interface TopicGuard {
  /**
   * Registers the topics of an article.
   * @returns a fault if one of them would stop the build: then none is registered
   */
  admit: (article: { topics: Readonly<Record<TopicKind, readonly string[]>>; file: string }) => Fault | undefined;
}

/** Creates a guard for an archive. Faults that the archive has already are not reported. */
export function createTopicGuard({ topics, definitions }: Pick<ExistingArticles, 'topics' | 'definitions'>): TopicGuard {
  const guards = topicKinds.map((kind) => ({ kind, ...createKindGuard(kind, topics[kind], definitions[kind]) }));
  return {
    admit: ({ topics: named, file }) => {
      const usesOf = (kind: TopicKind) => named[kind].map((name): TopicUse => ({ name, file }));
      const fault = guards.map(({ kind, check }) => check(usesOf(kind))).find((found) => found !== undefined);
      if (!fault) for (const { kind, add } of guards) usesOf(kind).forEach(add);
      return fault;
    },
  };
}

/** Checks a topic only against those that it may be mistaken for: against the whole archive, an import would take quadratic time. */
function createKindGuard(kind: TopicKind, uses: readonly TopicUse[], definitions: readonly TopicDefinition[]) {
  const seen = new Set<string>();
  const byKey = new Map<string, TopicUse[]>();
  const faultsOf = (topics: readonly TopicUse[]) => createTopics(kind, topics, definitions).faults;
  /** The slug of a name, the slug that a definition gives it, and what its other spellings have in common. */
  const keysOf = (use: TopicUse) =>
    new Set([slugify(use.name), createTopics(kind, [use], definitions).of(use.name).slug, ` ${foldPersonalName(use.name)}`]);
  const add = (use: TopicUse) => {
    if (seen.has(use.name)) return;
    seen.add(use.name);
    for (const key of keysOf(use)) byKey.set(key, [...(byKey.get(key) ?? []), use]);
  };
  const check = (topics: readonly TopicUse[]): Fault | undefined => {
    const unseen = topics.filter((use) => !seen.has(use.name));
    if (!unseen.length) return undefined;
    const similar = [...new Set(unseen.flatMap((use) => [...keysOf(use)].flatMap((key) => byKey.get(key) ?? [])))];
    const before = new Set(faultsOf(similar).map(identify));
    const fault = faultsOf([...similar, ...unseen]).find((found) => !before.has(identify(found)));
    const file = topics[0]?.file ?? '';
    return (
      fault &&
      (fault.file === file
        ? fault
        : { ...fault, file, found: `${unseen.map(({ name }) => quote(name)).join(', ')}, while ${fault.file} has ${fault.found}` })
    );
  };
  uses.forEach(add);
  return { check, add };
}

const identify = (fault: Fault) => JSON.stringify(fault);
