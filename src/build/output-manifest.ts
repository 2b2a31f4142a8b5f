import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { explainWriteError } from '../content/write-errors.ts';
import { compareCodePoints } from '../language/collate.ts';
import { readWithChecksum, writeWithChecksum } from './checksum-file.ts';
import { createTempFileName } from './output-files.ts';

/** The record of one file of the site. */
export interface OutputFile {
  /** In bytes. */
  size: number;
  /** Time of modification, in milliseconds since 1970. */
  modified: number;
  /** Cache key of the data that the file was made from; absent if every build makes the file. */
  key?: string;
  /** Pictures that the file refers to. They are kept with the file, since only rendering the file makes them. */
  pictures: readonly string[];
}

/** The private list of the site's files, in the cache. It tells whether the next build has to make a file. */
export interface OutputRecord {
  /** Version of everything that no cache key covers. */
  version: string;
  files: ReadonlyMap<string, OutputFile>;
}

/** Whether a file has the size and the time of modification that were recorded. */
export const isUnchanged = (stats: Stats, recorded: OutputFile | undefined): boolean =>
  stats.size === recorded?.size && stats.mtimeMs === recorded.modified;

type Row = [file: string, size: number, modified: number, key: string, ...pictures: string[]];

/** The record is part of the cache, which may be deleted at any time. */
const getRecordFile = (cacheDir: string) => path.resolve(cacheDir, 'output.json');

/** @returns `undefined` if there is no record; `'broken'` if it cannot be read */
export function readRecord(cacheDir: string): OutputRecord | 'broken' | undefined {
  const recordFile = getRecordFile(cacheDir);
  if (!statSync(recordFile, { throwIfNoEntry: false })) return undefined;
  const text = readWithChecksum(recordFile)?.toString();
  if (text === undefined) return 'broken';
  const { version, files } = JSON.parse(text) as { version: string; files: Row[] };
  const rows = files.map(([file, size, modified, key, ...pictures]): [string, OutputFile] => [
    file,
    { size, modified, pictures, ...(key && { key }) },
  ]);
  return { version, files: new Map(rows) };
}

export function writeRecord(cacheDir: string, { version, files }: OutputRecord): void {
  const rows = Array.from(files, ([file, { size, modified, key = '', pictures }]): Row => [file, size, modified, key, ...pictures]);
  mkdirSync(cacheDir, { recursive: true });
  writeWithChecksum(getRecordFile(cacheDir), JSON.stringify({ version, files: rows }));
}

export function removeRecord(cacheDir: string): void {
  rmSync(getRecordFile(cacheDir), { force: true });
}

/** The public list of the site's files, in the output folder. It marks the folder as built, and its files as ours. */
export const manifestFile = '.kupur.json';

export interface Manifest {
  /** The base path that the site was built for. */
  base: string;
  /** Relative to the folder, with slashes. */
  files: readonly string[];
}

const manifestSchema = z.object({ base: z.string(), files: z.array(z.string()) });

/** Whether a path stays inside the folder. An edited manifest could list files outside of it. */
const isInside = (file: string) => file !== '' && !file.split('/').some((part) => part === '' || part === '.' || part === '..');

/** @returns `undefined` if there is no manifest; an empty one if it is damaged, since the folder is still ours */
export function readManifest(outDir: string): Manifest | undefined {
  const text = readIfExists(path.join(outDir, manifestFile));
  if (text === undefined) return undefined;
  try {
    const { base, files } = manifestSchema.parse(JSON.parse(text));
    return { base, files: files.filter(isInside) };
  } catch {
    return { base: '/', files: [] };
  }
}

/**
 * Write the manifest atomically. If its text has not changed, do not touch the file.
 * @throws {WriteError} naming the manifest if it cannot be written
 */
export function writeManifest(outDir: string, { base, files }: Manifest): void {
  const manifest = path.join(outDir, manifestFile);
  const text = `${JSON.stringify({ base, files: [...files].sort(compareCodePoints) }, undefined, 1)}\n`;
  if (readIfExists(manifest) === text) return;
  const tempFile = path.join(outDir, createTempFileName());
  try {
    mkdirSync(outDir, { recursive: true });
    writeFileSync(tempFile, text);
    renameSync(tempFile, manifest);
  } catch (error) {
    rmSync(tempFile, { force: true });
    throw explainWriteError(error, manifest);
  }
}

function readIfExists(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
}
