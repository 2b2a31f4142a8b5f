import { createTopics, type TopicUse } from '../archive/topics.ts';
import { quote, type Fault } from '../article/fault.ts';
import type { TagDefinition } from '../article/front-matter.ts';
import { slugify } from '../language/slug.ts';
import type { ExistingArticles } from './existing-articles.ts';

/** Rejects articles whose tags or sections would stop the build. */
export interface TopicGuard {
  /**
   * Registers the tags and sections of an article.
   * @returns a fault if one of them would stop the build: then none is registered
   */
  admit: (article: { tags: readonly string[]; sections: readonly string[]; file: string }) => Fault | undefined;
}

/** Creates a guard for an archive. Faults that the archive has already are not reported. */
export function createTopicGuard({
  tags,
  sections,
  tagDefinitions,
}: Pick<ExistingArticles, 'tags' | 'sections' | 'tagDefinitions'>): TopicGuard {
  const kinds = [createKindGuard('tag', tags, tagDefinitions), createKindGuard('section', sections, [])] as const;
  return {
    admit: ({ tags, sections, file }) => {
      const uses = [tags, sections].map((names) => names.map((name): TopicUse => ({ name, file })));
      const fault = kinds.map(({ check }, kind) => check(uses[kind] ?? [])).find((found) => found !== undefined);
      if (!fault) kinds.forEach(({ add }, kind) => uses[kind]?.forEach(add));
      return fault;
    },
  };
}

/** Checks a topic only against those with the same slug: against the whole archive, an import would take quadratic time. */
function createKindGuard(kind: 'tag' | 'section', uses: readonly TopicUse[], definitions: readonly TagDefinition[]) {
  const seen = new Set<string>();
  const bySlug = new Map<string, TopicUse[]>();
  const faultsOf = (topics: readonly TopicUse[]) => createTopics(kind, topics, definitions).faults;
  /** The slug of a name, and the slug that `tags.yaml` gives it. */
  const slugsOf = (use: TopicUse) => new Set([slugify(use.name), createTopics(kind, [use], definitions).of(use.name).slug]);
  const add = (use: TopicUse) => {
    if (seen.has(use.name)) return;
    seen.add(use.name);
    for (const slug of slugsOf(use)) bySlug.set(slug, [...(bySlug.get(slug) ?? []), use]);
  };
  const check = (topics: readonly TopicUse[]): Fault | undefined => {
    const unseen = topics.filter((use) => !seen.has(use.name));
    if (!unseen.length) return undefined;
    const sameSlug = [...new Set(unseen.flatMap((use) => [...slugsOf(use)].flatMap((slug) => bySlug.get(slug) ?? [])))];
    const before = new Set(faultsOf(sameSlug).map(keyOf));
    const fault = faultsOf([...sameSlug, ...unseen]).find((found) => !before.has(keyOf(found)));
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

const keyOf = (fault: Fault) => JSON.stringify(fault);
