import { quote } from '../article/fault.ts';
import type { TopicDefinition } from '../article/topic-definitions.ts';
import { topicFiles, type TopicKind } from '../article/topic-kinds.ts';
import { writeFlowLists } from '../article/yaml.ts';
import { findNearestWord } from '../language/nearest.ts';
import { sortSpellings, type SpellingGroup, type Topic } from './topic.ts';

/** An archive may have hundreds of spellings that were joined. */
const maxJoins = 10;

/** Names the spellings that were joined without a definition that says so, and says how to settle them. */
export function describeJoins(kind: TopicKind, groups: readonly SpellingGroup[]): string[] {
  const joins = groups.map(listSpellings).filter((spellings) => spellings.length > 1);
  const lines = joins.slice(0, maxJoins).map((spellings) => {
    const names = spellings.map(({ name, count, file }) => `${quote(name)} (${count}, first in ${file})`);
    return `${names.join(' and ')} are one ${kind}, shown as ${quote(spellings[0]?.name)}`;
  });
  const [label = '', other = ''] = joins[0]?.map(({ name }) => name) ?? [];
  const more = joins.length > maxJoins ? [`${joins.length - maxJoins} more ${kind}s have several spellings`] : [];
  const example = writeFlowLists([{ label, aliases: [other] }]).replace(/^/gm, '  ');
  return joins.length
    ? [...lines, ...more, `${topicFiles[kind]} in the content folder settles a spelling, like\n${example.trimEnd()}`]
    : [];
}

/** Lists the spellings of a topic, unless a definition settles them. Spaces and Unicode normalisation do not count. */
function listSpellings(group: SpellingGroup): { name: string; count: number; file: string }[] {
  if (group.definition) return [];
  const written = sortSpellings(group).map(([name, use]) => [name.normalize('NFC').replace(/\s+/g, ' '), use] as const);
  return Array.from(new Map(written), ([name, use]) => ({ name, ...use }));
}

/** Names the sections in `site.yaml` that no article has. */
export const describeUnknownSections = (names: readonly string[], topics: readonly Topic[]): string[] =>
  names.map((name) => {
    const near = findNearest(name, topics);
    const expected = near === undefined ? 'the name of one that has' : `${quote(near)}?`;
    return `site.yaml: sectionOrder: found ${quote(name)}, a section that no article has, expected ${expected}`;
  });

/** Names the definitions that no article uses, and that are nearly the name of a topic without one. */
export const describeMistypedDefinitions = (
  kind: TopicKind,
  unused: readonly TopicDefinition[],
  undefinedTopics: readonly Topic[],
): string[] =>
  unused.flatMap(({ label }) => {
    const near = findNearest(label, undefinedTopics);
    return near === undefined ? [] : [`${topicFiles[kind]}: found ${quote(label)}, which no article has, expected ${quote(near)}?`];
  });

const findNearest = (name: string, topics: readonly Topic[]) =>
  findNearestWord(
    name,
    topics.map(({ label }) => label),
  );
