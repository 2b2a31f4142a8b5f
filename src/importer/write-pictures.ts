import { readFileSync } from 'node:fs';
import { writeNew } from '../content/folder.ts';
import type { Picture } from './reader.ts';

/**
 * Writes the pictures of an article before the article itself: an article never stands without them. One that is there
 * already, from a run that was stopped, is taken for written.
 * @param pictures how to open each, by its path
 * @returns the path that another file holds, where there is one
 */
export async function writePictures(pictures: ReadonlyMap<string, Picture['bytes']>): Promise<string | undefined> {
  for (const [file, open] of pictures) {
    const bytes = await open();
    if (!(await writeNew(file, bytes)) && !readFileSync(file).equals(bytes)) return file;
  }
  return undefined;
}
