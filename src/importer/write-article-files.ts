import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeNew } from '../content/folder.ts';
import type { PlannedArticle } from './place-article.ts';

/**
 * Writes the pictures of an article, then the article: it never exists without its pictures. An identical picture, from an
 * interrupted run, counts as written. On failure, the pictures that were written are deleted.
 * @returns a message if one of the paths has another file already
 * @throws {Error} naming the file that could not be written
 */
export async function writeArticleFiles({ file, text, pictures }: PlannedArticle): Promise<string | undefined> {
  const written: string[] = [];
  try {
    for (const [picture, open] of pictures) {
      const bytes = await open();
      if (await writeNew(picture, bytes)) written.push(picture);
      else if (!readFileSync(picture).equals(bytes)) return `found another file at ${picture}, expected none, or the same picture`;
    }
    return (await writeNew(file, text)) ? undefined : `found ${file}, which was created in the meantime, expected none`;
  } finally {
    // If another process has written the article in the meantime, the pictures belong to that article.
    if (!existsSync(file)) for (const picture of written) rmSync(picture, { force: true });
  }
}
