import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command said, and whether it went well. */
export interface Ended {
  code: number | null;
  output: string;
}

export interface Trouble {
  /** No file may be larger, in blocks of the shell's: half a kB or a whole one. */
  largestFile?: number;
  /** A pattern of the files for which there is no room. */
  full?: string;
  /** A pattern of the files that lie on another disk. */
  other?: string;
  /** As a user for whom modes count: root may write wherever it likes. */
  asNobody?: boolean;
}

const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Why nothing can be tried as another user: the project lies where that one can't read it. */
export function whyNotAsNobody(): string | undefined {
  const { status } = spawnSync(
    process.execPath,
    ['--eval', `fs.accessSync(${JSON.stringify(path.resolve('node_modules/astro'))})`],
    nobody,
  );
  return status === 0 ? undefined : 'the project cannot be read by another user';
}

/** Runs node where something is wrong with the disk. */
export function runNode(
  args: readonly string[],
  environment: Record<string, string>,
  trouble: Trouble = {},
  cwd = process.cwd(),
): Promise<Ended> {
  const { largestFile, full = '', other = '', asNobody = false } = trouble;
  const preload = { NODE_OPTIONS: `--import=${pathToFileURL('tests/thorough/full-disk.mjs').href}`, FULL_DISK: full, OTHER_DISK: other };
  const env = { ...process.env, ...environment, ...(full || other ? preload : {}), ...(asNobody && { HOME: tmpdir() }) };
  const limit = `ulimit -f ${largestFile ?? 'unlimited'}; trap '' XFSZ; exec "$0" "$@"`;
  const child = spawn('sh', ['-c', limit, process.execPath, ...args], { cwd, env, ...(asNobody ? nobody : {}) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** Gives a folder, and all that is in it, to the user who runs with `asNobody`. */
export function giveAway(folder: string): void {
  const { uid, gid } = nobody;
  if (uid === undefined) return;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) giveAway(place);
    else if (!entry.isSymbolicLink()) chownSync(place, uid, gid);
  }
}

/** Does something while a folder can't be written to. */
export async function whileReadOnly<T>(folder: string, work: () => Promise<T>): Promise<T> {
  chmodSync(folder, 0o555);
  try {
    return await work();
  } finally {
    chmodSync(folder, 0o755);
  }
}
