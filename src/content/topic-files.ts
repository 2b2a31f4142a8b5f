import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { Fault } from '../article/fault.ts';
import { topicDefinitionSchemas, type TopicDefinition } from '../article/topic-definitions.ts';
import { topicKinds, type TopicKind } from '../article/topic-kinds.ts';
import { readYaml } from '../article/yaml.ts';
import { readTextOrFault, topicFileOf } from './folder.ts';

/** The topics that a publisher describes, by kind. */
export type TopicDefinitions = Record<TopicKind, readonly TopicDefinition[]>;

/**
 * Read `tags.yaml`, `sections.yaml` and `authors.yaml`.
 * @returns the definitions, none of a kind whose file has a fault; and all faults
 */
export function readTopicFiles(contentDir: string): { definitions: TopicDefinitions; faults: Fault[] } {
  const definitions: TopicDefinitions = { tag: [], section: [], author: [] };
  const faults: Fault[] = [];
  for (const kind of topicKinds) {
    const file = topicFileOf(contentDir, kind);
    if (!existsSync(file)) continue;
    const { text, fault } = readTextOrFault(file);
    const read = fault ? { faults: [fault] } : readYaml(text, topicDefinitionSchemas[kind] as z.ZodType<TopicDefinition[]>, file);
    if (read.faults) faults.push(...read.faults);
    else definitions[kind] = read.value;
  }
  return { definitions, faults };
}
