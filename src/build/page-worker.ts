import { parentPort, workerData } from 'node:worker_threads';
import { importOnce, type BuiltApp } from './built-app.ts';
import { renderPage, writePages, type PageTask, type RenderPage, type Turn, type WrittenPages } from './page-writer.ts';

/** What a thread is told when it starts. */
export interface PageWorkerData {
  /** The module that Astro bundled the pages into. */
  entry: string;
  outDir: string;
}

/** What a thread is asked: to render a page of each kind, and then to write its share of all. */
export type PageQuestion = { samples: readonly PageTask[] } | { tasks: readonly PageTask[]; turn: Turn };

/** What a thread answers: what the samples became, and then which pages it could not write. */
export type PageAnswer = { samples: (Buffer | undefined)[] } | WrittenPages;

const { entry, outDir } = workerData as PageWorkerData;

// A picture has to be known to the thread that makes all of them: its page is refused here.
Object.assign(globalThis, {
  astroAsset: {
    referencedImages: new Set<string>(),
    addStaticImage: () => {
      throw new Error('Pictures are registered in the main thread');
    },
  },
});
const { app } = (await import(entry)) as { app: BuiltApp };
app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true }, level: 'silent' } } });
importOnce(app);
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
const render: RenderPage = ({ url, component }) => app.render(new Request(url), { routeData: routes.get(component) });

parentPort?.on('message', (question: PageQuestion) => {
  void answer(question).then((given) => parentPort?.postMessage(given));
});

async function answer(question: PageQuestion): Promise<PageAnswer> {
  if ('samples' in question) return { samples: await Promise.all(question.samples.map((task) => renderPage(task, render))) };
  return writePages(question.tasks, question.turn, render, outDir);
}
