import path from 'node:path';

/** Whether a place lies below a folder; a folder does not lie below itself. Links are not followed: pass real paths. */
export function isBelow(folder: string, place: string): boolean {
  const way = path.relative(folder, place);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
