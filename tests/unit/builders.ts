import { toArticle, type Article, type ArticleEntry } from '../../src/article/article.ts';
import type { Known } from '../../src/importer/known.ts';

/**
 * Builds an article of a Turkish newspaper.
 * @param id `2026/02/03/slug`; also gives the day of publication
 * @param said overrides the front matter
 */
export function articleOf(id = '2026/02/03/a', said: Partial<ArticleEntry> = {}): Article {
  const [slug = '', ...reversed] = id.split('/').reverse();
  const day = reversed.reverse().join('-') || '2026-02-03';
  const entry: ArticleEntry = {
    ...{ title: 'Örnek', published: day, day, slug, file: `content/articles/${id}.md`, bodyKey: id, lede: '', words: 0 },
    ...{ tags: [], authors: [], corrections: [], aliases: [], lead: false, draft: false },
    ...said,
  };
  return toArticle(id, entry, { lang: 'tr', timeZone: 'Europe/Istanbul' });
}

/** An empty archive, as the importer sees it. */
export function nothingKnown(): Known {
  return { byDigest: new Map(), files: new Set(), tags: [], sections: [], tagDefinitions: [] };
}
