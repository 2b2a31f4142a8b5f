import { getBody } from './site-archive.ts';
import { makeLinksAbsolute, escapeMarkup, type FeedEntry, type FeedSource } from '../feeds/feed.ts';
import { shareSize } from '../seo/share-picture.ts';
import { getSiteFacts } from '../seo/site-facts.ts';
import { urls, words } from '../site/interface.ts';
import { pictureMark } from '../markdown/extract-pictures.ts';
import { toPlainCode } from '../markdown/plain-code.ts';
import { feedPictureWidth } from './picture-widths.ts';
import { buildPicture, shareOf } from './pictures.ts';
import { site } from '../site/site.ts';
import type { FeedEntryView, FullEntryView, TopicFeedView } from '../views/feed.ts';

/** Create the feed of the site's newest articles, with their full texts. */
export async function siteFeed(view: readonly FullEntryView[], self: string): Promise<FeedSource> {
  const entries = await Promise.all(
    view.map(async (entry) => ({
      ...(await toEntry(entry)),
      html: await renderFullText(entry),
      image: urls.absolute((await shareOf(entry, undefined)).src),
    })),
  );
  const { title, description, home } = getSiteFacts(site, urls);
  return { ...getCommonFields(self), title, description, page: home, entries };
}

/** Create the feed of the newest articles of a tag, a section or an author. */
export async function topicFeed({ kind, slug, label, description, entries }: TopicFeedView): Promise<FeedSource> {
  return {
    ...getCommonFields(urls.topicFeed(kind, slug)),
    title: `${label} · ${site.title}`,
    description: description ?? words.articlesOf(label),
    page: urls.absolute(urls.topic(kind, slug)),
    entries: await Promise.all(entries.map(toEntry)),
  };
}

function getCommonFields(self: string) {
  return { self: urls.absolute(self), lang: site.lang, publisher: site.publisher, licence: site.licence, stylesheet: urls.feedStyle };
}

async function toEntry({ day, slug, authors, picture, ...entry }: FeedEntryView): Promise<FeedEntry> {
  const built = picture && (await buildPicture(picture, shareSize.width, 'jpeg'));
  return {
    ...entry,
    url: urls.absolute(urls.article({ day, slug })),
    authors: authors.map(({ label, slug: author }) => ({
      name: label,
      ...(author !== undefined && { url: urls.absolute(urls.author(author)) }),
    })),
    ...(built && { media: { ...built, src: urls.absolute(built.src) } }),
  };
}

async function renderFullText(article: FullEntryView): Promise<string> {
  const body = getBody(article);
  const lede = body.ledeHtml && `<p>${body.ledeHtml}</p>`;
  // Every second piece is the number of a picture.
  const pieces = `${lede}${await renderLeadFigure(article)}${toPlainCode(body.html)}`.split(pictureMark);
  const rendered = pieces.map(async (piece, at) => {
    if (at % 2 === 0) return piece;
    const picture = body.pictures[Number(piece)];
    return picture ? await renderImage(article, picture.src, picture.alt) : '';
  });
  return makeLinksAbsolute((await Promise.all(rendered)).join(''), urls.absolute(urls.article(article)));
}

async function renderLeadFigure(article: FullEntryView): Promise<string> {
  const { image } = article;
  const img = image ? await renderImage(article, image.src, image.alt) : '';
  const caption = [image?.caption, image?.credit].filter((text) => text !== undefined).join(' · ');
  return img && `<figure>${img}${caption && `<figcaption>${escapeMarkup(caption)}</figcaption>`}</figure>`;
}

async function renderImage({ pictures }: FullEntryView, name: string, alt: string): Promise<string> {
  const file = pictures[name];
  if (!file) return '';
  const { src, width, height } = await buildPicture(file, feedPictureWidth, 'webp');
  return `<img src="${src}" width="${width}" height="${height}" alt="${escapeMarkup(alt).replaceAll('"', '&quot;')}">`;
}
