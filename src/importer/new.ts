import path from 'node:path';
import { readMoment, writeEpoch } from '../article/moment.ts';
import { articlesOf, writeNew } from '../content/folder.ts';
import { explainWrite, WriteError } from '../content/write-errors.ts';
import { slugify } from '../language/slug.ts';
import { site } from '../site.ts';
import { writeMarkdownFile } from './write-article.ts';

process.exitCode = await main(process.argv.slice(2).join(' ').trim()).catch((error: unknown) => {
  const plain = explainWrite(error, site.contentDir);
  if (!(plain instanceof WriteError)) throw error;
  console.error(plain.message);
  return 1;
});

/** Makes a draft in the folder of today, with the offset that the site's time zone has now. */
async function main(title: string): Promise<number> {
  const slug = slugify(title);
  if (!slug) {
    console.error(
      `${title ? `found the title "${title}", expected one with a letter or a digit` : 'No title.'}\n\nUsage: npm run new -- "Title"`,
    );
    return 1;
  }
  const published = writeEpoch(site.now, site.timeZone);
  const { day } = readMoment(published, site.timeZone);
  const file = path.join(articlesOf(site.contentDir), ...day.split('-'), `${slug}.md`);
  if (!(await writeNew(file, writeMarkdownFile({ title, published, tags: [], draft: true }, '\n')))) {
    console.error(`${file}: found an article of that name, expected none: it stays as it is`);
    return 1;
  }
  console.log(`${file}: take "draft: true" away to publish it`);
  return 0;
}
