import { createTopics, type TopicUse } from '../archive/topics.ts';
import { quote, type Fault } from '../article/fault.ts';
import type { TagDefinition } from '../article/front-matter.ts';
import { slugify } from '../language/slug.ts';
import type { ExistingArticles } from './existing-articles.ts';

/** Keeps tags and sections out of the archive that would stop its build. */
export interface TopicGuard {
  /** Takes an article's tags and sections in, or says what would be wrong with them and takes none. */
  admit: (article: { tags: readonly string[]; sections: readonly string[]; file: string }) => Fault | undefined;
}

/** Watches over an archive; what is wrong in it already stays its own. */
export function createTopicGuard({
  tags,
  sections,
  tagDefinitions,
}: Pick<ExistingArticles, 'tags' | 'sections' | 'tagDefinitions'>): TopicGuard {
  const held = [watchKind('tag', tags, tagDefinitions), watchKind('section', sections, [])] as const;
  return {
    admit: ({ tags, sections, file }) => {
      const uses = [tags, sections].map((names) => names.map((name): TopicUse => ({ name, file })));
      const fault = held.map(({ check }, kind) => check(uses[kind] ?? [])).find((found) => found !== undefined);
      if (!fault) held.forEach(({ add }, kind) => uses[kind]?.forEach(add));
      return fault;
    },
  };
}

/** Looks at what shares an address alone: going through a whole archive for each article would be quadratic. */
function watchKind(kind: 'tag' | 'section', uses: readonly TopicUse[], definitions: readonly TagDefinition[]) {
  const seen = new Set<string>();
  const bySlug = new Map<string, TopicUse[]>();
  const faultsOf = (some: readonly TopicUse[]) => createTopics(kind, some, definitions).faults;
  /** The address of a name by itself, and where `tags.yaml` sends it. */
  const slugsOf = (use: TopicUse) => new Set([slugify(use.name), createTopics(kind, [use], definitions).of(use.name).slug]);
  const add = (use: TopicUse) => {
    if (seen.has(use.name)) return;
    seen.add(use.name);
    for (const slug of slugsOf(use)) bySlug.set(slug, [...(bySlug.get(slug) ?? []), use]);
  };
  const check = (some: readonly TopicUse[]): Fault | undefined => {
    const fresh = some.filter((use) => !seen.has(use.name));
    if (!fresh.length) return undefined;
    const rivals = [...new Set(fresh.flatMap((use) => [...slugsOf(use)].flatMap((slug) => bySlug.get(slug) ?? [])))];
    const before = new Set(faultsOf(rivals).map(toText));
    const fault = faultsOf([...rivals, ...fresh]).find((found) => !before.has(toText(found)));
    const file = some[0]?.file ?? '';
    return (
      fault &&
      (fault.file === file
        ? fault
        : { ...fault, file, found: `${fresh.map(({ name }) => quote(name)).join(', ')}, beside which ${fault.file} has ${fault.found}` })
    );
  };
  uses.forEach(add);
  return { check, add };
}

const toText = (fault: Fault) => JSON.stringify(fault);
