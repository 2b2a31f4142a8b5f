import { readFileSync } from 'node:fs';

/** A package that is installed here or on another kind of machine. */
export interface Licence {
  name: string;
  version: string;
  /** By its SPDX expression; `none` where the package names none. */
  licence: string;
}

interface Lock {
  packages: Record<string, { version?: string; license?: string }>;
}

/**
 * Lists the licences of all packages that `package-lock.json` names, by name.
 *   npm run licences
 */
export function listLicences(): Licence[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const all = Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license }]) => ({ name: place.replace(/^.*node_modules\//, ''), version, license }));
  // Some name none for a machine of another kind; then it is that of the package for this one.
  const families = new Map(all.flatMap(({ name, license }) => (license ? [[familyOf(name), license]] : [])));
  return all
    .map(({ name, version, license }) => ({ name, version, licence: license ?? families.get(familyOf(name)) ?? 'none' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name without the kind of machine. */
function familyOf(name: string): string {
  return name.replace(/[/-](?:android|darwin|freebsd|linux|wasm32|win32|windows)-.*$/, '');
}

if (import.meta.main) for (const { name, version, licence } of listLicences()) console.log(`${name} ${version}: ${licence}`);
