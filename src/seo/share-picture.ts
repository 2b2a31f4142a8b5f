import type { Archive } from '../archive/archive.ts';
import { shareScopeOf, type ShareScope } from '../archive/share-scope.ts';
import type { Article } from '../article/article.ts';
import { createDateFormatter } from '../language/dates.ts';
import type { SharePictures } from '../site/appearance-settings.ts';
import type { Site } from '../site/settings.ts';
import type { Urls } from '../site/urls.ts';
import { createThemes, systemOf } from '../styles/themes.ts';

/** The texts of a share picture. */
export interface ShareCard {
  /** The newspaper's name. */
  site: string;
  /** The language of `site` and `note`. */
  siteLang: string;
  /** A headline, or the name of a section. Without one, the newspaper's name takes its place. */
  title?: string;
  /** As printed; drawn in capitals. */
  section?: string;
  /** The language of title and section, which determines their capitals, ligatures and direction. */
  lang: string;
  /** The colour of the section: a hexadecimal CSS colour. */
  accent: string;
  /** The bottom line: the date, or the newspaper's tagline. */
  note?: string;
}

/** A share picture and its address. */
export interface SharePicture {
  /** Its path on its host. */
  address: string;
  card: ShareCard;
}

/** The fields of an article that determine its picture. */
export type SharedArticle = Pick<Article, 'day' | 'slug' | 'title' | 'image' | 'pictures'>;

type SiteWords = Pick<Site, 'title' | 'tagline' | 'lang' | 'locale' | 'dates' | 'sharePicture' | 'sharePictures' | 'theme'>;
/** The size that social networks recommend. */
export const shareSize = { width: 1200, height: 630 };

/** Returns the path of the picture for pages without a picture of their own. */
export const getSiteSharePicture = (urls: Urls): string => urls.sharePicture(urls.home);

/** Returns the path of the picture for a section's pages. */
export function getSectionSharePicture(slug: string, mode: SharePictures, urls: Urls): string {
  return mode === 'site' ? getSiteSharePicture(urls) : urls.sharePicture(urls.section(slug));
}

/**
 * Returns the path of the generated picture for an article's page. For an article with its own picture, it is the picture
 * of its section or of the site. The picture is always one that the build generates.
 * @param sectionSlug slug of the article's section, if it has one
 */
export function getArticleSharePicture(
  article: Omit<SharedArticle, 'title' | 'pictures'>,
  sectionSlug: string | undefined,
  mode: ShareScope,
  urls: Urls,
): string {
  if (mode === 'article' && !hasOwnPicture(article)) return urls.sharePicture(urls.article(article));
  return sectionSlug === undefined ? getSiteSharePicture(urls) : getSectionSharePicture(sectionSlug, mode, urls);
}

/** Returns whether an article has a picture that social networks can show. None of them shows SVG. */
export function hasOwnPicture({ image }: Pick<Article, 'image'>): boolean {
  return image !== undefined && !/\.svg$/i.test(image.src);
}

/** Lists the pictures to generate: the site's, and depending on its settings those of sections and articles. */
export function listSharePictures(archive: Pick<Archive, 'articles' | 'topics' | 'lists'>, urls: Urls, site: SiteWords): SharePicture[] {
  const { accent } = systemOf(createThemes(site.theme.accent)).light;
  const common = { site: site.title, siteLang: site.lang, lang: site.lang, accent };
  const ofSite = { address: getSiteSharePicture(urls), card: { ...common, note: site.tagline } };
  const scope = shareScopeOf(site.sharePictures, archive.articles.length);
  // A publisher's own picture takes the place of the site's.
  const ofSites = site.sharePicture === undefined ? [ofSite] : [];
  if (scope === 'site') return ofSites;
  const ofSections = archive.lists.section.map(({ topic: { slug, label } }) => ({
    address: getSectionSharePicture(slug, scope, urls),
    card: { ...common, title: label },
  }));
  if (scope === 'section') return [...ofSites, ...ofSections];
  const dates = createDateFormatter(site.dates.locale ?? site.locale);
  const ofArticles = archive.articles
    .filter((article) => !hasOwnPicture(article))
    .map((article) => ({
      address: getArticleSharePicture(article, undefined, 'article', urls),
      card: {
        ...common,
        ...{ title: article.title, lang: article.lang, note: dates.fullDay(article.day) },
        ...(article.section !== undefined && { section: archive.topics.section.of(article.section).label }),
      },
    }));
  return [...ofSites, ...ofSections, ...ofArticles];
}
