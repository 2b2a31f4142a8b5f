import path from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import type { Fault } from '../article/fault.ts';
import { toPermalink } from '../site/urls.ts';
import { articlesOf, readTextOrFault } from '../content/folder.ts';
import { isBelow } from '../content/is-below.ts';
import { getLastChange } from './loaded-content.ts';
import { toAddress } from './request-address.ts';
import { faultsPath, faultsEvent, type DevState, type ShownFault } from '../site/dev-protocol.ts';

/** The script that shows faults over each page in dev. */
export const faultsScript = 'src/browser/dev-faults.ts';

/** Serves the faults of the content to the pages of dev. */
export interface FaultServer {
  /** Tell all open pages of new faults. */
  send: (faults: readonly Fault[]) => void;
}

interface FaultServerOptions {
  contentDir: string;
  base: string;
  /** Resolves when the last change has been checked. */
  whenChecked: () => Promise<void>;
  /** Whether the page of a file can be shown, in its last version without a fault. */
  hasPage: (file: string) => boolean;
}

/** Add the faults to a dev server: as data for the script, and as a page at the address of a text that can't be shown. */
export function serveFaults(server: ViteDevServer, options: FaultServerOptions): FaultServer {
  const { base, contentDir, whenChecked, hasPage } = options;
  let shown: ShownFault[] = [];
  server.middlewares.use(`/${faultsPath}`, (_request, response) => {
    void whenChecked().then(() => {
      const changed = getLastChange();
      const contentAge = changed === undefined ? undefined : performance.now() - changed;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ faults: shown, contentAge } satisfies DevState));
    });
  });
  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const address = toAddress(request.url ?? '');
    const fault = shown.find((each) => each.ending !== undefined && address.endsWith(each.ending));
    if (!fault || hasPage(fault.file)) {
      next();
      return;
    }
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${path.basename(fault.file)}</title></head><body><script type="module" src="${base}${faultsScript}"></script></body></html>`;
    void server.transformIndexHtml(request.url ?? '/', html).then((page) => {
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page);
    });
  });
  return {
    send: (faults) => {
      shown = faults.map((fault) => ({ ...fault, code: readCode(fault), ending: endingOf(fault.file, contentDir) }));
      server.environments.client.hot.send(faultsEvent, {});
    },
  };
}

/** Read the line of a fault. */
function readCode({ file, line }: Fault): string | undefined {
  return line === undefined ? undefined : readTextOrFault(file).text?.split(/\r?\n/)[line - 1];
}

/** Return the end of the address that a text has or would have. The day of a draft may change. */
function endingOf(file: string, contentDir: string): string | undefined {
  const name = path.basename(file, '.md').normalize('NFC');
  if (!file.endsWith('.md')) return undefined;
  if (isBelow(articlesOf(contentDir), file)) return toPermalink(path.relative(articlesOf(contentDir), file).normalize('NFC'));
  // Pages, `about.md` in its old place, and drafts.
  return isBelow(contentDir, file) ? `/${name}/` : undefined;
}
