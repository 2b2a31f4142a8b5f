import type { Archive } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import { createDateFormatter } from '../language/dates.ts';
import { strings } from '../language/strings/index.ts';
import type { SharePictures, Site } from '../site/settings.ts';
import type { Urls } from '../site/urls.ts';

/** What a share picture says. */
export interface ShareCard {
  /** The newspaper's name, and its language. */
  site: string;
  siteLang: string;
  /** A headline, or the name of a section; without one the newspaper's name stands in its place. */
  title?: string;
  /** As printed; drawn in capitals. */
  section?: string;
  /** The language of title and section: it decides their capitals, their ligatures and their direction. */
  lang: string;
  /** A line at the foot, in the site's language: the date, or what the newspaper is. */
  note?: string;
}

/** A picture of the site. */
export interface SharePicture {
  /** Its path on its host. */
  address: string;
  card: ShareCard;
}

/** What decides which picture an article has. */
export type SharedArticle = Pick<Article, 'day' | 'slug' | 'title' | 'image' | 'pictures'>;

type SiteWords = Pick<Site, 'title' | 'tagline' | 'lang' | 'sharePictures'>;
/** The size that networks ask for. */
export const shareSize = { width: 1200, height: 630 };

/** The path of the picture for pages that have none of their own. */
export const sharePictureOfSite = (urls: Urls): string => urls.sharePicture(urls.home);

/** The path of the picture for a section's pages. */
export function sharePictureOfSection(slug: string, mode: SharePictures, urls: Urls): string {
  return mode === 'site' ? sharePictureOfSite(urls) : urls.sharePicture(urls.section(slug));
}

/**
 * The path of the picture that is made for an article's page.
 * For an article with a picture of its own it gives what pages beside it would have, and never one that is not made.
 * @param sectionSlug of the article's section, where it has one
 */
export function sharePictureOf(
  article: Omit<SharedArticle, 'title' | 'pictures'>,
  sectionSlug: string | undefined,
  mode: SharePictures,
  urls: Urls,
): string {
  if (mode === 'article' && !hasOwnPicture(article)) return urls.sharePicture(urls.article(article));
  return sectionSlug === undefined ? sharePictureOfSite(urls) : sharePictureOfSection(sectionSlug, mode, urls);
}

/** Whether an article names a picture that networks can show: none of them shows an SVG. */
export function hasOwnPicture({ image }: Pick<Article, 'image'>): boolean {
  return image !== undefined && !/\.svg$/i.test(image.src);
}

/** Every picture that a site needs: its own, and by its settings those of its sections and articles. */
export function listSharePictures(
  archive: Pick<Archive, 'articles' | 'sections' | 'bySection'>,
  urls: Urls,
  site: SiteWords,
): SharePicture[] {
  const common = { site: site.title, siteLang: site.lang, lang: site.lang };
  const ofSite = { address: sharePictureOfSite(urls), card: { ...common, note: site.tagline ?? strings[site.lang].tagline } };
  if (site.sharePictures === 'site') return [ofSite];
  const ofSections = archive.bySection.map(({ topic: { slug, label } }) => ({
    address: sharePictureOfSection(slug, site.sharePictures, urls),
    card: { ...common, title: label },
  }));
  if (site.sharePictures === 'section') return [ofSite, ...ofSections];
  const dates = createDateFormatter(site.lang);
  const ofArticles = archive.articles
    .filter((article) => !hasOwnPicture(article))
    .map((article) => ({
      address: sharePictureOf(article, undefined, 'article', urls),
      card: {
        ...common,
        ...{ title: article.title, lang: article.lang, note: dates.fullDay(article.day) },
        ...(article.section !== undefined && { section: archive.sections.of(article.section).label }),
      },
    }));
  return [ofSite, ...ofSections, ...ofArticles];
}
