import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The exit code and the output of a command. */
export interface CommandResult {
  code: number | null;
  output: string;
}

/** A simulated problem of the disk or its permissions. */
export interface DiskProblem {
  /** Maximum file size, in the shell's blocks of 512 or 1024 bytes. */
  maxFileSize?: number;
  /** A pattern of the files for which the disk is full. */
  full?: string;
  /** A pattern of the files on another disk. */
  other?: string;
  /** Whether to run as an unprivileged user, because file modes do not restrict root. */
  asNobody?: boolean;
}

const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Returns the reason why commands can't run as another user: that user can't read the project. */
export function getSkipReason(): string | undefined {
  const { status } = spawnSync(
    process.execPath,
    ['--eval', `fs.accessSync(${JSON.stringify(path.resolve('node_modules/astro'))})`],
    nobody,
  );
  return status === 0 ? undefined : 'the project cannot be read by another user';
}

/** Runs Node with a simulated disk problem. */
export function runNode(
  args: readonly string[],
  environment: Record<string, string>,
  problem: DiskProblem = {},
  cwd = process.cwd(),
): Promise<CommandResult> {
  const { maxFileSize, full = '', other = '', asNobody = false } = problem;
  const preload = { NODE_OPTIONS: `--import=${pathToFileURL('tests/thorough/full-disk.mjs').href}`, FULL_DISK: full, OTHER_DISK: other };
  const env = { ...process.env, ...environment, ...(full || other ? preload : {}), ...(asNobody && { HOME: tmpdir() }) };
  const limit = `ulimit -f ${maxFileSize ?? 'unlimited'}; trap '' XFSZ; exec "$0" "$@"`;
  const child = spawn('sh', ['-c', limit, process.execPath, ...args], { cwd, env, ...(asNobody ? nobody : {}) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** Changes the owner of a folder and its contents to the user of `asNobody`. */
export function changeOwner(folder: string): void {
  const { uid, gid } = nobody;
  if (uid === undefined) return;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) changeOwner(file);
    else if (!entry.isSymbolicLink()) chownSync(file, uid, gid);
  }
}

/** Runs work while a folder is read-only. */
export async function whileReadOnly<T>(folder: string, work: () => Promise<T>): Promise<T> {
  chmodSync(folder, 0o555);
  try {
    return await work();
  } finally {
    chmodSync(folder, 0o755);
  }
}
