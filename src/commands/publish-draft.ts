import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { quote, type Fault } from '../article/fault.ts';
import { addLine, findFrontMatter, readArticleFile, readDraftFile, type DraftFile } from '../article/file.ts';
import { readMoment, writeEpoch, type Moment } from '../article/moment.ts';
import { stampText } from '../article/stamp.ts';
import { checkPictures, type NamedPicture } from '../build/entry-pictures.ts';
import { renderOptionsOf, renderTasks } from '../build/render-tasks.ts';
import { hasFile } from '../content/find-file.ts';
import { isBelow } from '../content/is-below.ts';
import { articlesOf, draftsOf, listFiles, readTextOrFault } from '../content/folder.ts';
import { listTopics, readExistingArticles } from '../importer/existing-articles.ts';
import { createTopicGuard } from '../importer/topic-guard.ts';
import { writeArticleFiles } from '../importer/write-article-files.ts';
import type { Day } from '../language/dates.ts';
import { moveLinks } from '../markdown/move-links.ts';
import { createRender } from '../markdown/render.ts';
import type { Site } from '../site/settings.ts';
import { toPermalink } from '../site/urls.ts';

/** The site, and the time of publication. */
export interface PublishOptions extends Pick<Site, 'contentDir' | 'timeZone' | 'lang' | 'base' | 'url' | 'pictureHosts' | 'now'> {
  /** Default: the date that the draft states, or else now. */
  date?: string | undefined;
}

/** An article that was a draft. */
export interface PublishedDraft {
  file: string;
  slug: string;
  day: Day;
  published: Moment;
  /** Whether there is nothing below its front matter. */
  isEmpty: boolean;
}

type Result<T> = { value: T; faults?: never } | { value?: never; faults: Fault[] };

/** Moves a draft and its pictures to the folder of its day. If there is a fault, nothing changes. */
export async function publishDraft(slug: string, options: PublishOptions): Promise<Result<PublishedDraft>> {
  const { contentDir, timeZone, now } = options;
  const draftFile = path.join(draftsOf(contentDir), `${slug}.md`);
  const { text, fault } = readTextOrFault(draftFile);
  if (fault) return { faults: [fault] };
  const draft = readDraftFile(text, `${slug}.md`, draftFile);
  if (draft.faults) return draft;
  const written = options.date ?? draft.value.data.published ?? writeEpoch(now, timeZone);
  const published = readMoment(written, timeZone);
  const place = `${published.day.replaceAll('-', '/')}/${slug}.md`;
  const file = path.join(articlesOf(contentDir), place);
  const stamped = moveText(stampText(text, written), draftFile, file);
  const beside = listBeside(draft.value, draftFile, options);
  const faults = [
    ...(readArticleFile(stamped, place, draftFile, timeZone).faults ?? []),
    ...findConflicts(draft.value, draftFile, place, contentDir),
    ...(beside.faults ?? (await checkPictures(draftFile, beside.value.pictures, contentDir)).flatMap(({ fault: each }) => each ?? [])),
  ];
  if (!beside.value || faults.length) return { faults: faults.map((each) => addLine(each, text)) };
  const names = [...beside.value.pictures.map(({ name }) => name), ...beside.value.files];
  const sources = new Map(names.map((name) => [path.join(path.dirname(file), name), path.join(path.dirname(draftFile), name)]));
  const bytes = new Map(Array.from(sources, ([target, source]) => [target, () => Promise.resolve(readFileSync(source))]));
  const drafts = listFiles(draftsOf(contentDir), ['.md']).filter((name) => name !== `${slug}.md`);
  const others = drafts.map((name) => readTextOrFault(path.join(draftsOf(contentDir), name)).text ?? '');
  const conflict = await writeArticleFiles({ file, address: toPermalink(place), text: stamped, pictures: bytes });
  if (conflict !== undefined)
    return {
      faults: [
        { file: draftFile, found: conflict.slice('found '.length).split(', expected ')[0] ?? conflict, expected: 'a name of its own' },
      ],
    };
  rmSync(draftFile);
  for (const [target, source] of sources) {
    // Another draft may have the same picture.
    if (!others.some((other) => other.includes(path.basename(target)))) rmSync(source);
  }
  return { value: { file, slug, day: published.day, published, isEmpty: !draft.value.markdown.trim() } };
}

/** Makes the relative links of a draft lead to the same files from its place as an article. What lies beside a draft moves with it. */
function moveText(text: string, draftFile: string, file: string): string {
  const { whole = '' } = findFrontMatter(text) ?? {};
  const [from, to] = [path.dirname(draftFile), path.dirname(file)];
  const move = (address: string) => {
    const [target = ''] = address.split(/[?#]/, 1);
    const isRelative = !/^(?:[a-z][a-z0-9+.-]*:|\/|$)/i.test(target);
    // Other drafts stay.
    const isElsewhere = isRelative && (target.endsWith('.md') || !isBelow(from, path.join(from, target)));
    const moved = path.relative(to, path.join(from, target)).split(path.sep).join('/');
    return isElsewhere ? moved + address.slice(target.length) : undefined;
  };
  return whole + moveLinks(text.slice(whole.length), move);
}

/** What moves with a draft. */
interface Beside {
  pictures: NamedPicture[];
  /** Files that the text links, by their paths. */
  files: string[];
}

/** Lists the pictures and the linked files beside a draft, each once, by their paths in its text or its front matter. */
function listBeside({ data, markdown, firstLine }: DraftFile, file: string, options: PublishOptions): Result<Beside> {
  const [result] = renderTasks([{ key: '', markdown, lang: data.lang ?? options.lang }], createRender(renderOptionsOf(options)));
  if (!result || result.fault) {
    const { line, found = 'a text that cannot be rendered', expected = 'another' } = result?.fault ?? {};
    return { faults: [{ file, line: line && firstLine + line - 1, found, expected }] };
  }
  const named: NamedPicture[] = [
    ...(data.image ? [{ name: data.image.src, field: 'image.src' }] : []),
    ...result.body.pictures.map(({ src, line }) => ({ name: src, line: line && firstLine + line - 1 })),
  ];
  const folder = path.dirname(file);
  const outside = named.filter(({ name }) => !isBelow(folder, path.join(folder, name)));
  if (outside.length)
    return {
      faults: outside.map(({ name, line, field }) => ({
        ...{ file, line, field },
        found: `the picture ${quote(name)}, which does not move with the draft`,
        expected: `one in ${folder}`,
      })),
    };
  const linked = (result.facts.links ?? []).map(({ href }) => path.normalize(decodeURI(href.split(/[?#]/, 1)[0] ?? '')));
  const pictures = new Map(named.map((each) => [path.normalize(each.name), each]));
  const files = linked.filter(
    (name) => !name.endsWith('.md') && isBelow(folder, path.join(folder, name)) && hasFile(path.join(folder, name)),
  );
  return { value: { pictures: [...pictures.values()], files: [...new Set(files)].filter((name) => !pictures.has(name)) } };
}

/** Finds what would stop the build: another article at the address, or a topic that cannot be told from another one. */
function findConflicts({ data }: DraftFile, draftFile: string, place: string, contentDir: string): Fault[] {
  const file = path.join(articlesOf(contentDir), place);
  const existing = readExistingArticles(contentDir);
  const owner = existsSync(file) ? file : existing.byAlias?.get(toPermalink(place));
  const topicFault = createTopicGuard(existing).admit({ topics: listTopics(data), file: draftFile });
  return [
    ...(owner === undefined ? [] : [{ file: draftFile, found: `the address of ${owner}`, expected: 'one of its own: rename the draft' }]),
    ...(topicFault ? [topicFault] : []),
  ];
}
