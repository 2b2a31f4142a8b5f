import { quote, type Fault } from '../article/fault.ts';
import type { TopicDefinition } from '../article/topic-definitions.ts';
import type { TopicKind } from '../article/topic-kinds.ts';
import { compareCodePoints } from '../language/collate.ts';
import { slugify } from '../language/slug.ts';
import { createSpellingKeys } from './spelling-keys.ts';
import { sortSpellings, type SpellingGroup, type Topic, type TopicUse } from './topic.ts';
import { describeJoins, describeMistypedDefinitions, describeUnknownSections } from './topic-warnings.ts';
import { explainAmbiguity, findDuplicateSpellings, findSharedAddresses } from './topic-faults.ts';

/** All tags, sections or authors of an archive. */
export interface Topics {
  /** Every topic that is used, by slug in code point order. */
  all: readonly Topic[];
  /** @throws {Error} if no article has the name */
  of(name: string): Topic;
  /** Spellings that only the publisher can tell apart. */
  faults: readonly Fault[];
  /** Spellings that were taken for one topic although they differ. */
  warnings: readonly string[];
}

/**
 * Groups the spellings of tags, sections or authors. Those are one that differ only in case, accents, spaces, hyphens or
 * other punctuation.
 *
 * An ASCII `I` is read as ı or i, whichever another spelling of the word has. If other spellings have both, or if two
 * topics would share an address, a fault explains how to resolve it.
 * @param definitions the topics in `tags.yaml`, `sections.yaml` or `authors.yaml`
 * @param order names of the topics that come first in lists
 */
export function createTopics(
  kind: TopicKind,
  uses: readonly TopicUse[],
  definitions: readonly TopicDefinition[] = [],
  order: readonly string[] = [],
): Topics {
  const settled = new Set(definitions.flatMap(getNames));
  const keys = createSpellingKeys(kind, [...uses.map(({ name }) => name), ...settled, ...order]);
  const defined = new Map(definitions.flatMap((definition) => getNames(definition).map((name) => [keys.of(name), definition])));
  const keyOf = (name: string) => {
    const key = keys.of(name);
    const definition = defined.get(key);
    return definition ? keys.of(definition.label) : key;
  };
  const groups = groupSpellings(uses, keyOf, (name) => defined.get(keys.of(name)));
  const topics = toTopics(groups, order.map(keyOf));
  const all = [...topics.values()];
  const ambiguous = firstUses(uses).filter(({ name }) => keys.ambiguous.has(name) && !settled.has(name));
  // `of` is called for every article, and often for the same names.
  const byName = new Map<string, Topic>();
  return {
    all,
    of(name) {
      const topic = byName.get(name) ?? topics.get(keyOf(name));
      if (!topic) throw new Error(`No article has the ${kind} ${quote(name)}`);
      byName.set(name, topic);
      return topic;
    },
    faults: [
      ...ambiguous.map((use) => explainAmbiguity(kind, use)),
      ...findDuplicateSpellings(kind, definitions, (name) => defined.get(keys.of(name))),
      ...findSharedAddresses(kind, topics, groups),
    ],
    warnings: [
      ...describeUnknownSections(
        order.filter((name) => !topics.has(keyOf(name))),
        all,
      ),
      ...describeMistypedDefinitions(
        kind,
        definitions.filter(({ label }) => !topics.has(keys.of(label))),
        all.filter(({ label }) => !defined.has(keys.of(label))),
      ),
      ...describeJoins(kind, [...groups.values()]),
    ],
  };
}

const getNames = ({ label, aliases }: TopicDefinition) => [label, ...aliases];

/** Returns the first use of each name. */
const firstUses = (uses: readonly TopicUse[]) => [...new Map(uses.toReversed().map((use) => [use.name, use])).values()].reverse();

function groupSpellings(
  uses: readonly TopicUse[],
  keyOf: (name: string) => string,
  definitionOf: (name: string) => TopicDefinition | undefined,
): Map<string, SpellingGroup> {
  const groups = new Map<string, SpellingGroup>();
  for (const { name, file } of uses) {
    const key = keyOf(name);
    const definition = definitionOf(name);
    const group: SpellingGroup = groups.get(key) ?? { ...(definition && { definition }), spellings: new Map() };
    const spelling = group.spellings.get(name) ?? { count: 0, file };
    spelling.count++;
    groups.set(key, group);
    group.spellings.set(name, spelling);
  }
  return groups;
}

/**
 * Makes a topic of each group. No former slug is the slug of another topic.
 * @param order the keys of those that come first
 */
function toTopics(groups: ReadonlyMap<string, SpellingGroup>, order: readonly string[]): ReadonlyMap<string, Topic> {
  const named = Array.from(groups, ([key, group]) => {
    const label = group.definition?.label ?? sortSpellings(group)[0]?.[0] ?? '';
    return { key, group, label, slug: group.definition?.slug ?? slugify(label) };
  }).sort((a, b) => compareCodePoints(a.slug, b.slug));
  const taken = new Set(named.map(({ slug }) => slug));
  return new Map(
    named.map(({ key, group, label, slug }) => {
      const { description, picture, links, aliases = [] } = group.definition ?? {};
      const others = new Set([label, ...group.spellings.keys(), ...aliases].map(slugify));
      const formerSlugs = [...others].filter((other) => !taken.has(other));
      for (const former of formerSlugs) taken.add(former);
      const position = order.includes(key) ? order.indexOf(key) : order.length;
      const topic: Topic = { slug, label, description, picture, links, formerSlugs, position };
      return [key, topic] as const;
    }),
  );
}
