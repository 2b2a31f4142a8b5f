import { createArchive, type Archive, type ArchiveOptions } from '../../src/archive/archive.ts';
import { lastChanged, toArticle, type Article, type ArticleEntry } from '../../src/article/article.ts';
import type { FeedEntry } from '../../src/feeds/feed.ts';
import type { ExistingArticles } from '../../src/importer/existing-articles.ts';
import { insertLinks } from '../../src/markdown/extract-links.ts';
import type { Body, Render } from '../../src/markdown/render.ts';
import { createUrls } from '../../src/site/urls.ts';
import { viewArticle, type ArticleView } from '../../src/views/article.ts';
import type { MakeView, Params, ViewSettings } from '../../src/views/view.ts';

const plainEntry = { tags: [], authors: [], corrections: [], aliases: [], lead: false };
/** A build on 1 March 2026, at noon in UTC. */
const site = { lang: 'tr', timeZone: 'Europe/Istanbul', now: Date.parse('2026-03-01T12:00:00Z') };

/**
 * Builds an article of a Turkish newspaper.
 * @param id `2026/02/03/slug`, which also determines the day of publication
 * @param overrides replaces parts of the front matter
 */
export function articleOf(id = '2026/02/03/a', overrides: Partial<ArticleEntry> = {}): Article {
  const [slug = '', ...reversed] = id.split('/').reverse();
  const day = reversed.reverse().join('-') || '2026-02-03';
  const entry: ArticleEntry = {
    ...{ title: 'Örnek', published: day, day, slug, file: `content/articles/${id}.md`, bodyKey: id, lede: '', words: 0 },
    ...plainEntry,
    ...overrides,
  };
  return toArticle(entry, site);
}

/** Builds a draft, which has no date unless the overrides give it one. */
export function draftOf(slug: string, overrides: Partial<ArticleEntry> = {}): Article {
  const entry = {
    ...{ title: 'Örnek', slug, file: `content/drafts/${slug}.md`, bodyKey: slug, lede: '', words: 0 },
    ...plainEntry,
    draft: true,
  };
  return toArticle({ ...entry, ...overrides }, site);
}

/** Returns what the importer knows about an empty archive. */
export function createEmptyArchive(): ExistingArticles {
  const none = { tag: [], section: [], author: [] };
  return { byDigest: new Map(), files: new Set(), topics: none, definitions: none };
}

/** Default settings. */
const settings: ViewSettings = {
  sharePictures: 'auto',
  ...{ lang: 'tr', pageSize: 20, now: site.now, urls: createUrls('/', 'https://example.org') },
};

/** Builds an archive, as a site build does. */
export function archiveOf(articles: readonly Article[], options: Partial<ArchiveOptions> = {}): Archive {
  return createArchive(articles, { ...settings, ...options });
}

/** Makes the view of a page, with the default settings. */
export function viewOf<P extends Params, View>(
  makeView: MakeView<P, View>,
  archive: Archive,
  params: P,
  options: Partial<ViewSettings> = {},
): View {
  return makeView(archive, params, { ...settings, ...options });
}

/** Makes the view of an article that is the only one in its archive. */
export function articleViewOf(article: Article): ArticleView {
  const [year = '', month = '', day = ''] = article.day.split('-');
  const archive = archiveOf([article], { now: Infinity });
  const view = viewOf(viewArticle, archive, { year, month, day, slug: article.slug });
  if (view.withdrawn) throw new Error(`${article.id} is withdrawn`);
  return view;
}

/** Builds the feed entry of an article. */
export function feedEntryOf(article: Article, overrides: Partial<FeedEntry> = {}): FeedEntry {
  const { title, summary, authors, lang, published, day, slug } = article;
  return {
    ...{
      title,
      summary,
      authors: authors.map((name) => ({ name })),
      lang,
      published: published.epoch,
      changed: lastChanged(article).epoch,
      categories: [],
    },
    url: settings.urls.absolute(settings.urls.article({ day, slug })),
    ...overrides,
  };
}

/** Renders a text and gives its links the addresses that it states, below a base path. */
export function renderWithLinks(render: Render, markdown: string, base = '/'): Body {
  const { body, facts } = render(markdown, 'tr');
  const links = (facts.links ?? []).map(({ href }) => (href.startsWith('/') ? base + href.slice(1) : href));
  return { ...body, ledeHtml: insertLinks(body.ledeHtml, links), html: insertLinks(body.html, links) };
}
