import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encodePng } from '../src/build/png.ts';

const variable = 'KUPUR_TEST_FOLDER';

/**
 * Creates the temporary folder of a test run. Call it in the runner's global setup, before workers start.
 * @returns a function that removes the folder and everything in it
 */
export function openRunFolder(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'kupur-tests-'));
  // Some tests run commands as another user.
  chmodSync(folder, 0o755);
  process.env[variable] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}

/** Creates an empty folder for one test. The end of the run removes it. */
export function makeFolder(): string {
  const folder = process.env[variable];
  if (!folder) throw new Error(`${variable} is not set: call openRunFolder in the global setup`);
  return mkdtempSync(path.join(folder, 'test-'));
}

/** Writes files, given by their paths relative to a folder. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** Reads all files of a folder, as Latin-1 strings by relative path, so that two folders compare with `toEqual`. */
export function readFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

/** Lists the paths that only one of two folders has, or whose bytes differ. Both come from `readFiles`. */
export function findDifferences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]).sort();
}

/** Returns the text of an article file. */
export function article(frontMatter: string, text = 'Örnek metin.'): string {
  return `---\n${frontMatter}\n---\n\n${text}\n`;
}

/** Makes a picture of one grey, as a PNG. */
export function greyPicture(grey = 128, { width = 4, height = 3 } = {}): Buffer {
  return encodePng({ width, height, pixels: Buffer.alloc(width * height * 4, Buffer.from([grey, grey, grey, 255])) });
}
