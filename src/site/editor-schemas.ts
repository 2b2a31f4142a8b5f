import { z } from 'zod';
import { draftSchema, frontMatterSchema, pageSchema } from '../article/front-matter.ts';
import { topicDefinitionSchemas } from '../article/topic-definitions.ts';
import { createSettingsSchema } from './settings.ts';

/** A JSON schema (draft 7, which every editor knows), by keyword. */
export type JsonSchema = Record<string, unknown>;

const sources = {
  article: [frontMatterSchema, 'Front matter of an article in articles/'],
  draft: [draftSchema, 'Front matter of a draft in drafts/'],
  page: [pageSchema, 'Front matter of a page in pages/'],
  site: [createSettingsSchema({ pages: ['about'], hasFile: () => true }), 'The settings of a newspaper'],
  tags: [topicDefinitionSchemas.tag, 'The tags that have a description, an address or other spellings'],
  sections: [topicDefinitionSchemas.section, 'The sections that have a description, an address or other spellings'],
  authors: [topicDefinitionSchemas.author, 'The authors who have a picture, links, a description or other spellings'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** What an editor can check: front matter of three kinds, and the YAML files of a content folder. */
export type EditorSchema = keyof typeof sources;

/** The names of all schemas for editors. */
export const editorSchemaNames = Object.keys(sources) as EditorSchema[];

/**
 * Creates the JSON schema by which an editor checks and completes what a publisher writes. It marks nothing that the program
 * accepts. Where the program asks more than a JSON schema can say, such as for a day that the calendar has, the schema asks less.
 */
export function createEditorSchema(name: EditorSchema): JsonSchema {
  const [source, title] = sources[name];
  const { $schema, ...schema } = z.toJSONSchema(source, {
    ...{ target: 'draft-7', io: 'input' },
    override: ({ zodSchema, jsonSchema }) => {
      // The program reads numbers as they are written.
      const canBeNumber = jsonSchema.type === 'string' && numbers.some((number) => z.safeParse(zodSchema, number).success);
      if (canBeNumber) Object.assign(jsonSchema, { type: ['string', 'number'] });
    },
  });
  return { $schema, title, ...(fitProgram(schema) as JsonSchema) };
}

/** Texts that YAML reads as numbers. Among them is one of 64 digits, like a SHA-256. */
const numbers = ['2026', '1.5', '7'.repeat(64)];

/** In place of a format, by which editors mean different things, and all of them less than the program accepts. */
const formats: Partial<Record<string, JsonSchema>> = {
  uri: { pattern: ':', patternErrorMessage: 'Expected an address like https://example.org/.' },
  email: { patternErrorMessage: 'Expected an e-mail address like post@example.org.' },
};

/**
 * Makes a schema say what the program accepts: the keys of free data may be of any kind.
 */
function fitProgram(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(fitProgram);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { propertyNames: _, format, ...others } = schema as JsonSchema;
  const fitting: JsonSchema = Object.fromEntries(Object.entries(others).map(([keyword, value]) => [keyword, fitProgram(value)]));
  if (typeof format === 'string') Object.assign(fitting, formats[format]);
  return fitting;
}
