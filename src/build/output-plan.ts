import type { Stats } from 'node:fs';
import path from 'node:path';
import {
  isUnchanged,
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
 * Knows which files of the output folder earlier builds wrote, and which of them this build keeps. All paths are relative
 * to that folder, with slashes. The record is removed while the output folder changes, so that after a killed build the
 * next one makes everything.
 */
export interface OutputPlan {
  /**
   * Read the record of the last build.
   * @param version of everything that no cache key covers: if it has changed, no file is kept
   * @returns why no file is kept; `undefined` if files can be kept
   */
  open(version: string): string | undefined;
  /** Resolves when `open` has run. */
  opened: Promise<unknown>;
  /**
   * Keep a file if its cache key, size and time of modification are those of the last build. A file that is not claimed is
   * either made by this build or removed.
   * @returns whether the file is kept and need not be made
   */
  claimIfFresh(file: string, key: string): boolean;
  /** Files in the output folder that earlier builds wrote. No other file is ever removed. */
  existingFiles: ReadonlySet<string>;
  /** List the files that are kept, and the pictures that they refer to. */
  listKeptFiles(): ReadonlySet<string>;
  /** Make the next build make everything, unless this one reaches `save`. */
  invalidate(): void;
  /** Add files to the manifest before they are moved into the output folder, so that a killed build leaves no unknown files. */
  addToManifest(files: readonly string[]): void;
  /**
   * Write the manifest and the record of the finished site.
   * @param files that this build made; they are in the output folder
   * @param getPictures returns the pictures that one of them refers to
   */
  save(files: readonly string[], getPictures: (file: string) => readonly string[]): void;
}

/**
 * @param outDir the output folder
 * @param cacheDir the folder of the record
 * @param base the base path of the site
 */
export function createOutputPlan(outDir: string, cacheDir: string, base: string): OutputPlan {
  const existingFiles = new Set<string>();
  const unchangedFiles = new Set<string>();
  const kept = new Map<string, OutputFile>();
  const cacheKeys = new Map<string, string>();
  let lastFiles: OutputRecord['files'] = new Map();
  let version = '';
  const { promise: opened, resolve: resolveOpened } = Promise.withResolvers<undefined>();
  const listKeptFiles = () => new Set([...kept].flatMap(([file, { pictures }]) => [file, ...pictures]));

  const open = () => {
    const record = readRecord(cacheDir);
    const recorded: OutputRecord['files'] = typeof record === 'object' ? record.files : new Map();
    for (const [file, stats] of statFiles(outDir, [...recorded.keys(), ...(readManifest(outDir)?.files ?? [])])) {
      existingFiles.add(file);
      if (isUnchanged(stats, recorded.get(file))) unchangedFiles.add(file);
    }
    const reason = findRebuildReason(record, version);
    if (reason === undefined) lastFiles = recorded;
    return reason;
  };
  return {
    existingFiles,
    opened,
    open: (current) => {
      version = current;
      try {
        return open();
      } finally {
        resolveOpened(undefined);
      }
    },
    claimIfFresh(file, key) {
      const last = lastFiles.get(file);
      const isFresh = last?.key === key && [file, ...last.pictures].every((each) => unchangedFiles.has(each));
      if (isFresh) kept.set(file, last);
      else cacheKeys.set(file, key);
      return isFresh;
    },
    listKeptFiles,
    invalidate: () => {
      removeRecord(cacheDir);
    },
    addToManifest: (files) => {
      removeRecord(cacheDir);
      writeManifest(outDir, { base, files: [...new Set([...existingFiles, ...files])] });
    },
    save(files, getPictures) {
      const keptFiles = listKeptFiles();
      const record = new Map([...lastFiles].filter(([file]) => keptFiles.has(file)));
      for (const [file, stats] of statFiles(outDir, files)) {
        record.set(file, toOutputFile(stats, cacheKeys.get(file), getPictures(file)));
      }
      writeManifest(outDir, { base, files: [...record.keys()] });
      writeRecord(cacheDir, { version, files: record });
    },
  };
}

/** @returns why no file of the last build can be kept; `undefined` if files can be kept */
function findRebuildReason(record: ReturnType<typeof readRecord>, version: string): string | undefined {
  if (record === undefined) return 'there is no record of a last build';
  if (record === 'broken') return 'the record of the last build is broken, or another version wrote it';
  if (record.version !== version) return 'code, settings or packages are not those of the last build';
  return undefined;
}

/** Returns the stats of the files that exist. A folder with the name of a file does not count. */
function statFiles(outDir: string, files: readonly string[]): (readonly [file: string, stats: Stats])[] {
  return [...new Set(files)].flatMap((file) => {
    const stats = lstatIfExists(path.join(outDir, file));
    return stats && !stats.isDirectory() ? [[file, stats] as const] : [];
  });
}

function toOutputFile(stats: Stats, key: string | undefined, pictures: readonly string[]): OutputFile {
  return { size: stats.size, modified: stats.mtimeMs, pictures, ...(key && { key }) };
}
