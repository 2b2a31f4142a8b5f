import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { quote } from '../article/fault.ts';
import { createEditorSchema, editorSchemaNames, type EditorSchema } from '../site/editor-schemas.ts';
import { UsageError, type Command } from './command.ts';

/** The folder of the JSON schemas, in the folder of the program. */
const schemasFolder = '.vscode/schemas';

/** Returns the path of a schema's file in the folder of the program, and its text. */
export function formatSchemaFile(name: EditorSchema): { file: string; text: string } {
  return { file: path.posix.join(schemasFolder, `${name}.json`), text: `${JSON.stringify(createEditorSchema(name), null, 2)}\n` };
}

/** Writes the JSON schemas by which editors check and complete front matter, settings and definitions. */
export const schemasCommand: Command = {
  name: 'schemas',
  usage: `Usage: npm run schemas

Writes the JSON schemas by which editors check and complete front matter, site.yaml, tags.yaml, sections.yaml and
authors.yaml: ${schemasFolder}/. Run it after a change of the schemas in src/.`,
  examples: ['npm run schemas'],
  options: {},
  run: async ({ positionals }, { out }) => {
    if (positionals.length) throw new UsageError(`found ${quote(positionals[0])}, expected no argument`);
    await mkdir(schemasFolder, { recursive: true });
    for (const { file, text } of editorSchemaNames.map(formatSchemaFile)) {
      await writeFile(file, text);
      out.write(`${file}\n`);
    }
    return 0;
  },
};
