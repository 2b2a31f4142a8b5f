import path from 'node:path';

/** Whether a path is below a folder; a folder is not below itself. Links are not followed: pass real paths. */
export function isBelow(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
