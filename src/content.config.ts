import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { draftSchema, pageSchema } from './article/front-matter.ts';
import { topicDefinitionSchemas } from './article/topic-definitions.ts';
import { articlesLoader, pagesLoader, topicsLoader } from './build/content-loaders.ts';
import { createEditorSchema, type EditorSchema } from './site/editor-schemas.ts';
import { readSite } from './site/site.ts';

const pictures = (image: SchemaContext['image']) => ({
  pictures: z.record(z.string(), image()).optional(),
  pictureVersion: z.string().optional(),
});
const link = z.object({ href: z.string(), line: z.number().optional() });
const rendered = { lede: z.string(), words: z.number(), links: z.array(link).optional(), bodyKey: z.string() };

/** What Astro's language server checks front matter against: what a publisher writes, without what the loaders add. */
const forEditors = <T extends z.ZodType>(schema: T, name: EditorSchema) => schema.meta(createEditorSchema(name));

export const collections = {
  articles: defineCollection({
    loader: articlesLoader(readSite),
    schema: ({ image }) =>
      forEditors(
        draftSchema.extend({ ...rendered, ...pictures(image), day: z.string().optional(), slug: z.string(), file: z.string() }),
        'draft',
      ),
  }),
  pages: defineCollection({
    loader: pagesLoader(readSite),
    schema: ({ image }) =>
      forEditors(pageSchema.extend({ ...rendered, ...pictures(image), slug: z.string(), file: z.string() }).partial(), 'page'),
  }),
  topics: defineCollection({
    loader: topicsLoader(readSite),
    schema: ({ image }) => z.object({ ...pictures(image), definitions: z.object(topicDefinitionSchemas) }),
  }),
};
