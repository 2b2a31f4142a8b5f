import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const variable = 'KUPUR_TEST_FOLDER';

/**
 * Makes the folder in which all folders of a test run lie, before the processes of the tests are started.
 * @returns what removes it with all that is in it, once the run has ended
 */
export function openRunFolder(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'kupur-tests-'));
  // Some commands run as another user.
  chmodSync(folder, 0o755);
  process.env[variable] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}

/** A new folder for one test. */
export function makeFolder(): string {
  const folder = process.env[variable];
  if (!folder) throw new Error('No folder for tests: the runner has to open one in its global setup');
  return mkdtempSync(path.join(folder, 'test-'));
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** All files below a folder with their bytes, by name: two of these are equal where two folders are. */
export function readFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

/** The names of files that are in one folder alone, or that differ, as `readFiles` read them. */
export function findDifferences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]).sort();
}

/** An article's file. */
export function article(frontMatter: string, text = 'Örnek metin.'): string {
  return `---\n${frontMatter}\n---\n\n${text}\n`;
}
