import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

/**
 * For `node --import`: a machine whose file system lists folders backwards (`BACKWARDS`), or with another number of cores
 * (`CORES`).
 */

const { BACKWARDS, CORES } = process.env;

if (BACKWARDS) {
  const { readdir, readdirSync } = fs;
  const { readdir: promiseOf } = fs.promises;
  fs.readdirSync = (...args) => readdirSync(...args).reverse();
  fs.promises.readdir = async (...args) => (await promiseOf(...args)).reverse();
  fs.readdir = (...args) => {
    const done = args.pop();
    readdir(...args, (error, found) => {
      done(error, found?.reverse());
    });
  };
}
if (CORES) {
  os.availableParallelism = () => Number(CORES);
  os.cpus = () => Array.from({ length: Number(CORES) }, () => ({ model: '', speed: 0, times: {} }));
}
syncBuiltinESMExports();
