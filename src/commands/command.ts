import { parseArgs } from 'node:util';
import { PlainError } from '../article/fault.ts';
import { explainWriteError } from '../content/write-errors.ts';
import type { Output } from '../site/progress.ts';
import type { Site } from '../site/settings.ts';

/** What a command gets from outside: a test runs it within its own process. */
export interface Surroundings {
  out: Output;
  errors: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** @throws {Error} naming the setting that is wrong */
  loadSite: () => Promise<Site>;
}

/** The arguments of a command: options by their names, then everything else. */
export interface Arguments {
  values: Partial<Record<string, string | boolean>>;
  positionals: readonly string[];
}

export interface Command {
  /** As in `npm run <name>`. */
  name: string;
  usage: string;
  /** Its own options; each command has `--help`. */
  options: Readonly<Record<string, { type: 'string' | 'boolean' }>>;
  /** @returns the exit code */
  run: (args: Arguments, surroundings: Surroundings) => Promise<number>;
}

/** An argument or a setting that a user got wrong. */
export class UsageError extends PlainError {}

/**
 * Runs a command: 0 where all went well, 1 where something did not. What a user did wrong is said in plain words.
 * @param args those behind `npm run <name> --`
 */
export async function runCommand(command: Command, args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { errors, out, env } = surroundings;
  try {
    const swallowed = findSwallowed(command, args, env);
    if (swallowed) throw new UsageError(swallowed);
    const parsed = parse(command, args);
    if (!parsed.values.help) return await command.run(parsed, surroundings);
    out.write(`${command.usage}\n`);
    return 0;
  } catch (error) {
    errors.write(`${error instanceof UsageError ? `${error.message}\n\n${command.usage}` : explain(error)}\n`);
    return 1;
  }
}

/** Runs a command in this process, and sets its exit code. */
export async function main(command: Command): Promise<void> {
  const loadSite = async () => (await import('../site/site.ts')).site;
  const surroundings = { out: process.stdout, errors: process.stderr, env: process.env, loadSite };
  process.exitCode = await runCommand(command, process.argv.slice(2), surroundings);
}

/** A title may begin with hyphens, and is no option. */
const isOption = /^(?:-|-[a-z]+|--(?:[a-z][\w-]*(?:=[^]*)?)?)$/i;
const guard = '\0';

function parse({ options }: Command, args: readonly string[]): Arguments {
  const guarded = args.map((arg) => (arg.startsWith('-') && !isOption.test(arg) ? guard + arg : arg));
  try {
    const { values, positionals } = parseArgs({
      args: guarded,
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    const given: [string, unknown][] = Object.entries(values);
    const single = given.filter((entry): entry is [string, string | boolean] => ['string', 'boolean'].includes(typeof entry[1]));
    const unguard = (text: string) => (text.startsWith(guard) ? text.slice(guard.length) : text);
    return { values: Object.fromEntries(single), positionals: positionals.map(unguard) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const squeeze = (name: string) => name.toLowerCase().replace(/[-_]/g, '');

/**
 * Finds options that npm took for its own: of `npm run import --dry-run x` the command gets `x` alone, and npm leaves
 * `npm_config_dry_run` in the environment.
 */
function findSwallowed({ name, options }: Command, args: readonly string[], env: Surroundings['env']): string | undefined {
  const taken = Object.entries(env).flatMap(([key, value]) => {
    const config = /^npm_config_(.+)$/i.exec(key)?.[1];
    const option = Object.keys(options).find((each) => config !== undefined && squeeze(each) === squeeze(config));
    if (!option || !value || value === 'false' || args.some((arg) => arg.split('=')[0] === `--${option}`)) return [];
    const isFlag = options[option]?.type === 'boolean';
    return [`--${option}${isFlag ? '' : ` ${value === 'true' ? `<${option}>` : quoteArgument(value)}`}`];
  });
  if (!taken.length) return undefined;
  const spelling = ['npm run', name, '--', ...taken, ...args.map(quoteArgument)].join(' ');
  return `npm took ${taken.join(' and ')} for an option of its own, from the command line or an .npmrc, and nothing was done. Options stand behind --, as in:\n  ${spelling}`;
}

const quoteArgument = (argument: string) => (/^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument));

/** A mistake of the program itself keeps its trace, which says where it is. */
function explain(error: unknown): string {
  const plain = explainWriteError(error, 'the site');
  if (!(plain instanceof Error)) return String(plain);
  const isOurs = [TypeError, ReferenceError, RangeError, SyntaxError].some((kind) => plain instanceof kind);
  return isOurs ? (plain.stack ?? plain.message) : plain.message;
}
