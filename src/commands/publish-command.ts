import path from 'node:path';
import { formatFault, PlainError, quote } from '../article/fault.ts';
import { publicationFault } from '../article/moment.ts';
import { draftsOf, listFiles } from '../content/folder.ts';
import { findNearestWord } from '../language/nearest.ts';
import type { Site } from '../site/settings.ts';
import { createUrls } from '../site/urls.ts';
import { UsageError, type Command } from './command.ts';
import { publishDraft } from './publish-draft.ts';

/** Moves drafts to the day of their publication. */
export const publishCommand: Command = {
  name: 'publish',
  usage: `Usage: npm run publish -- [options] <draft>…

Publishes drafts: states the time in each, moves it with its pictures from drafts/ to the folder of its day, and says its address.
A draft that states a day itself is published on that day. What is published is online with the next build.

  --date <day>      the day, or an instant with its offset: 2026-02-03, 2026-02-03T10:06:00+03:00. Default: now`,
  examples: ['npm run publish -- yeni-kopru-acildi', 'npm run publish -- --date 2026-02-03 content/drafts/yeni-kopru-acildi.md'],
  options: { date: { type: 'string' } },
  run: async ({ values: { date }, positionals }, { out, errors, loadSite }) => {
    const dateFault = typeof date === 'string' ? publicationFault(date) : undefined;
    if (dateFault) throw new UsageError(`--date: found ${quote(date)}, expected ${dateFault}.`);
    const site = await loadSite();
    const drafts = listFiles(draftsOf(site.contentDir), ['.md']).map((file) => file.slice(0, -'.md'.length));
    if (!positionals.length) throw new UsageError(`No draft named.${listDrafts(drafts)}`);
    const slugs = positionals.map((named) => findDraft(named, drafts, site));
    const urls = createUrls(site.base, site.url);
    for (const slug of slugs) {
      const { value, faults } = await publishDraft(slug, { ...site, date: typeof date === 'string' ? date : undefined });
      if (faults) {
        errors.write(`${faults.map(formatFault).join('\n')}\nIt is still a draft: nothing was moved.\n`);
        return 1;
      }
      const isLater = value.published.epoch > site.now;
      const online = isLater ? `held back until a build after ${value.published.iso}` : 'online with the next build';
      if (value.isEmpty) errors.write(`${value.file}: found no text below the front matter, expected one: readers see a title alone\n`);
      out.write(`${value.file}: ${urls.absolute(urls.article(value))}, ${online}\n`);
    }
    return 0;
  },
};

/** @throws {PlainError} if there is no such draft */
function findDraft(named: string, drafts: readonly string[], { contentDir }: Site): string {
  const slug = path.basename(named, '.md');
  if (drafts.includes(slug)) return slug;
  const near = findNearestWord(slug, drafts);
  const expected = near === undefined ? `a draft.${listDrafts(drafts)}` : `${quote(near)}?`;
  throw new PlainError(`${draftsOf(contentDir)}: found no ${slug}.md, expected ${expected}`);
}

const listDrafts = (drafts: readonly string[]) => (drafts.length ? `\nDrafts: ${drafts.join(', ')}` : ' There are no drafts.');
