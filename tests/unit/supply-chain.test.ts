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
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What may be used and passed on beside code under the MIT licence. */
const allowed = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'OFL-1.1'],
  // Of tools and libraries that stay files of their own: Lightning CSS, axe, and libvips below sharp.
  ...['MPL-2.0', 'LGPL-3.0-or-later'],
];

const otherMachines = /[/-](?:(?:android|darwin|freebsd|wasm32|win32|windows)-|linux-arm)[^/]*$/;

test('every dependency of the project has one exact version', () => {
  const versions = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(versions.length).toBeGreaterThan(30);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package is known by the digest of its bytes, but for some of other kinds of machines', () => {
  expect(Object.keys(installed).length).toBeGreaterThan(500);
  const unknown = Object.keys(installed).filter((place) => !installed[place]?.integrity?.startsWith('sha512-'));
  expect(unknown.filter((place) => !installed[place]?.optional || !otherMachines.test(place))).toEqual([]);
});

test('no package runs a script when it is installed but those that package.json names', () => {
  const running = Object.keys(installed).filter((place) => installed[place]?.hasInstallScript);
  expect(running.map(nameOf).filter((name) => !allowScripts[name])).toEqual([]);
});

test('every package is under a licence that is allowed', () => {
  const unclear = listLicences().filter(({ licence }) =>
    licence.split(/ (?:AND|OR) |[()]/).some((part) => part !== '' && !allowed.includes(part)),
  );
  expect(unclear).toEqual([]);
});
