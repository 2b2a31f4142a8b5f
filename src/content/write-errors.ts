import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { formatFault, PlainError } from '../article/fault.ts';
import { isBelow } from './is-below.ts';

const again = 'and run this again';
const room = `room for it: make some, ${again}`;
const permission = {
  found: 'no permission for this user',
  expected: `it: change the owner or the mode of what stands there, ${again}`,
};
const quota = { found: 'the disk quota of this user used up', expected: room };
const readOnly = { found: 'a disk that is read-only', expected: `one that can be written to, ${again}` };
const full = { found: 'no room left on the disk', expected: room };

interface Refusal {
  found: string;
  expected: string;
}

/** What the system says where it does not let a file be written, in a publisher's words. */
const refusals = new Map<string, Refusal>(Object.entries({
  ENOSPC: full,
  EDQUOT: quota,
  EFBIG: { found: 'a file that would be larger than this user may write', expected: `a higher limit (ulimit -f), ${again}` },
  EROFS: readOnly,
  ENOTDIR: { found: 'a file in the place of a folder', expected: `a folder: move the file away, ${again}` },
  EACCES: permission,
  EPERM: permission,
}));

/** The same of a database: https://www.sqlite.org/rescode.html */
const sqlite = { readOnly: 8, full: 13, writeFailed: 778, syncFailed: 1034, memoryFailed: 4874 };
const unwritten = { found: 'a disk that does not take what is written', expected: `one that works and has room, ${again}` };
const databaseRefusals = new Map<number, Refusal>([
  [sqlite.readOnly, permission],
  [sqlite.full, full],
  [sqlite.writeFailed, unwritten],
  [sqlite.syncFailed, unwritten],
  [sqlite.memoryFailed, unwritten],
]);

/** What an error of the system or of a database tells beside its message. */
interface SystemError {
  code?: string;
  errcode?: number;
  path?: string;
  dest?: string;
}

/** Says in plain words that something could not be written. */
export class WriteError extends PlainError {
  readonly refusal: Refusal;

  constructor(file: string, refusal: Refusal) {
    super(formatFault({ file: shorten(file), ...refusal }));
    this.refusal = refusal;
  }
}

/**
 * Says in plain words where something could not be written: what the system itself says often names no file.
 * @param place what was being written, where the error does not know it
 * @returns an error with these words, or the same one where it is of another kind
 */
export function explainWriteError(error: unknown, place: string): unknown {
  const refused = findRefusal(error);
  if (refused?.error instanceof WriteError) return refused.error;
  return refused ? new WriteError(refused.error.dest ?? refused.error.path ?? place, refused.refusal) : error;
}

/** Does a work that writes one file; where it can't be written, the error names it in plain words. */
export async function withWriteErrorsFor<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refused = findRefusal(error);
    throw refused ? new WriteError(file, refused.refusal) : error;
  }
}

/** Does a work that writes many files; of one that can't be written, the error says so in plain words. */
export async function withPlainWriteErrors<T>(place: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainWriteError(error, place);
  }
}

/** Whether nothing else could be written either: there is no room, or the disk is read-only. */
export function isDiskWideError(error: unknown): boolean {
  const refusal = findRefusal(error)?.refusal;
  return refusal !== undefined && [full, quota, readOnly, unwritten].includes(refusal);
}

/**
 * Looks whether a folder, or the one in which it would be made, can be written to.
 * @throws {Error} naming it, where it can't be
 */
export function checkWritable(folder: string): void {
  let place = path.resolve(folder);
  while (!existsSync(place) && path.dirname(place) !== place) place = path.dirname(place);
  try {
    accessSync(place, constants.W_OK);
  } catch (error) {
    throw explainWriteError(error, place);
  }
}

/** What the system refused, in an error or in what it comes from. */
function findRefusal(error: unknown): { error: SystemError | WriteError; refusal: Refusal } | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof WriteError) return { error: each, refusal: each.refusal };
    const known = each as Error & SystemError;
    const errcode = known.errcode ?? 0;
    const refusal = refusals.get(known.code ?? '') ?? databaseRefusals.get(errcode) ?? databaseRefusals.get(errcode & 0xff);
    if (refusal) return { error: known, refusal };
  }
  return undefined;
}

/** A path from the project's root, where it lies below. */
function shorten(file: string): string {
  const below = path.relative('', file);
  return isBelow('', file) ? below : path.resolve(file);
}
