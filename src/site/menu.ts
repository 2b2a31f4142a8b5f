import { z } from 'zod';
import { findNearestWord } from '../language/nearest.ts';
import type { Strings } from '../language/strings/tr.ts';
import type { Urls } from './urls.ts';

/** The pages that the program itself can put into a menu. */
export const doors = ['latest', 'sections', 'tags', 'archive', 'authors', 'search', 'feeds'] as const;
type Door = (typeof doors)[number];

/** A door, the slug of a page of `content/pages/`, or any other address. */
export type MenuEntry = string | { label: string; url: string };

/** A link of a menu. */
export interface MenuLink {
  href: string;
  label: string;
}

/** A page beside the articles, before its text is read. */
export interface OwnPage {
  slug: string;
  title: string;
  aliases: readonly string[];
  /** Path from the project root. */
  file: string;
}

/** The menu of a site that has none in its settings; the footer also has feeds and the page about the newspaper. */
const defaultMenu: readonly MenuEntry[] = ['latest', 'sections', 'tags', 'archive'];

const sectionExpected = 'the name of a section';
const entries = 'pages of the program, like latest, files of content/pages/, and { label: Forum, url: https://forum.example.org/ }';
const url = 'an address like "https://example.org/", or a path like "/2026/"';

/**
 * Creates the part of the settings' schema that is about menus and the order of what they lead to.
 * @param pages the slugs of the pages that an entry may name
 */
export const menuSettings = (pages: readonly string[]) => ({
  menu: menuSchema(pages)
    .default([...defaultMenu])
    .describe(`The links of the masthead: ${entries}.`),
  footer: menuSchema(pages).optional().describe(`The links of the footer: ${entries}. Default: those of the masthead, feeds and about.`),
  sectionOrder: z
    .array(z.string({ error: sectionExpected }).trim().min(1, { error: sectionExpected }), { error: 'a list of sections' })
    .default([])
    .describe('The sections that come first in lists, in this order, like [Gündem, Ekonomi]. Default: by number of articles, or by name.'),
});

/**
 * Creates the schema of a menu.
 * @param pages the slugs of the pages that an entry may name
 */
function menuSchema(pages: readonly string[]) {
  const names: readonly string[] = [...doors, ...pages];
  const expected = `one of ${names.join(', ')}, or { label, url }`;
  const explain = ({ input }: { input?: unknown }) => {
    const near = typeof input === 'string' ? findNearestWord(input, names) : undefined;
    return near === undefined ? expected : `${JSON.stringify(near)}?`;
  };
  const link = z.strictObject({
    label: z.string({ error: 'what the link says' }).trim().min(1, { error: 'what the link says' }).describe('What the link says.'),
    url: z
      .string({ error: url })
      .regex(/^(?:https?:\/\/[^\s/]|mailto:\S|\/(?!\/))/, url)
      .describe('An address like https://example.org/, or a path like /2026/.'),
  });
  const entry = z
    .string()
    .refine((name) => names.includes(name), { error: explain, abort: true })
    .meta({ examples: names });
  return z.array(z.union([entry, link], { error: explain }), {
    error: `a list, each entry ${expected}`,
  });
}

/** Resolves the entries of a menu to links. */
export function resolveMenu(
  menu: readonly MenuEntry[],
  pages: readonly Pick<OwnPage, 'slug' | 'title'>[],
  words: Strings,
  urls: Urls,
): MenuLink[] {
  const ofDoors: Record<Door, MenuLink> = {
    latest: { href: urls.home, label: words.latest },
    sections: { href: urls.sections, label: words.sections },
    tags: { href: urls.tags, label: words.tags },
    archive: { href: urls.archive, label: words.archive },
    authors: { href: urls.authors, label: words.authors },
    search: { href: urls.search, label: words.search },
    feeds: { href: urls.feeds, label: words.feeds },
  };
  return menu.map((entry) => {
    if (typeof entry === 'object') return { label: entry.label, href: entry.url.startsWith('/') ? urls.path(entry.url) : entry.url };
    const door = doors.find((name) => name === entry);
    if (door) return ofDoors[door];
    return { href: urls.page(entry), label: pages.find(({ slug }) => slug === entry)?.title ?? words.about };
  });
}
