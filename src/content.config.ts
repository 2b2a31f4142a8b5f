import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { frontMatterSchema, pageSchema, tagDefinitionsSchema } from './article/front-matter.ts';
import { articlesLoader, pagesLoader, tagsLoader } from './build/loaders.ts';
import { site } from './site.ts';

const rendered = { lede: z.string(), words: z.number(), bodyKey: z.string() };

export const collections = {
  articles: defineCollection({
    loader: articlesLoader(site),
    schema: frontMatterSchema.extend({ ...rendered, day: z.string(), slug: z.string(), file: z.string() }),
  }),
  pages: defineCollection({ loader: pagesLoader(site), schema: pageSchema.extend(rendered) }),
  tags: defineCollection({ loader: tagsLoader(site), schema: tagDefinitionsSchema.element }),
};
