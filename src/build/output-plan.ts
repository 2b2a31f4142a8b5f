import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { walk } from '../content/folder.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** What is noted of a file of the site, to know at the next build whether it would become the same. */
interface Note {
  /** Of what it was made from. */
  key: string;
  /** The pictures that it refers to, which no one makes where the file is not made. */
  pictures: readonly string[];
}

interface OutputRecord {
  version: string;
  /** In another version they may be of another shape. */
  files: [file: string, key: string, ...pictures: string[]][];
}

/**
 * Which files of the output folder stay as the last build left them. All paths are below that folder, with slashes.
 * The record of the last build lies in the cache. It is not there while the output folder is in change: a build that
 * was killed is followed by one that makes everything.
 */
export interface OutputPlan {
  /**
   * Reads what the last build noted.
   * @param version of all that no key covers: where the last build had another, nothing stays
   * @returns why nothing stays, or else nothing
   */
  open(version: string): string | undefined;
  /** Done when `open` is. */
  opened: Promise<unknown>;
  /**
   * Says whether a file need not be made, since it stands there and was made from the same. What has not been asked for
   * is made by this build, or goes.
   */
  keeps(file: string, key: string): boolean;
  /** The files that the output folder held when the build began. */
  standing: ReadonlySet<string>;
  /** The files that stay, and the pictures that they refer to. */
  listKept(): ReadonlySet<string>;
  /** Has the next build make everything, unless this one comes to `record`. */
  forget(): Promise<void>;
  /** @param pictures those that a new file refers to; nothing where it was not made after all */
  record(pictures: (file: string) => readonly string[] | undefined): Promise<void>;
}

/**
 * @param outDir the output folder
 * @param cacheDir where the record lies
 */
export function createOutputPlan(outDir: string, cacheDir: string): OutputPlan {
  const place = path.resolve(cacheDir, 'output.json');
  const standing = new Set<string>();
  const kept = new Map<string, Note>();
  const made = new Map<string, string>();
  let last = new Map<string, Note>();
  let version = '';
  const { promise: opened, resolve: isOpen } = Promise.withResolvers<undefined>();
  const openRecord = (current: string) => {
    version = current;
    for (const file of walk(outDir)) standing.add(file);
    if (!existsSync(place)) return 'there is no record of a last build';
    const text = readSealed(place)?.toString();
    if (text === undefined) return 'the record of the last build is broken, or another version wrote it';
    const record = JSON.parse(text) as OutputRecord;
    if (record.version !== version) return 'code, settings or packages are not those of the last build';
    last = new Map(record.files.map(([file, key, ...pictures]) => [file, { key, pictures }]));
    return undefined;
  };
  return {
    standing,
    opened,
    open: (current) => {
      try {
        return openRecord(current);
      } finally {
        isOpen(undefined);
      }
    },
    keeps(file, key) {
      const note = last.get(file);
      const stays = note?.key === key && [file, ...note.pictures].every((each) => standing.has(each));
      if (stays) kept.set(file, note);
      else made.set(file, key);
      return stays;
    },
    listKept: () => new Set([...kept].flatMap(([file, { pictures }]) => [file, ...pictures])),
    forget: () => rm(place, { force: true }),
    async record(picturesOf) {
      const notes = [...made].flatMap(([file, key]): OutputRecord['files'] => {
        const pictures = picturesOf(file);
        return pictures ? [[file, key, ...pictures]] : [];
      });
      const stays = Array.from(kept, ([file, { key, pictures }]): OutputRecord['files'][number] => [file, key, ...pictures]);
      await mkdir(path.dirname(place), { recursive: true });
      writeSealed(place, JSON.stringify({ version, files: [...stays, ...notes] } satisfies OutputRecord));
    },
  };
}
