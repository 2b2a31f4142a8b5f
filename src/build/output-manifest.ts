import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { explainWriteError } from '../content/write-errors.ts';
import { compareCodePoints } from '../language/collate.ts';
import { readWithChecksum, writeWithChecksum } from './checksum-file.ts';
import { createTempFileName } from './output-files.ts';

/** What the last build recorded of a file of the site. */
export interface OutputFile {
  /** In bytes. */
  size: number;
  /** Time of the last change, in milliseconds since 1970. */
  modified: number;
  /** Cache key of what the file was made from; none of a file that each build makes. */
  key?: string;
  /** Pictures that the file refers to, which nothing makes where the file is not made. */
  pictures: readonly string[];
}

/** The private half of the manifest, in the cache: enough to tell whether a file would become what it is. */
export interface OutputRecord {
  /** Of all that no cache key covers. */
  version: string;
  files: ReadonlyMap<string, OutputFile>;
}

type Row = [file: string, size: number, modified: number, key: string, ...pictures: string[]];

/** The record lies in the cache, which may be deleted at any time. */
const getRecordFile = (cacheDir: string) => path.resolve(cacheDir, 'output.json');

/** @returns `'broken'` where a record is there that cannot be read */
export function readRecord(cacheDir: string): OutputRecord | 'broken' | undefined {
  const place = getRecordFile(cacheDir);
  if (!statSync(place, { throwIfNoEntry: false })) return undefined;
  const text = readWithChecksum(place)?.toString();
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

/** The public half of the manifest, in the output folder: it says that the folder is ours, and which of its files are. */
export const manifestFile = '.kupur.json';

export interface Manifest {
  /** The base path that the site was built for. */
  base: string;
  /** Below the folder, with slashes. */
  files: readonly string[];
}

const manifestSchema = z.object({ base: z.string(), files: z.array(z.string()) });

/** A name that leads out of the folder is nobody's output, whoever wrote it there. */
const isPlain = (file: string) => file !== '' && !file.split('/').some((part) => part === '' || part === '.' || part === '..');

/** @returns `undefined` where there is no manifest; an empty one where it was damaged, since the folder is still ours */
export function readManifest(outDir: string): Manifest | undefined {
  const text = readIfExists(path.join(outDir, manifestFile));
  if (text === undefined) return undefined;
  try {
    const { base, files } = manifestSchema.parse(JSON.parse(text));
    return { base, files: files.filter(isPlain) };
  } catch {
    return { base: '/', files: [] };
  }
}

/**
 * Writes the manifest, whole or not at all; one that says the same already keeps its time of change.
 * @throws {WriteError} naming it, where it can't be written
 */
export function writeManifest(outDir: string, { base, files }: Manifest): void {
  const place = path.join(outDir, manifestFile);
  const text = `${JSON.stringify({ base, files: [...files].sort(compareCodePoints) }, undefined, 1)}\n`;
  if (readIfExists(place) === text) return;
  const beside = path.join(outDir, createTempFileName());
  try {
    mkdirSync(outDir, { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw explainWriteError(error, place);
  }
}

function readIfExists(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
}
