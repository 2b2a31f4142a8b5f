import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { formatFault, PlainError } from '../article/fault.ts';
import { isBelow } from './is-below.ts';

const again = 'and run this again';
const room = `room for it: make some, ${again}`;
const permission = {
  found: 'no permission for this user',
  expected: `access: change the owner or the mode of the file or folder, ${again}`,
};
const notAFolder = { found: 'a file in the place of a folder', expected: `a folder: move the file away, ${again}` };
const quota = { found: 'the disk quota of this user used up', expected: room };
const readOnly = { found: 'a disk that is read-only', expected: `one that can be written to, ${again}` };
const full = { found: 'no room left on the disk', expected: room };

/** Why a file could not be written, in a publisher's words. */
interface FailureReason {
  found: string;
  expected: string;
}

/** By the system's error code. */
const reasons = new Map<string, FailureReason>(
  Object.entries({
    ENOSPC: full,
    EDQUOT: quota,
    EFBIG: { found: 'a file that would be larger than this user may write', expected: `a higher limit (ulimit -f), ${again}` },
    EROFS: readOnly,
    ENOTDIR: notAFolder,
    EEXIST: notAFolder,
    EACCES: permission,
    EPERM: permission,
  }),
);

/** SQLite's result codes: https://www.sqlite.org/rescode.html */
const sqlite = { readOnly: 8, full: 13, writeFailed: 778, syncFailed: 1034, memoryFailed: 4874 };
const unwritten = { found: 'a disk that fails to write', expected: `one that works and has room, ${again}` };
const databaseReasons = new Map<number, FailureReason>([
  [sqlite.readOnly, permission],
  [sqlite.full, full],
  [sqlite.writeFailed, unwritten],
  [sqlite.syncFailed, unwritten],
  [sqlite.memoryFailed, unwritten],
]);

/** The fields that Node adds to an error of the system or of a database. */
interface SystemError {
  code?: string;
  errcode?: number;
  path?: string;
  dest?: string;
}

/** Explains in plain words why a file could not be written. */
export class WriteError extends PlainError {
  readonly reason: FailureReason;

  constructor(file: string, reason: FailureReason) {
    super(formatFault({ file: shorten(file), ...reason }));
    this.reason = reason;
  }
}

/**
 * Turn an error of the system into one that names the file and explains in plain words: the system's own often names none.
 * @param fallback the file that was being written, used if the error names none
 * @returns a `WriteError`, or the same error if it is of another kind
 */
export function explainWriteError(error: unknown, fallback: string): unknown {
  const failure = findFailure(error);
  if (failure?.error instanceof WriteError) return failure.error;
  return failure ? new WriteError(failure.error.dest ?? failure.error.path ?? fallback, failure.reason) : error;
}

/**
 * Run a task that writes one file.
 * @throws {WriteError} naming that file, whatever file the system's error names
 */
export async function withWriteErrorsFor<T>(file: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const failure = findFailure(error);
    throw failure ? new WriteError(file, failure.reason) : error;
  }
}

/**
 * Run a task that writes many files.
 * @param fallback the path to name if the system's error names none
 * @throws {WriteError} naming the file that could not be written
 */
export async function withPlainWriteErrors<T>(fallback: string, task: () => Promise<T> | T): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw explainWriteError(error, fallback);
  }
}

/** Whether writing any other file would fail too: the disk is full, read-only or broken. */
export function isDiskWideError(error: unknown): boolean {
  const reason = findFailure(error)?.reason;
  return reason !== undefined && [full, quota, readOnly, unwritten].includes(reason);
}

/**
 * Check that a file or folder, or its nearest existing parent, can be written to.
 * @throws {WriteError} naming the one that cannot
 */
export function checkWritable(file: string): void {
  let existing = path.resolve(file);
  while (!existsSync(existing) && path.dirname(existing) !== existing) existing = path.dirname(existing);
  try {
    accessSync(existing, constants.W_OK);
  } catch (error) {
    throw explainWriteError(error, existing);
  }
}

/** Find why a file could not be written, in an error or in its chain of causes. */
function findFailure(error: unknown): { error: SystemError | WriteError; reason: FailureReason } | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof WriteError) return { error: each, reason: each.reason };
    const known = each as Error & SystemError;
    const errcode = known.errcode ?? 0;
    const reason = reasons.get(known.code ?? '') ?? databaseReasons.get(errcode) ?? databaseReasons.get(errcode & 0xff);
    if (reason) return { error: known, reason };
  }
  return undefined;
}

/** Make a path relative to the project's root, if it is below the root. */
function shorten(file: string): string {
  return isBelow('', file) ? path.relative('', file) : path.resolve(file);
}
