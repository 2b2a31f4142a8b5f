import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { LoaderContext } from 'astro/loaders';
import sharp from 'sharp';
import { quote, type Fault } from '../article/fault.ts';
import { isBelow } from '../content/is-below.ts';
import { describeMissing, hasFile } from '../content/find-file.ts';
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

/** A picture as a text or its front matter names it. */
export interface NamedPicture {
  /** Its path, relative to the text's file. */
  name: string;
  /** Where it is named. */
  line?: number | undefined;
  field?: string | undefined;
}

/** A picture of a text that the build can use, or the reason why it can't. */
export type CheckedPicture = { name: string; fault?: never } | { name: string; fault: Fault };

/**
 * Check that the pictures of a text exist, are inside the content folder, and can be decoded.
 * @param file the text's file
 */
export async function checkPictures(file: string, pictures: readonly NamedPicture[], contentDir: string): Promise<CheckedPicture[]> {
  return Promise.all(
    pictures.map(async ({ name, line, field }): Promise<CheckedPicture> => {
      const problem = await findProblem(path.join(path.dirname(file), name), contentDir);
      return problem
        ? { name, fault: { file, line, field, found: `the picture ${quote(name)}${problem.found}`, expected: problem.expected } }
        : { name };
    }),
  );
}

async function findProblem(picture: string, contentDir: string): Promise<Pick<Fault, 'found' | 'expected'> | undefined> {
  if (!isPicture(picture)) return { found: '', expected: 'a JPEG, PNG, WebP, AVIF, GIF, SVG or TIFF' };
  if (!hasFile(picture)) return { found: '', expected: describeMissing(picture) };
  if (!isBelow(realpathSync(contentDir), realpathSync(picture)))
    return { found: ', which lies outside of the content folder', expected: `a file in ${contentDir}` };
  const reason = await findDecodingError(await readFile(picture), picture);
  return reason === undefined
    ? undefined
    : { found: `, which can't be read (${reason})`, expected: 'a whole picture: export or download it again' };
}

/** Decode a picture as the build does: Astro measures it, and sharp converts it, or svgo cleans it. */
async function findDecodingError(bytes: Buffer, name: string): Promise<string | undefined> {
  try {
    await imageMetadata(bytes);
  } catch {
    return 'it has no known format or no size';
  }
  try {
    // A small size needs little time: a JPEG is scaled down while it is decoded.
    if (/\.svg$/i.test(name)) (await import('./clean-svg.ts')).cleanSvg(bytes.toString());
    await sharp(bytes, { failOn: 'truncated' }).resize(16).toBuffer();
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
  }
}

/**
 * Return a short text that changes with the pictures of a text: which of them exist, and how large they are. The time of
 * modification does not count, since a fresh clone has another one.
 */
export function versionPictures(file: string, names: readonly string[]): string {
  const sizes = names.map((name) => statSync(path.join(path.dirname(file), name), { throwIfNoEntry: false })?.size);
  return sizes.join(' ');
}
