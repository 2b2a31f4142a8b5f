import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { february1, february2 } from './articles/february-1-2.ts';
import { february3 } from './articles/february-3.ts';
import { january30EconomyAndWorld } from './articles/january-30-economy-and-world.ts';
import { january30News } from './articles/january-30-news.ts';
import { january30Other } from './articles/january-30-other.ts';
import { january28, january31 } from './articles/january.ts';
import { older } from './articles/older.ts';
import { createComposer } from './compose-body.ts';
import { formatDemoArticle, placeOf } from './format-demo-article.ts';
import { drawPicture, fileNameOf } from './draw-picture.ts';
import { siteFiles } from './site-files.ts';

/**
 * Writes the demo newspaper anew, the same bytes each time:
 *   node tests/demo/write-demo.ts [folder]
 * Everything else in the folder is removed.
 */
const folder = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../fixtures/demo'));
const days = [february3, february2, february1, january31, january30News, january30EconomyAndWorld, january30Other, january28, older];

function write(file: string, content: string | Uint8Array): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

rmSync(folder, { recursive: true, force: true });
for (const [file, text] of Object.entries(siteFiles)) write(file, text);

const compose = createComposer(1923);
for (const article of days.flat()) {
  const place = placeOf(article);
  write(`${place}.md`, formatDemoArticle(article, article.body === undefined ? compose(article) : [article.body]));
  const pictures = Object.entries(article.pictures ?? {});
  if (article.picture) pictures.push([fileNameOf(article.picture), article.picture]);
  for (const [name, picture] of pictures) write(path.join(path.dirname(place), name), await drawPicture(picture));
}
