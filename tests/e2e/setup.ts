import { existsSync } from 'node:fs';
import { sites } from './sites.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';

/** Builds and serves every site of the tests; what it returns stops the servers. */
export default async function setUp(): Promise<() => Promise<void>> {
  if (!existsSync(sites.real.outDir)) throw new Error(`${sites.real.outDir}: found nothing, expected the built site: npm run build`);
  // One after the other: Astro keeps what it generates in one folder of the project.
  for (const { environment, base, outDir } of Object.values(sites)) {
    if (!Object.keys(environment).length) continue;
    const { code, output } = await build({ ...environment, BASE_PATH: base, OUT_DIR: outDir });
    if (code !== 0) throw new Error(`The site for ${outDir} could not be built:\n${output}`);
  }
  const servers = await Promise.all(Object.values(sites).map(serve));
  return async () => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise((resolve) => {
            server.close(resolve).closeAllConnections();
          }),
      ),
    );
  };
}
