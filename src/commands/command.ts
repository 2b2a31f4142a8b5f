import { parseArgs } from 'node:util';
import { formatFault, PlainError } from '../article/fault.ts';
import { explainWriteError } from '../content/write-errors.ts';
import { findNearestWord } from '../language/nearest.ts';
import type { Output } from '../site/progress.ts';
import type { Site } from '../site/settings.ts';

/** The environment of a command. Tests replace it to run a command within their own process. */
export interface CommandContext {
  out: Output;
  errors: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** @throws {Error} naming the setting that is wrong */
  loadSite: () => Promise<Site>;
}

/** The arguments of a command: options by name, and positional arguments. */
export interface Arguments {
  values: Partial<Record<string, string | boolean>>;
  positionals: readonly string[];
}

/** A command of `npm run`. */
export interface Command {
  /** The name in `npm run <name>`. */
  name: string;
  /** What it does, and its options. */
  usage: string;
  /** Whole command lines, for `--help`. */
  examples: readonly string[];
  /** The options of this command. Every command also has `--help`. */
  options: Readonly<Record<string, { type: 'string' | 'boolean' }>>;
  /** @returns the exit code */
  run: (args: Arguments, context: CommandContext) => Promise<number>;
}

/** A wrong argument. The message is printed with the usage of the command. */
export class UsageError extends PlainError {}

/**
 * Runs a command, and prints its errors. A user's mistake is printed without a stack trace.
 * @param args the arguments after `npm run <name> --`
 * @returns the exit code: 0 on success, 1 on failure, 2 for wrong arguments
 */
export async function runCommand(command: Command, args: readonly string[], context: CommandContext): Promise<number> {
  const { errors, out, env } = context;
  try {
    const npmOptions = explainNpmOptions(command, args, env);
    if (npmOptions) throw new UsageError(npmOptions);
    const parsed = parse(command, args);
    if (!parsed.values.help) return await command.run(parsed, context);
    out.write(`${describeUsage(command)}\n`);
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    errors.write(`${isUsage ? `${error.message}\n\n${describeUsage(command)}` : describeError(error)}\n`);
    return isUsage ? 2 : 1;
  }
}

const describeUsage = ({ usage, examples }: Command) => `${usage}\n\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}`;

/** The exit code of a program that a closed pipe ended: 128, and the number of the signal SIGPIPE. */
const closedPipe = 141;

/** Runs a command in this process, and sets the exit code. */
export async function main(command: Command): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe such as `| head` has gone.
    if (error.code === 'EPIPE') process.exit(closedPipe);
    throw error;
  });
  const loadSite = async () => {
    const { site, faults } = await import('../site/site.ts');
    if (faults.length) throw new PlainError(faults.map(formatFault).join('\n'));
    return site;
  };
  const context = { out: process.stdout, errors: process.stderr, env: process.env, loadSite };
  process.exitCode = await runCommand(command, process.argv.slice(2), context);
}

/** Arguments that look like options. Others that begin with a hyphen are titles. */
const optionPattern = /^(?:-|-[a-z]+|--(?:[a-z][\w-]*(?:=[^]*)?)?)$/i;
/** A prefix that keeps `parseArgs` from reading a title as an option. */
const guard = '\0';

function parse({ options }: Command, args: readonly string[]): Arguments {
  checkNames([...Object.keys(options), 'help'], args);
  const guarded = args.map((arg) => (arg.startsWith('-') && !optionPattern.test(arg) ? guard + arg : arg));
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

/** @throws {UsageError} naming the first unknown option, and the one that is probably meant */
function checkNames(known: readonly string[], args: readonly string[]): void {
  const end = args.indexOf('--');
  const given = args
    .slice(0, end < 0 ? undefined : end)
    .flatMap((arg) => /^--(?<name>[a-z][\w-]*)(?:=|$)/i.exec(arg)?.groups?.['name'] ?? []);
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = findNearestWord(unknown, known);
  const expected = near === undefined ? `one of ${known.map((name) => `--${name}`).join(', ')}` : `--${near}?`;
  throw new UsageError(`found the unknown option --${unknown}, expected ${expected}`);
}

const normaliseName = (name: string) => name.toLowerCase().replace(/[-_]/g, '');

/**
 * Explains how to pass options that npm consumed: with `npm run import --dry-run x`, the command gets only `x`, and npm
 * sets `npm_config_dry_run` in the environment.
 * @returns undefined if there are no such options
 */
function explainNpmOptions({ name, options, examples }: Command, args: readonly string[], env: CommandContext['env']): string | undefined {
  const consumed = Object.entries(env).flatMap(([key, value]) => {
    const config = /^npm_config_(.+)$/i.exec(key)?.[1];
    const option = Object.keys(options).find((each) => config !== undefined && normaliseName(each) === normaliseName(config));
    if (!option || !value || value === 'false' || args.some((arg) => arg.split('=')[0] === `--${option}`)) return [];
    const isFlag = options[option]?.type === 'boolean';
    return [`--${option}${isFlag ? '' : ` ${value === 'true' ? `<${option}>` : quoteArgument(value)}`}`];
  });
  if (!consumed.length) return undefined;
  // Of an option without its value, npm does not say which of the arguments that was.
  const example = examples.find((each) => consumed.some((option) => option.endsWith('>') && each.includes(option.split(' ')[0] ?? '')));
  const spelling = example ?? ['npm run', name, '--', ...consumed, ...args.map(quoteArgument)].join(' ');
  return `npm consumed ${consumed.join(' and ')}, from the command line or an .npmrc, and nothing was done. Put options after --, as in:\n  ${spelling}`;
}

const quoteArgument = (argument: string) => (/^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument));

/** Describes an error. An error of the program itself keeps its stack trace. */
function describeError(error: unknown): string {
  const explained = explainWriteError(error, 'the site');
  if (!(explained instanceof Error)) return String(explained);
  const isProgramError = [TypeError, ReferenceError, RangeError, SyntaxError].some((kind) => explained instanceof kind);
  return isProgramError ? (explained.stack ?? explained.message) : explained.message;
}
