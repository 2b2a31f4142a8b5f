import { runCommand, type Command } from '../../src/commands/command.ts';
import { resolveFolders } from '../../src/site/folders.ts';
import { readNow, readSettings } from '../../src/site/settings.ts';

/** What a command did: its exit code, and what it wrote to each stream. */
export interface Ran {
  code: number;
  output: string;
  errors: string;
  lines: string[];
  /** The last line of the output. */
  summary: string | undefined;
}

/**
 * Runs a command within this process, as `npm run` does in a folder.
 * @param folder in which the content folder lies, and which paths begin at
 * @param environment all that the command gets of one
 */
export async function runIn(
  folder: string,
  command: Command,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ran> {
  const texts = { output: '', errors: '' };
  const collect = (name: keyof typeof texts) => ({ write: (text: string) => (texts[name] += text) });
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await runCommand(command, args, {
      out: collect('output'),
      errors: collect('errors'),
      env: environment,
      loadSite: () =>
        Promise.resolve({
          ...readSettings(undefined, 'content/site.yaml', environment).settings,
          ...resolveFolders(environment, folder),
          now: readNow(environment, Date.now()),
        }),
    });
    const lines = texts.output.trimEnd().split('\n');
    return { code, ...texts, lines, summary: lines.at(-1) };
  } finally {
    process.chdir(before);
  }
}
