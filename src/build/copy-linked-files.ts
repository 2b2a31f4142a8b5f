import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../site/settings.ts';
import { assetsDir } from './output-files.ts';
import { toAddress } from './request-address.ts';

/** Files of the content folder, by the address from the root to which they are copied. */
let linkedFiles: ReadonlyMap<string, string> = new Map();

/** Set which files texts link. */
export function setLinkedFiles(files: ReadonlyMap<string, string>): void {
  linkedFiles = files;
}

const isSvg = (file: string) => /\.svg$/i.test(file);

/** Copy the files that texts link to the addresses of the texts, and serve them in dev. Clean all SVGs of the content. */
export function copyLinkedFiles({ contentDir }: Pick<Site, 'contentDir'>): AstroIntegration {
  return {
    name: 'kupur-linked-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = linkedFiles.get(toAddress(request.url ?? ''));
          if (file === undefined) {
            next();
            return;
          }
          void readClean(path.join(contentDir, file)).then((bytes) => {
            response.setHeader('Content-Type', types[path.extname(file).toLowerCase()] ?? 'application/octet-stream');
            response.end(bytes);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const [address, file] of linkedFiles) {
          const [from, to] = [path.join(contentDir, file), path.join(folder, address)];
          await mkdir(path.dirname(to), { recursive: true });
          await (isSvg(file) ? writeFile(to, await readClean(from)) : copyFile(from, to));
        }
        const assets = path.join(folder, assetsDir);
        for (const name of existsSync(assets) ? readdirSync(assets).filter(isSvg) : []) {
          const file = path.join(assets, name);
          await writeFile(file, await readClean(file));
        }
      },
    },
  };
}

/** Read a file; an SVG without what could run in it. */
async function readClean(file: string): Promise<string | Buffer> {
  const bytes = await readFile(file);
  if (!isSvg(file)) return bytes;
  // svgo takes a while to load.
  const { cleanSvg } = await import('./clean-svg.ts');
  return cleanSvg(bytes.toString());
}

/** The types of files that a browser shows. It saves all others. */
const types: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
};
