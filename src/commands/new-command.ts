import path from 'node:path';
import { draftsOf, writeNew } from '../content/folder.ts';
import { formatMarkdownFile } from '../importer/format-article.ts';
import { slugify } from '../language/slug.ts';
import { UsageError, type Command } from './command.ts';

/** Creates a draft. */
export const newCommand: Command = {
  name: 'new',
  usage: `Usage: npm run new -- "Title"

Creates a draft in the content folder: drafts/<slug>.md. Its slug is made from the title, and is the last part of its address.
npm run dev shows it, and npm run publish publishes it. Put a title that looks like an option after a second --.`,
  examples: ['npm run new -- "Yeni köprü açıldı"', 'npm run new -- -- "--- a title that begins with hyphens"'],
  options: {},
  run: async ({ positionals }, { out, errors, loadSite }) => {
    const title = positionals.join(' ').trim();
    const slug = slugify(title);
    if (!slug) throw new UsageError(title ? `found the title "${title}", expected one with a letter or a digit` : 'No title.');
    const { contentDir } = await loadSite();
    const file = path.join(draftsOf(contentDir), `${slug}.md`);
    if (!(await writeNew(file, formatMarkdownFile({ title, tags: [] }, '\n')))) {
      errors.write(`${file}: found a draft with that name, expected none: it was not changed\n`);
      return 1;
    }
    out.write(`${file}: npm run dev shows it, npm run publish -- ${slug} publishes it\n`);
    return 0;
  },
};
