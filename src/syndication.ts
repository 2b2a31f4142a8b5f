import type { Archive } from './archive/archive.ts';
import type { TopicArticles } from './archive/by-topic.ts';
import type { Article } from './article/article.ts';
import { getBody } from './articles.ts';
import { absoluteLinks, escapeMarkup, type FeedEntry, type FeedSource } from './feeds/feed.ts';
import { siteFacts, urls, words } from './interface.ts';
import { pictureMark } from './markdown/take-pictures.ts';
import { buildPicture, shareOf } from './pictures.ts';
import { site } from './site.ts';

/** Articles in the site's feed, with their whole texts, and in one of a tag or section, with summaries. */
const longestSiteFeed = 50;
const longestTopicFeed = 20;
const widestPicture = 1280;

/** The site's newest articles. */
export async function siteFeed(archive: Archive, self: string): Promise<FeedSource> {
  const articles = archive.articles.slice(0, longestSiteFeed);
  const entries = await Promise.all(
    articles.map(async (article) => ({
      ...toEntry(archive, article),
      html: await fullText(article),
      image: urls.absolute((await shareOf(article, undefined)).src),
    })),
  );
  return { ...common(self), title: site.title, description: siteFacts.description, page: siteFacts.home, entries };
}

/** The articles that the feed of a tag or a section holds. */
export const newestOf = ({ articles }: TopicArticles): readonly Article[] => articles.slice(0, longestTopicFeed);

/** The newest articles of a tag or a section. */
export function topicFeed(archive: Archive, list: TopicArticles, page: string, self: string): FeedSource {
  const { topic } = list;
  return {
    ...common(self),
    title: `${topic.label} · ${site.title}`,
    description: topic.description ?? words.articlesOf(topic.label),
    page: urls.absolute(page),
    entries: newestOf(list).map((article) => toEntry(archive, article)),
  };
}

function common(self: string) {
  return { self: urls.absolute(self), lang: site.lang, publisher: site.publisher, stylesheet: urls.feedStyle };
}

function toEntry({ sections, tags }: Archive, article: Article): FeedEntry {
  const section = article.section === undefined ? [] : [sections.of(article.section).label];
  return {
    article,
    url: urls.absolute(urls.article(article)),
    categories: [...new Set([...section, ...article.tags.map((name) => tags.of(name).label)])],
  };
}

async function fullText(article: Article): Promise<string> {
  const body = getBody(article);
  const lede = body.ledeHtml && `<p>${body.ledeHtml}</p>`;
  const pieces = `${lede}${await leadFigure(article)}${body.html}`.split(pictureMark);
  const whole = pieces.map(async (piece, at) => {
    if (at % 2 === 0) return piece;
    const picture = body.pictures[Number(piece)];
    return picture ? await toImage(article, picture.src, picture.alt) : '';
  });
  return absoluteLinks((await Promise.all(whole)).join(''), urls.absolute(urls.article(article)));
}

async function leadFigure(article: Article): Promise<string> {
  const { image } = article;
  const img = image ? await toImage(article, image.src, image.alt) : '';
  const caption = [image?.caption, image?.credit].filter((text) => text !== undefined).join(' · ');
  return img && `<figure>${img}${caption && `<figcaption>${escapeMarkup(caption)}</figcaption>`}</figure>`;
}

async function toImage({ pictures }: Article, name: string, alt: string): Promise<string> {
  const file = pictures[name];
  if (!file) return '';
  const { src, width, height } = await buildPicture(file, widestPicture, 'webp');
  return `<img src="${src}" width="${width}" height="${height}" alt="${escapeMarkup(alt).replaceAll('"', '&quot;')}">`;
}
