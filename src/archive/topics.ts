import { quote, type Fault } from '../article/fault.ts';
import type { TagDefinition } from '../article/front-matter.ts';
import { foldCase, resolveAmbiguousI, confusableKey } from '../language/case.ts';
import { compareCodePoints } from '../language/collate.ts';
import { slugify } from '../language/slug.ts';
import { writeFlowLists } from '../article/yaml.ts';

/** A tag or a section, which may have several spellings. */
export interface Topic {
  slug: string;
  /** The name for readers: from `tags.yaml`, or the most frequent spelling. */
  label: string;
  description?: string | undefined;
}

/** An occurrence of a tag or a section in an article. */
export interface TopicUse {
  name: string;
  file: string;
}

/** All tags, or all sections, of an archive. */
export interface Topics {
  /** Every topic that is used, by slug in code point order. */
  all: readonly Topic[];
  /** @throws {Error} if no article has the name */
  of(name: string): Topic;
  /** Ambiguous spellings that only the publisher can resolve. */
  faults: readonly Fault[];
}

interface Group {
  definition?: TagDefinition;
  /** The number of uses and the first file of each spelling. */
  spellings: Map<string, { count: number; file: string }>;
}

/**
 * Groups the spellings of tags or sections by folding their case.
 *
 * An ASCII `I` is read as ı or i, whichever another spelling of the word has. If other spellings have both, or if two
 * topics would share an address, a fault explains how to resolve it.
 * @param kind the name in messages
 * @param definitions the tags in `tags.yaml`; empty for sections
 */
export function createTopics(kind: 'tag' | 'section', uses: readonly TopicUse[], definitions: readonly TagDefinition[] = []): Topics {
  const faults: Fault[] = [];
  const keys = resolveSpellings(kind, uses, definitions, faults);
  const defined = new Map(definitions.flatMap((definition) => getNames(definition).map((name) => [getKey(keys, name), definition])));
  const groups = groupSpellings(uses, keys, defined);
  const topics = new Map([...groups].map(([key, group]) => [key, toTopic(group)]));
  // `of` is called for every article, and often for the same names.
  const byName = new Map<string, Topic>();
  const all = [...topics.values()].sort((a, b) => compareCodePoints(a.slug, b.slug));
  return {
    all,
    of(name) {
      const known = byName.get(name);
      if (known) return known;
      const key = getKey(keys, name);
      const definition = defined.get(key);
      const topic = topics.get(definition ? getKey(keys, definition.label) : key);
      if (!topic) throw new Error(`No article has the ${kind} ${quote(name)}`);
      byName.set(name, topic);
      return topic;
    },
    faults: [
      ...faults,
      ...findDuplicateSpellings(definitions, (name) => defined.get(getKey(keys, name))),
      ...findSharedAddresses(kind, topics, groups),
    ],
  };
}

const getNames = ({ label, aliases }: TagDefinition) => [label, ...aliases];

/** Keys by name; all spellings of a topic have the same key. */
type Keys = ReadonlyMap<string, string>;

const getKey = (keys: Keys, name: string) => keys.get(name) ?? foldCase(name);

function groupSpellings(uses: readonly TopicUse[], keys: Keys, defined: ReadonlyMap<string, TagDefinition>): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { name, file } of uses) {
    const key = getKey(keys, name);
    const definition = defined.get(key);
    const groupKey = definition ? getKey(keys, definition.label) : key;
    const group: Group = groups.get(groupKey) ?? { ...(definition && { definition }), spellings: new Map() };
    const spelling = group.spellings.get(name) ?? { count: 0, file };
    spelling.count++;
    groups.set(groupKey, group);
    group.spellings.set(name, spelling);
  }
  return groups;
}

function resolveSpellings(kind: string, uses: readonly TopicUse[], definitions: readonly TagDefinition[], faults: Fault[]): Keys {
  const settled = new Set(definitions.flatMap(getNames));
  const spellings = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  // Each name occurs many times in an archive.
  for (const name of new Set([...uses.map((use) => use.name), ...settled])) {
    const folded = foldCase(name);
    const key = confusableKey(folded);
    const known = spellings.get(key);
    if (known) known.add(folded);
    else spellings.set(key, new Set([folded]));
  }
  const resolve = (name: string, file?: string) => {
    if (names.has(name)) return;
    const folded = foldCase(name);
    const resolved = resolveAmbiguousI(folded, [...(spellings.get(confusableKey(folded)) ?? [])]);
    if (!resolved && file && !settled.has(name)) faults.push(createAmbiguityFault(kind, name, file));
    names.set(name, resolved ?? name);
  };
  for (const name of settled) resolve(name);
  for (const { name, file } of uses) resolve(name, file);
  return names;
}

function createAmbiguityFault(kind: string, name: string, file: string): Fault {
  const tagFix =
    kind === 'tag'
      ? `, or in content/tags.yaml an alias that says which:\n${toLines({ label: '<the right spelling>', aliases: [name] })}`
      : '';
  return {
    file,
    field: kind === 'tag' ? 'tags' : 'section',
    found: `${quote(name)}, which other articles spell both with ı and with i`,
    expected: `one of those spellings${tagFix}`,
  };
}

/** Writes a tag as in `tags.yaml`, for the publisher to copy. */
const toLines = (definition: Partial<TagDefinition>): string => writeFlowLists([definition]).replace(/^/gm, '  ');

/** Finds spellings that `tags.yaml` gives to two tags. */
function findDuplicateSpellings(definitions: readonly TagDefinition[], findHolder: (name: string) => TagDefinition | undefined): Fault[] {
  return definitions.flatMap((definition) =>
    getNames(definition).flatMap((name) => {
      const holder = findHolder(name);
      if (!holder || holder === definition) return [];
      const expected = `a spelling of one tag: ${quote(holder.label)} has it already`;
      return [{ file: 'content/tags.yaml', field: definition.label, found: quote(name), expected }];
    }),
  );
}

function toTopic({ definition, spellings }: Group): Topic {
  const byFrequency = [...spellings].sort(([a, left], [b, right]) => right.count - left.count || compareCodePoints(a, b));
  const label = definition?.label ?? byFrequency[0]?.[0] ?? '';
  return { slug: definition?.slug ?? slugify(label), label, description: definition?.description };
}

/** Finds topics with the same slug. */
function findSharedAddresses(kind: string, topics: ReadonlyMap<string, Topic>, groups: ReadonlyMap<string, Group>): Fault[] {
  const holders = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [key, { slug, label }] of topics) {
    const holder = holders.get(slug);
    if (holder === undefined) {
      holders.set(slug, key);
      continue;
    }
    const first = topics.get(holder);
    const files = [holder, key].map((each) => [...(groups.get(each)?.spellings.values() ?? [])][0]?.file ?? '');
    const tagFix =
      kind === 'tag'
        ? `, or in content/tags.yaml, if they are one tag:\n${toLines({ label: first?.label ?? '', aliases: [label] })}\nif they are two:\n${toLines({ label, slug: `${slug}-2` })}`
        : '';
    faults.push({
      file: files[1] ?? '',
      field: kind === 'tag' ? 'tags' : 'section',
      found: `the ${kind} ${quote(label)}, whose address ${quote(slug)} is that of ${quote(first?.label)} in ${files[0]}`,
      expected: `one spelling${tagFix}`,
    });
  }
  return faults;
}
