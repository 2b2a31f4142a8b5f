import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createComposer } from './compose-body.ts';
import { drawPicture, fileNameOf } from './draw-picture.ts';
import { formatDemoArticle, placeOf } from './format-demo-article.ts';
import { newspapers, type DemoNewspaper } from './newspapers.ts';

/**
 * Writes the demo newspapers anew, the Turkish one and its English sister, the same bytes each time:
 *   node tests/demo/write-demo.ts [folder]
 * Each has a folder of its own in there, and everything else in that is removed.
 */
const fixtures = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../fixtures'));
for (const newspaper of newspapers) await writeNewspaper(newspaper);

async function writeNewspaper({ name, timeZone, siteFiles, pictureLimits, articles }: DemoNewspaper): Promise<void> {
  const folder = path.join(fixtures, name);
  const write = (file: string, content: string | Uint8Array) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  };

  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(siteFiles)) write(file, text);

  const compose = createComposer(1923);
  for (const article of articles) {
    const place = placeOf(article);
    write(`${place}.md`, formatDemoArticle(article, article.body === undefined ? compose(article) : [article.body], timeZone));
    const pictures = Object.entries(article.pictures ?? {});
    if (article.picture) pictures.push([fileNameOf(article.picture), article.picture]);
    for (const [file, picture] of pictures) write(path.join(path.dirname(place), file), await drawPicture(picture, pictureLimits));
  }
}
