import type { LocalLink, PictureFile } from '../article/article.ts';
import type { PageFrontMatter } from '../article/front-matter.ts';
import type { Site } from '../site/settings.ts';
import type { Urls } from '../site/urls.ts';

/** A page of `content/pages/` in the content collection. */
export interface PageEntry extends PageFrontMatter {
  slug: string;
  /** Path from the project root, for messages. */
  file: string;
  /** The first paragraph as plain text, cut at a word within 600 characters; empty if there is none. */
  lede: string;
  /** Key of the rendered body in the cache. */
  bodyKey: string;
  links?: readonly LocalLink[] | undefined;
  pictures?: Readonly<Record<string, PictureFile>> | undefined;
}

/** A page beside the articles, such as an imprint. */
export interface SitePage {
  slug: string;
  /** What has its address, in messages: the path from the project root. */
  file: string;
  title: string;
  description: string;
  lang: string;
  aliases: readonly string[];
  /** Whether the menu or the footer names it. Search engines are not told of other pages, which may not be finished. */
  isListed: boolean;
  /** Absent if the publisher has no such file. */
  bodyKey?: string;
  links?: readonly LocalLink[] | undefined;
  pictures: Readonly<Record<string, PictureFile>>;
}

/** @param site the site's language and menus */
export function toSitePage(
  { description, lede, lang, pictures, ...entry }: PageEntry,
  site: Pick<Site, 'lang' | 'menu' | 'footer'>,
): SitePage {
  const { slug, file, title, aliases, bodyKey, links } = entry;
  const isListed = [...site.menu, ...site.footer].some((link) => (typeof link === 'string' ? link === slug : link.url === `/${slug}/`));
  return {
    slug,
    file,
    title,
    aliases,
    bodyKey,
    links,
    isListed,
    description: description ?? lede,
    lang: lang ?? site.lang,
    pictures: pictures ?? {},
  };
}

/** The page about the newspaper. Every site has it. */
export const aboutSlug = 'about';

/** Adds a page about the newspaper if no page has its address, as its own or as an old one. */
export function withAboutPage(pages: readonly SitePage[], about: Pick<SitePage, 'title' | 'description' | 'lang'>, urls: Urls): SitePage[] {
  const address = urls.page(aboutSlug);
  const isTaken = pages.some(({ slug, aliases }) => slug === aboutSlug || aliases.some((alias) => urls.path(alias) === address));
  return isTaken
    ? [...pages]
    : [...pages, { ...about, slug: aboutSlug, file: `the page ${address}`, isListed: true, aliases: [], pictures: {} }];
}
