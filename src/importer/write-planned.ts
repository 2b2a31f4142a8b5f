import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeNew } from '../content/folder.ts';
import type { Planned } from './place-article.ts';

/**
 * Writes an article, and its pictures before it: it never stands without them. A picture that is there already, from a
 * run that was stopped, is taken for written. Where one of them can't be written, those that were go again.
 * @returns what was found in the place of one of them
 * @throws {Error} naming the file that could not be written
 */
export async function writePlanned({ file, text, pictures }: Planned): Promise<string | undefined> {
  const written: string[] = [];
  try {
    for (const [picture, open] of pictures) {
      const bytes = await open();
      if (await writeNew(picture, bytes)) written.push(picture);
      else if (!readFileSync(picture).equals(bytes)) return `found another file at ${picture}, expected a place for a picture`;
    }
    return (await writeNew(file, text)) ? undefined : `found ${file} taken in the meantime, expected it free`;
  } finally {
    // Another process may have written the article meanwhile: then they are its own.
    if (!existsSync(file)) for (const picture of written) rmSync(picture, { force: true });
  }
}
