import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { quote, type Fault } from '../article/fault.ts';
import { isBelow } from '../content/is-below.ts';
import { isPicture } from '../content/picture-files.ts';

interface EntryData {
  id: string;
  /** The Markdown file. */
  file: string;
  data: Record<string, unknown>;
}

/**
 * Make Astro include an entry's pictures in the build.
 * @param names paths of the pictures, relative to the entry's file
 * @returns the parsed data, and the file's path from the project's root, which Astro resolves the pictures against
 */
export async function addPictures(
  context: LoaderContext,
  { id, file, data }: EntryData,
  names: readonly string[],
): Promise<{ data: Record<string, unknown>; filePath: string }> {
  const pictures = Object.fromEntries(names.map((name) => [name, `./${name.replace(/^\.\//, '')}`]));
  const absolute = path.resolve(file);
  return {
    data: await context.parseData({ id, data: { ...data, pictures }, filePath: absolute }),
    filePath: path.relative(process.cwd(), absolute),
  };
}

/** Find pictures of a text that do not exist, are outside the content folder, or have a format that the build does not read. */
export function findPictureFaults(file: string, names: readonly string[], contentDir: string): Fault[] {
  return names.flatMap((name) => {
    const found = `the picture ${quote(name)}`;
    if (!isPicture(name)) return [{ file, found, expected: 'a JPEG, PNG, WebP, AVIF, GIF, SVG or TIFF' }];
    const picture = path.join(path.dirname(file), name);
    if (!statSync(picture, { throwIfNoEntry: false })?.isFile()) return [{ file, found, expected: `a file at ${picture}` }];
    const isInside = isBelow(realpathSync(contentDir), realpathSync(picture));
    return isInside ? [] : [{ file, found: `${found}, which lies outside of the content folder`, expected: `a file in ${contentDir}` }];
  });
}
