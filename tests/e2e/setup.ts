import { cpSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { importCommand } from '../../src/commands/import-command.ts';
import { readManifest } from '../../src/build/output-manifest.ts';
import { openRunFolder } from '../files.ts';
import { runIn } from '../unit/run-command.ts';
import { buildSite, copyProject } from './project.ts';
import { serve, stop } from './serve.ts';
import { publish, type SiteName, type TestSite } from './sites.ts';

const fixtures = path.resolve('tests/fixtures');

/**
 * Playwright's global setup: builds and serves the sites of the browser tests.
 * @returns the teardown, which stops the servers and removes the folders of the run
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const removeRunFolder = openRunFolder();
  const own = findPublishersSite();
  const first = await importFirst();
  // Two builds at a time: a build uses little more than one core.
  const served = await Promise.all([
    serveInTurn({
      own: () => Promise.resolve(own),
      first: () => buildProject(first),
      root: () => buildFixture('/', 'content'),
      base: () => buildFixture('/kupur/', 'content'),
    }),
    serveInTurn({ demo: () => buildFixture('/', 'demo'), english: () => buildFixture('/', 'content-en') }),
  ]);
  const servers = served.flat();
  return async () => {
    await Promise.all(servers.map(stop));
    removeRunFolder();
  };
}

type BuiltSite = Omit<TestSite, 'origin'>;

/** Builds and serves sites, one after another. */
async function serveInTurn(builds: Partial<Record<SiteName, () => Promise<BuiltSite>>>): Promise<Server[]> {
  const servers: Server[] = [];
  for (const [name, build] of Object.entries(builds)) {
    const { server, site } = await serve(await build());
    publish(name as SiteName, site);
    servers.push(server);
  }
  return servers;
}

/** Finds the publisher's site in `dist/`, and the base path that it was built for. */
function findPublishersSite(): BuiltSite {
  const outDir = path.resolve('dist');
  const manifest = readManifest(outDir);
  if (!manifest) throw new Error(`${outDir}: found no built site, expected one: npm run build`);
  return { outDir, base: manifest.base };
}

/** Creates a project and imports the first clipping into it, as a publisher would. */
async function importFirst(): Promise<string> {
  const project = copyProject();
  cpSync(path.join(fixtures, 'clippings/first-clipping/input.txt'), path.join(project, 'clipping.txt'));
  const { code, output, errors } = await runIn(project, importCommand, ['clipping.txt']);
  if (code !== 0) throw new Error(`The first clipping could not be imported:\n${output}${errors}`);
  return project;
}

function buildFixture(base: string, content: string): Promise<BuiltSite> {
  const project = copyProject();
  cpSync(path.join(fixtures, content), path.join(project, 'content'), { recursive: true });
  return buildProject(project, base);
}

async function buildProject(project: string, base = '/'): Promise<BuiltSite> {
  await buildSite(project, { BASE_PATH: base });
  return { outDir: path.join(project, 'dist'), base };
}
