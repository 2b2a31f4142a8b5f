import { quote, type Fault } from '../article/fault.ts';
import type { TagDefinition } from '../article/front-matter.ts';
import { foldCase, resolveAmbiguousI, confusableKey } from '../language/case.ts';
import { compareCodePoints } from '../language/collate.ts';
import { slugify } from '../language/slug.ts';
import { writeFlowLists } from '../article/yaml.ts';

/** A tag or a section: what several spellings have in common. */
export interface Topic {
  slug: string;
  /** As readers see it: that of `tags.yaml`, else the most frequent spelling. */
  label: string;
  description?: string | undefined;
}

/** One place where a tag or a section is named. */
export interface TopicUse {
  name: string;
  file: string;
}

/** All tags, or all sections, of an archive. */
export interface Topics {
  /** Every topic that is used, by slug in code point order. */
  all: readonly Topic[];
  /** @throws {Error} where the name is used nowhere in the archive */
  of(name: string): Topic;
  /** Spellings that nobody could tell apart or hold together without the publisher's word. */
  faults: readonly Fault[];
}

interface Group {
  definition?: TagDefinition;
  /** Number of uses and the first file, by spelling. */
  spellings: Map<string, { count: number; file: string }>;
}

/**
 * Groups the spellings of tags or sections by folding their case.
 *
 * An ASCII `I` is the letter that another spelling of the word attests. Where both ı and i are attested, and where two
 * topics would share an address, it reports a fault that says how to settle it.
 * @param kind what messages call them
 * @param definitions what `tags.yaml` says; empty for sections
 */
export function createTopics(kind: 'tag' | 'section', uses: readonly TopicUse[], definitions: readonly TagDefinition[] = []): Topics {
  const faults: Fault[] = [];
  const keys = resolveSpellings(kind, uses, definitions, faults);
  const defined = new Map(definitions.flatMap((definition) => getNames(definition).map((name) => [keyOf(keys, name), definition])));
  const groups = new Map<string, Group>();
  for (const { name, file } of uses) {
    const key = keyOf(keys, name);
    const definition = defined.get(key);
    const groupKey = definition ? keyOf(keys, definition.label) : key;
    const group: Group = groups.get(groupKey) ?? { ...(definition && { definition }), spellings: new Map() };
    const spelling = group.spellings.get(name) ?? { count: 0, file };
    spelling.count++;
    groups.set(groupKey, group);
    group.spellings.set(name, spelling);
  }
  const topics = new Map([...groups].map(([key, group]) => [key, toTopic(group)]));
  // Asked for with each article, again and again.
  const byName = new Map<string, Topic>();
  const all = [...topics.values()].sort((a, b) => compareCodePoints(a.slug, b.slug));
  return {
    all,
    of(name) {
      const known = byName.get(name);
      if (known) return known;
      const key = keyOf(keys, name);
      const definition = defined.get(key);
      const topic = topics.get(definition ? keyOf(keys, definition.label) : key);
      if (!topic) throw new Error(`No article has the ${kind} ${quote(name)}`);
      byName.set(name, topic);
      return topic;
    },
    faults: [
      ...faults,
      ...findDoubleClaims(definitions, (name) => defined.get(keyOf(keys, name))),
      ...findSharedAddresses(kind, topics, groups),
    ],
  };
}

const getNames = ({ label, aliases }: TagDefinition) => [label, ...aliases];

/** Names as they were written, to the key under which their spellings meet. */
type Keys = ReadonlyMap<string, string>;

const keyOf = (keys: Keys, name: string) => keys.get(name) ?? foldCase(name);

function resolveSpellings(kind: string, uses: readonly TopicUse[], definitions: readonly TagDefinition[], faults: Fault[]): Keys {
  const settled = new Set(definitions.flatMap(getNames));
  const spellings = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  // An archive names each of its tags again and again.
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
    if (!resolved && file && !settled.has(name)) faults.push(unclearFault(kind, name, file));
    names.set(name, resolved ?? name);
  };
  for (const name of settled) resolve(name);
  for (const { name, file } of uses) resolve(name, file);
  return names;
}

function unclearFault(kind: string, name: string, file: string): Fault {
  const settle =
    kind === 'tag'
      ? `, or in content/tags.yaml an alias that says which:\n${toLines({ label: '<the right spelling>', aliases: [name] })}`
      : '';
  return {
    file,
    field: kind === 'tag' ? 'tags' : 'section',
    found: `${quote(name)}, of which other articles attest both ı and i`,
    expected: `one of those spellings${settle}`,
  };
}

/** A tag as `tags.yaml` describes it, for a publisher to copy. */
const toLines = (definition: Partial<TagDefinition>): string => writeFlowLists([definition]).replace(/^/gm, '  ');

/** Spellings that `tags.yaml` gives to two tags. */
function findDoubleClaims(definitions: readonly TagDefinition[], holderOf: (name: string) => TagDefinition | undefined): Fault[] {
  return definitions.flatMap((definition) =>
    getNames(definition).flatMap((name) => {
      const holder = holderOf(name);
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
    const settle =
      kind === 'tag'
        ? `, or in content/tags.yaml, if they are one tag:\n${toLines({ label: first?.label ?? '', aliases: [label] })}\nif they are two:\n${toLines({ label, slug: `${slug}-2` })}`
        : '';
    faults.push({
      file: files[1] ?? '',
      field: kind === 'tag' ? 'tags' : 'section',
      found: `the ${kind} ${quote(label)}, whose address ${quote(slug)} is that of ${quote(first?.label)} in ${files[0]}`,
      expected: `one spelling${settle}`,
    });
  }
  return faults;
}
