import type { Stats } from 'node:fs';
import path from 'node:path';
import {
  readManifest,
  readRecord,
  removeRecord,
  writeManifest,
  writeRecord,
  type OutputFile,
  type OutputRecord,
} from './output-manifest.ts';
import { lstatIfExists } from './output-files.ts';

/**
 * Which files of the output folder are ours, and which of those stay as the last build left them. All paths are below
 * that folder, with slashes. The record of the last build is not there while the output folder changes, so that a build
 * that was killed is followed by one that makes everything.
 */
export interface OutputPlan {
  /**
   * Reads what the last build recorded.
   * @param version of all that no cache key covers: where the last build had another, nothing stays
   * @returns why nothing stays, or `undefined`
   */
  open(version: string): string | undefined;
  /** Done when `open` is. */
  opened: Promise<unknown>;
  /**
   * Says whether a file need not be made: it was made from the same, and is as it was written by size and time of
   * change. What has not been asked for is made by this build, or goes.
   */
  claimIfFresh(file: string, key: string): boolean;
  /** The files of ours that the output folder holds as the build begins. Nobody else's file is ever removed. */
  existingFiles: ReadonlySet<string>;
  /** The files that stay, and the pictures that they refer to. */
  listKeptFiles(): ReadonlySet<string>;
  /** Has the next build make everything, unless this one comes to `finish`. */
  invalidate(): void;
  /** Says in the output folder that these files are about to be ours, so that they are known even after a kill. */
  addToManifest(files: readonly string[]): void;
  /**
   * Records the site as it stands now.
   * @param files those that were made; they are there
   * @param pictures that one of them refers to
   */
  save(files: readonly string[], pictures: (file: string) => readonly string[]): void;
}

/**
 * @param outDir the output folder
 * @param cacheDir where the record lies
 * @param base the base path of the site
 */
export function createOutputPlan(outDir: string, cacheDir: string, base: string): OutputPlan {
  const owned = new Set<string>();
  /** Those of them that are as they were written. */
  const intact = new Set<string>();
  const kept = new Map<string, OutputFile>();
  const keys = new Map<string, string>();
  let last: OutputRecord['files'] = new Map();
  let version = '';
  const { promise: opened, resolve: isOpen } = Promise.withResolvers<undefined>();

  const statFile = (file: string): Stats | undefined => {
    const stats = lstatIfExists(path.join(outDir, file));
    return stats?.isDirectory() ? undefined : stats;
  };
  const open = (current: string) => {
    version = current;
    const record = readRecord(cacheDir);
    const recorded: OutputRecord['files'] = typeof record === 'object' ? record.files : new Map();
    for (const file of new Set([...recorded.keys(), ...(readManifest(outDir)?.files ?? [])])) {
      const stats = statFile(file);
      const written = recorded.get(file);
      if (stats) owned.add(file);
      if (stats && stats.size === written?.size && stats.mtimeMs === written.modified) intact.add(file);
    }
    if (record === undefined) return 'there is no record of a last build';
    if (record === 'broken') return 'the record of the last build is broken, or another version wrote it';
    if (record.version !== version) return 'code, settings or packages are not those of the last build';
    last = recorded;
    return undefined;
  };
  const listKept = () => new Set([...kept].flatMap(([file, { pictures }]) => [file, ...pictures]));
  return {
    existingFiles: owned,
    opened,
    open: (current) => {
      try {
        return open(current);
      } finally {
        isOpen(undefined);
      }
    },
    claimIfFresh(file, key) {
      const written = last.get(file);
      const stays = written?.key === key && [file, ...written.pictures].every((each) => intact.has(each));
      if (stays) kept.set(file, written);
      else keys.set(file, key);
      return stays;
    },
    listKeptFiles: listKept,
    invalidate: () => {
      removeRecord(cacheDir);
    },
    addToManifest: (files) => {
      removeRecord(cacheDir);
      writeManifest(outDir, { base, files: [...new Set([...owned, ...files])] });
    },
    save(files, picturesOf) {
      const record = new Map<string, OutputFile>();
      for (const file of listKept()) {
        const written = last.get(file);
        if (written) record.set(file, written);
      }
      for (const file of files) {
        const stats = statFile(file);
        const key = keys.get(file);
        if (stats) record.set(file, { size: stats.size, modified: stats.mtimeMs, pictures: picturesOf(file), ...(key && { key }) });
      }
      writeManifest(outDir, { base, files: [...record.keys()] });
      writeRecord(cacheDir, { version, files: record });
    },
  };
}
