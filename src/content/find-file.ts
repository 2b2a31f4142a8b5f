import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { findNearestWord } from '../language/nearest.ts';
import { quote } from '../article/fault.ts';

/** Whether a file exists under exactly this name: some file systems accept another case, others do not. */
export function hasFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true && listNames(file).includes(normalize(path.basename(file)));
}

/** Describe the file that is missing, and the nearest one in its folder, for the "expected" part of a message. */
export function describeMissing(file: string): string {
  const name = normalize(path.basename(file));
  const names = listNames(file);
  const near = names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? findNearestWord(name, names);
  return near === undefined ? `a file at ${file}` : `a file at ${file}: ${quote(near)} is there`;
}

/** The names in a file's folder. macOS stores them with their accents apart. */
function listNames(file: string): string[] {
  try {
    return readdirSync(path.dirname(file)).map(normalize);
  } catch {
    return [];
  }
}

const normalize = (name: string) => name.normalize('NFC');
