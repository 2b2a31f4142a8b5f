import path from 'node:path';
import { readMoment, writeEpoch } from '../article/moment.ts';
import { UsageError, type Command } from './command.ts';
import { articlesOf, writeNew } from '../content/folder.ts';
import { slugify } from '../language/slug.ts';
import { formatMarkdownFile } from '../importer/format-article.ts';

/** Creates a draft in today's folder. Its date has the current UTC offset of the site's time zone. */
export const newCommand: Command = {
  name: 'new',
  usage: `Usage: npm run new -- "Title"

Creates a draft in today's folder. Put a title that looks like an option after a second --.`,
  options: {},
  run: async ({ positionals }, { out, errors, loadSite }) => {
    const title = positionals.join(' ').trim();
    const slug = slugify(title);
    if (!slug) throw new UsageError(title ? `found the title "${title}", expected one with a letter or a digit` : 'No title.');
    const site = await loadSite();
    const published = writeEpoch(site.now, site.timeZone);
    const { day } = readMoment(published, site.timeZone);
    const file = path.join(articlesOf(site.contentDir), ...day.split('-'), `${slug}.md`);
    if (!(await writeNew(file, formatMarkdownFile({ title, published, tags: [], draft: true }, '\n')))) {
      errors.write(`${file}: found an article with that name, expected none: it was not changed\n`);
      return 1;
    }
    out.write(`${file}: remove "draft: true" to publish it\n`);
    return 0;
  },
};
