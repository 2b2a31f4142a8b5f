import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

/**
 * For `node --import`: simulates a file system that lists folders in reverse order (`BACKWARDS`), and another number of cores
 * (`CORES`).
 */

const { BACKWARDS, CORES } = process.env;

if (BACKWARDS) {
  const { readdir, readdirSync } = fs;
  const { readdir: readdirAsync } = fs.promises;
  fs.readdirSync = (...args) => readdirSync(...args).reverse();
  fs.promises.readdir = async (...args) => (await readdirAsync(...args)).reverse();
  fs.readdir = (...args) => {
    const callback = args.pop();
    readdir(...args, (error, found) => {
      callback(error, found?.reverse());
    });
  };
}
if (CORES) {
  os.availableParallelism = () => Number(CORES);
  os.cpus = () => Array.from({ length: Number(CORES) }, () => ({ model: '', speed: 0, times: {} }));
}
syncBuiltinESMExports();
