import { readFileSync } from 'node:fs';

/** A package with its licence, including packages for other platforms. */
export interface Licence {
  name: string;
  version: string;
  /** SPDX expression; `none` if the package states none. */
  licence: string;
}

interface Lock {
  packages: Record<string, { version?: string; license?: string }>;
}

/**
 * Lists the licences of all packages in `package-lock.json`, sorted by name.
 *   npm run licences
 */
export function listLicences(): Licence[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const all = Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license }]) => ({ name: place.replace(/^.*node_modules\//, ''), version, license }));
  // Some packages for other platforms state no licence. They have the licence of the same package for this platform.
  const families = new Map(all.flatMap(({ name, license }) => (license ? [[familyOf(name), license]] : [])));
  return all
    .map(({ name, version, license }) => ({ name, version, licence: license ?? families.get(familyOf(name)) ?? 'none' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Returns the package name without the platform. */
function familyOf(name: string): string {
  return name.replace(/[/-](?:android|darwin|freebsd|linux|wasm32|win32|windows)-.*$/, '');
}

if (import.meta.main) for (const { name, version, licence } of listLicences()) console.log(`${name} ${version}: ${licence}`);
