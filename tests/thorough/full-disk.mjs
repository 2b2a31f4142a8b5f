import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * For `node --import`: simulates a full disk, and a second disk. A write to a full disk stores half of the content and then
 * fails; as in reality, the error names no file. `FULL_DISK` and `OTHER_DISK` are patterns of the affected paths.
 */

const matcher = (pattern) => (place) => {
  const file = String(place).startsWith('file:') ? fileURLToPath(place) : path.resolve(String(place));
  return Boolean(pattern) && new RegExp(pattern).test(file);
};
const isFull = matcher(process.env.FULL_DISK);
const isOnOtherDisk = matcher(process.env.OTHER_DISK);
const fail = (code, errno, message, syscall) => {
  throw Object.assign(new Error(`${code}: ${message}, ${syscall}`), { code, errno, syscall });
};
const failNoSpace = () => fail('ENOSPC', -28, 'no space left on device', 'write');
const isMovedBack = (from) => String(from).endsWith('/previous');
const halfOf = (content) => Buffer.from(content).subarray(0, content.length / 2);

const { statfsSync, writeFileSync } = fs;
fs.statfsSync = (place) => ({ ...statfsSync(place), ...(process.env.FULL_DISK && { bavail: 0 }) });
fs.writeFileSync = (file, content, ...rest) => {
  writeFileSync(file, isFull(file) ? halfOf(content) : content, ...rest);
  if (isFull(file)) failNoSpace();
};
const { open, writeFile, copyFile, rename } = fs.promises;
fs.promises.writeFile = async (file, content, ...rest) => {
  await writeFile(file, isFull(file) ? halfOf(content) : content, ...rest);
  if (isFull(file)) failNoSpace();
};
fs.promises.copyFile = async (from, to, ...rest) => {
  await copyFile(from, to, ...rest);
  if (!isFull(to)) return;
  await fs.promises.truncate(to, 10);
  failNoSpace();
};
fs.promises.open = async (file, ...rest) => {
  const handle = await open(file, ...rest);
  if (isFull(file)) {
    const write = handle.writeFile.bind(handle);
    handle.writeFile = async (content) => {
      await write(halfOf(content));
      failNoSpace();
    };
  }
  return handle;
};
fs.promises.rename = async (from, to) => {
  if (isOnOtherDisk(from) !== isOnOtherDisk(to)) fail('EXDEV', -18, 'cross-device link not permitted', 'rename');
  if (isFull(to) && !isMovedBack(from)) failNoSpace();
  await rename(from, to);
};
syncBuiltinESMExports();
