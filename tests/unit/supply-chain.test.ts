import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLicences } from '../licences.ts';

interface Package {
  version?: string;
  integrity?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
const { '': own = {}, ...installed } = (read('package-lock.json') as { packages: Record<string, Package> }).packages;
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that may be used and distributed together with MIT-licensed code. */
const allowed = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'OFL-1.1', 'Zlib'],
  // Only for tools and libraries that stay separate files: Lightning CSS, axe, and libvips, which sharp uses.
  ...['MPL-2.0', 'LGPL-3.0-or-later'],
];

const otherPlatforms = /[/-](?:(?:android|darwin|freebsd|wasm32|win32|windows)-|linux-arm)[^/]*$/;

test('every dependency of the project has an exact version', () => {
  const versions = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(versions.length).toBeGreaterThan(30);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package has an integrity digest, except optional ones for other platforms', () => {
  expect(Object.keys(installed).length).toBeGreaterThan(500);
  const unverified = Object.keys(installed).filter((path) => !installed[path]?.integrity?.startsWith('sha512-'));
  expect(unverified.filter((path) => !installed[path]?.optional || !otherPlatforms.test(path))).toEqual([]);
});

test('only packages that package.json allows run an install script', () => {
  const withScripts = Object.keys(installed).filter((path) => installed[path]?.hasInstallScript);
  expect(withScripts.map(nameOf).filter((name) => !allowScripts[name])).toEqual([]);
});

test('every package has an allowed licence', () => {
  const disallowed = listLicences().filter(({ licence }) =>
    licence.split(/ (?:AND|OR) |[()]/).some((part) => part !== '' && !allowed.includes(part)),
  );
  expect(disallowed).toEqual([]);
});
