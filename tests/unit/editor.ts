import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { topicDefinitionSchemas } from '../../src/article/topic-definitions.ts';
import { draftSchema, frontMatterSchema, pageSchema } from '../../src/article/front-matter.ts';
import { readYaml } from '../../src/article/yaml.ts';
import { createEditorSchema, editorSchemaNames, type EditorSchema } from '../../src/site/editor-schemas.ts';
import { createSettingsSchema } from '../../src/site/settings.ts';

/** The service in VS Code's YAML extension, and in Astro's for front matter. */
const service = getLanguageService({
  // For a text that names its schema. The others have those below.
  schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (relative) => relative },
});
service.configure({
  ...{ validate: true, hover: true, completion: true, yamlVersion: '1.2' },
  schemas: editorSchemaNames.map((name) => ({
    uri: `file:///${name}.json`,
    fileMatch: [`/content/${name}.yaml`],
    schema: createEditorSchema(name),
  })),
});

const content = pathToFileURL(path.resolve(import.meta.dirname, '../../content')).href;
let version = 0;

/** Opens a text as the YAML file, or the front matter, that a schema is for. */
const open = (name: EditorSchema, text: string) => TextDocument.create(`${content}/${name}.yaml`, 'yaml', version++, text);

/** Returns what an editor marks in a text, each with its line: `2: Property autor is not allowed.` */
export async function markInEditor(name: EditorSchema, text: string): Promise<string[]> {
  const diagnostics = await service.doValidation(open(name, text), false);
  return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`);
}

/** Returns what an editor offers at the end of a text. */
export async function completeInEditor(name: EditorSchema, text: string): Promise<string[]> {
  const document = open(name, text);
  const { items } = await service.doComplete(document, document.positionAt(text.length), false);
  return items.map(({ label }) => label);
}

/** Returns what an editor shows when the pointer rests on the beginning of a line. */
export async function hoverInEditor(name: EditorSchema, text: string, line: number): Promise<string> {
  const hover = await service.doHover(open(name, text), { line: line - 1, character: 0 });
  return JSON.stringify(hover?.contents);
}

const schemas = {
  ...{ article: frontMatterSchema, draft: draftSchema, page: pageSchema },
  ...{ tags: topicDefinitionSchemas.tag, sections: topicDefinitionSchemas.section, authors: topicDefinitionSchemas.author },
  site: createSettingsSchema({ pages: ['about', 'kunye'], hasFile: () => true }),
};

/** Tests if the program accepts a text. */
export const isAccepted = (name: EditorSchema, text: string): boolean => readYaml(text, schemas[name], `${name}.yaml`).faults === undefined;
