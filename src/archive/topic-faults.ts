import { quote, type Fault } from '../article/fault.ts';
import type { TopicDefinition } from '../article/topic-definitions.ts';
import { topicFields, topicFiles, type TopicKind } from '../article/topic-kinds.ts';
import { writeFlowLists } from '../article/yaml.ts';
import type { SpellingGroup, Topic, TopicUse } from './topic.ts';

/** Reports a name with an ASCII capital `I` that may be either of two topics. */
export function explainAmbiguity(kind: TopicKind, { name, file }: TopicUse): Fault {
  const lines = toLines({ label: '<the right spelling>', aliases: [name] });
  return {
    file,
    field: topicFields[kind],
    written: name,
    found: `${quote(name)}, which other articles spell both with ı and with i`,
    expected: `one of those spellings, or in ${topicFiles[kind]} of the content folder an alias that says which:\n${lines}`,
  };
}

/** Finds spellings that a file of definitions gives to two topics. */
export function findDuplicateSpellings(
  kind: TopicKind,
  definitions: readonly TopicDefinition[],
  findHolder: (name: string) => TopicDefinition | undefined,
): Fault[] {
  return definitions.flatMap((definition) =>
    [definition.label, ...definition.aliases].flatMap((name) => {
      const holder = findHolder(name);
      if (!holder || holder === definition) return [];
      const expected = `a spelling of one ${kind}: ${quote(holder.label)} has it already`;
      const field = `${definitions.indexOf(definition)}.${name === definition.label ? 'label' : 'aliases'}`;
      return [{ file: topicFiles[kind], field, written: name, found: quote(name), expected }];
    }),
  );
}

/** Finds topics with the same slug, which are not spellings of each other. */
export function findSharedAddresses(
  kind: TopicKind,
  topics: ReadonlyMap<string, Topic>,
  groups: ReadonlyMap<string, SpellingGroup>,
): Fault[] {
  const holders = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [key, { slug, label }] of topics) {
    const holder = holders.get(slug);
    if (holder === undefined) {
      holders.set(slug, key);
      continue;
    }
    const first = topics.get(holder);
    const [[, firstUse], [written, use]] = [firstOf(groups.get(holder)), firstOf(groups.get(key))];
    const asOne = toLines({ label: first?.label ?? '', aliases: [label] });
    const asTwo = toLines({ label, slug: `${slug}-2` });
    faults.push({
      ...{ file: use.file, field: topicFields[kind], written },
      found: `the ${kind} ${quote(label)}, whose address ${quote(slug)} is that of ${quote(first?.label)} in ${firstUse.file}`,
      expected: `one spelling, or in ${topicFiles[kind]} of the content folder, if they are one ${kind}:\n${asOne}\nif they are two:\n${asTwo}`,
    });
  }
  return faults;
}

const firstOf = (group: SpellingGroup | undefined): readonly [name: string, use: { file: string }] =>
  [...(group?.spellings ?? [])][0] ?? ['', { file: '' }];

/** Writes a topic as in its file, for the publisher to copy. */
const toLines = (definition: Partial<TopicDefinition>): string => writeFlowLists([definition]).replace(/^/gm, '  ');
