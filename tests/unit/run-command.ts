import { runCommand, type Command } from '../../src/commands/command.ts';
import { resolveFolders } from '../../src/site/folders.ts';
import { readNow, readSettings } from '../../src/site/settings.ts';

/** The result of a command: its exit code, and its output to each stream. */
export interface CommandResult {
  code: number;
  output: string;
  errors: string;
  lines: string[];
  /** The last line of the output. */
  summary: string | undefined;
}

/**
 * Runs a command in this process, as `npm run` does in a folder.
 * @param folder contains the content folder, and is the base of relative paths
 * @param environment the complete environment of the command
 */
export async function runIn(
  folder: string,
  command: Command,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandResult> {
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
          ownPages: [],
          ...resolveFolders(environment, folder),
          now: readNow(environment, Date.now()).now,
        }),
    });
    const lines = texts.output.trimEnd().split('\n');
    return { code, ...texts, lines, summary: lines.at(-1) };
  } finally {
    process.chdir(before);
  }
}
