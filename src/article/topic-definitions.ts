import { z } from 'zod';
import { slugify } from '../language/slug.ts';
import { list, name, text } from './fields.ts';
import type { TopicKind } from './topic-kinds.ts';

const topicDefinition = z.strictObject(
  {
    label: name.describe('The name as readers see it, like Kâğıt.'),
    slug: z
      .string({ error: 'a slug' })
      .refine((value) => value !== '' && slugify(value) === value, 'a slug: lower case, hyphens, no accents on Latin letters')
      .optional()
      .describe('The last part of the address, like kagit. Default: made from the label.'),
    description: text().optional().describe('A text above the list of articles.'),
    aliases: list(name, 'a list of spellings and former slugs')
      .default([])
      .describe('Other spellings, and former names and slugs: what was at their addresses leads on.'),
  },
  { error: 'a mapping with a label' },
);

const link = z.strictObject(
  {
    label: text('what the link says').describe('What the link says.'),
    url: z
      .url({ protocol: /^(?:https?|mailto)$/, error: 'an address that begins with https:// or mailto:' })
      .describe('An address that begins with https:// or mailto:.'),
  },
  { error: 'label and url' },
);

const authorDefinition = topicDefinition.extend({
  picture: text('a picture, like "authors/name.jpg"').optional().describe('A picture in the content folder, like authors/name.jpg.'),
  links: list(link, 'a list of links, each with label and url').default([]).describe('Links to other places of the author.'),
});

/** A tag, a section or an author as its file describes it. Only authors have a picture and links. */
export type TopicDefinition = z.output<typeof topicDefinition> & Partial<z.output<typeof authorDefinition>>;

/** `tags.yaml`, `sections.yaml` and `authors.yaml`: no spelling and no address may belong to two topics. */
export const topicDefinitionSchemas = {
  tag: definitionsOf('tag', topicDefinition),
  section: definitionsOf('section', topicDefinition),
  author: definitionsOf('author', authorDefinition),
} satisfies Record<TopicKind, z.ZodType<TopicDefinition[]>>;

function definitionsOf<T extends z.ZodType<TopicDefinition>>(kind: TopicKind, definition: T) {
  return z.array(definition, { error: `a list of ${kind}s, each with a label` }).check(({ value, issues }) => {
    const holders = new Map<string, number>();
    for (const [at, { label, slug, aliases }] of value.entries()) {
      const claims: [key: string, path: PropertyKey[], claimed: string][] = [
        [`name ${label}`, [at, 'label'], 'a spelling'],
        [`slug ${slug ?? slugify(label)}`, [at, slug ? 'slug' : 'label'], 'an address'],
        ...aliases.map((alias, number): [string, PropertyKey[], string] => [`name ${alias}`, [at, 'aliases', number], 'a spelling']),
      ];
      const conflict = claims.find(([key]) => (holders.get(key) ?? at) !== at);
      const holder = conflict && value[holders.get(conflict[0]) ?? at];
      if (conflict && holder) {
        const [, path, claimed] = conflict;
        const message = `${claimed} of its own: the ${kind} ${JSON.stringify(holder.label)} has it already`;
        issues.push({ code: 'custom', path, input: value, message });
      }
      for (const [key] of claims) if (!holders.has(key)) holders.set(key, at);
    }
  });
}
