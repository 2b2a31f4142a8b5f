import { slugify } from '../language/slug.ts';
import type { Day } from '../language/dates.ts';
import { quote, type Fault } from './fault.ts';
import { datesSchema, draftSchema, frontMatterSchema, type DraftFrontMatter, type FrontMatter } from './front-matter.ts';
import { readMoment } from './moment.ts';
import { findLine, readYaml } from './yaml.ts';
import type { z } from 'zod';

/** A Markdown file with front matter. */
export interface MarkdownFile<Data> {
  data: Data;
  /** The Markdown below the front matter. */
  markdown: string;
  /** The line of the file in which the Markdown begins. */
  firstLine: number;
}

type ReadResult<T> = { value: T; faults?: never } | { value?: never; faults: Fault[] };

/** In characters: a hundred times the length of any real front matter. Parsing YAML takes a microsecond per character. */
export const longestFrontMatter = 200_000;

/** Finds the front matter of a text: the YAML with its place, and the whole with its lines of hyphens. */
export function findFrontMatter(text: string): { yaml: string; start: number; end: number; whole: string } | undefined {
  const match = /^(?<opening>\uFEFF?---[ \t]*\r?\n)(?<yaml>[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const { opening = '', yaml = '' } = match.groups ?? {};
  return { yaml, start: opening.length, end: opening.length + yaml.length, whole: match[0] };
}

/**
 * Splits a Markdown file into front matter and body, and validates the front matter.
 * @returns the file, or all its faults
 */
export function readMarkdownFile<S extends z.ZodType>(text: string, schema: S, file: string): ReadResult<MarkdownFile<z.output<S>>> {
  const frontMatter = findFrontMatter(text);
  if (!frontMatter) {
    return { faults: [{ file, line: 1, found: quote(text.split('\n')[0]), expected: 'front matter between two lines of ---' }] };
  }
  const { yaml, whole } = frontMatter;
  if (yaml.length > longestFrontMatter)
    return { faults: [{ file, line: 1, found: `front matter of ${yaml.length} characters`, expected: `at most ${longestFrontMatter}` }] };
  const read = readYaml(yaml, schema, file, 1);
  if (read.faults) return read;
  return { value: { data: read.value, markdown: text.slice(whole.length), firstLine: whole.split('\n').length } };
}

/**
 * Finds the line of a fault from its field.
 * @param text of the fault's file: YAML, or Markdown with front matter
 * @returns the same fault if it has a line, no field, or if the text does not have the field
 */
export function addLine(fault: Fault, text: string): Fault {
  if (fault.line !== undefined || fault.field === undefined) return fault;
  const isMarkdown = fault.file.endsWith('.md');
  const yaml = isMarkdown ? findFrontMatter(text)?.yaml : text;
  const path = fault.field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const line = yaml === undefined ? undefined : findLine(yaml, path, fault.written);
  return line === undefined ? fault : { ...fault, line: line + (isMarkdown ? 1 : 0) };
}

const articlePath = /^(?<year>\d{4})\/(?<month>\d{2})\/(?<day>\d{2})\/(?<slug>[^/]+)\.md$/;

/** An article's file, with the address that follows from its path. */
export interface ArticleFile extends MarkdownFile<FrontMatter> {
  day: Day;
  slug: string;
}

/** Checks the name of a file, which is part of its address. */
function findNameFaults(name: string, file: string): Fault[] {
  const slug = slugify(name);
  if (slug === name) return [];
  return [{ file, found: `the file name ${quote(`${name}.md`)}`, expected: slug ? `"${slug}.md"` : 'a slug with a letter or a digit' }];
}

/** A draft's file. */
export interface DraftFile extends MarkdownFile<DraftFrontMatter> {
  slug: string;
}

/**
 * Reads a draft's file, and checks that its name is a slug.
 * @param name its name, with `.md`
 * @param file the path for messages
 */
export function readDraftFile(text: string, name: string, file: string): ReadResult<DraftFile> {
  const slug = name.normalize('NFC').replace(/\.md$/, '');
  const read = readMarkdownFile(text, draftSchema, file);
  const faults = [...findNameFaults(slug, file), ...(read.faults ?? [])];
  return read.value && !faults.length ? { value: { slug, ...read.value } } : { faults };
}

/**
 * Reads an article's file, and checks its path: the folder must be the day of `published` in the site's time zone, and the
 * file name must be a slug.
 * @param place the path inside `articles/`
 * @param file the path for messages
 * @param timeZone `undefined` if it is not known, so that the folder can't be checked
 */
export function readArticleFile(text: string, place: string, file: string, timeZone: string | undefined): ReadResult<ArticleFile> {
  const parts = articlePath.exec(place.normalize('NFC'))?.groups as Record<'year' | 'month' | 'day' | 'slug', string> | undefined;
  const faults: Fault[] = parts
    ? findNameFaults(parts.slug, file)
    : [{ file, found: `the path ${quote(place)}`, expected: 'articles/<yyyy>/<mm>/<dd>/<slug>.md' }];
  const read = readMarkdownFile(text, frontMatterSchema, file);
  faults.push(...(read.faults ?? []));
  // Check the dates even if another field has a fault.
  const dates = read.value?.data ?? readMarkdownFile(text, datesSchema, file).value?.data;
  const day = parts && `${parts.year}-${parts.month}-${parts.day}`;
  if (dates && timeZone !== undefined) faults.push(...checkDates(dates, day, file, timeZone).map((fault) => addLine(fault, text)));
  if (!parts || !day || !read.value || faults.length) return { faults };
  return { value: { day, slug: parts.slug, ...read.value } };
}

function checkDates(
  { published, updated }: z.output<typeof datesSchema>,
  folder: Day | undefined,
  file: string,
  timeZone: string,
): Fault[] {
  const faults: Fault[] = [];
  const moment = readMoment(published, timeZone);
  if (folder && moment.day !== folder) {
    const expected = `the folder ${moment.day.replaceAll('-', '/')}, the day of published (${published}) in ${timeZone}`;
    faults.push({ file, field: 'published', found: `the folder ${folder.replaceAll('-', '/')}`, expected });
  }
  if (updated) {
    const later = readMoment(updated, timeZone);
    const isEarlier = later.time && moment.time ? later.epoch < moment.epoch : later.day < moment.day;
    if (isEarlier) faults.push({ file, field: 'updated', found: quote(updated), expected: `no time before published (${published})` });
  }
  return faults;
}
