import { toArticle, type Article, type ArticleEntry } from '../../src/article/article.ts';
import type { Known } from '../../src/importer/known.ts';

/**
 * An article of a Turkish newspaper, without a text.
 * @param id `2026/02/03/slug`; its day is the article's
 * @param said what its file says otherwise
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

/** What an importer knows of an archive in which there is nothing yet. */
export function nothingKnown(): Known {
  return { byDigest: new Map(), files: new Set(), tags: [], sections: [], tagDefinitions: [] };
}
