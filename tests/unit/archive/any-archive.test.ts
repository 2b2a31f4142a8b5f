import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArchive } from '../../../src/archive/archive.ts';
import { listPages } from '../../../src/archive/addresses.ts';
import { pageAt, pageNumbers } from '../../../src/archive/pages.ts';
import type { Article } from '../../../src/article/article.ts';
import { createUrls } from '../../../src/site/urls.ts';
import { listSitemap } from '../../../src/views/sitemap.ts';
import { viewAllPages } from '../views/every-view.ts';
import { anyArticles, runs } from '../arbitraries.ts';

const urls = createUrls('/kupur/', 'https://example.org');
const now = Date.parse('2026-03-15T12:00:00Z');
const pageSize = 3;
const archiveOf = (articles: readonly Article[]) => createArchive(articles, { lang: 'tr', pageSize, now, urls });
const ids = (articles: readonly Article[] = []) => articles.map(({ id }) => id);

describe('property tests: generated archives', () => {
  test('each published article is listed once by date, and once for each of its tags', () => {
    fc.assert(
      fc.property(anyArticles, (all) => {
        const { articles, dates, lists, topics, faults } = archiveOf(all);
        if (faults.length) return;
        expect(ids(articles).toSorted()).toEqual(
          ids(all.filter(({ withdrawn, published }) => !withdrawn && published.epoch <= now)).toSorted(),
        );
        const byDate = dates.years.toReversed().flatMap((year) => dates.monthsOf(year).flatMap((month) => dates.daysOf(month)));
        expect(byDate.flatMap((day) => ids(dates.on(day)))).toEqual(ids(articles));
        for (const year of dates.years) expect(dates.count(year)).toBe(articles.filter(({ day }) => day.startsWith(year)).length);
        for (const { topic, articles: ofTag } of lists.tag) {
          expect(ids(ofTag)).toEqual(
            ids(articles.filter((article) => article.tags.some((name) => topics.tag.of(name).slug === topic.slug))),
          );
          const pages = pageNumbers(ofTag.length, pageSize).map((number) => pageAt(ofTag, pageSize, number));
          expect(pages.flatMap(({ items }) => ids(items))).toEqual(ids(ofTag));
        }
        expect(lists.section.flatMap(({ articles: ofSection }) => ids(ofSection)).toSorted()).toEqual(
          ids(articles.filter(({ section }) => section !== undefined)).toSorted(),
        );
      }),
      runs(75),
    );
  });

  test('neighbours connect all articles from the newest to the oldest, and back', () => {
    fc.assert(
      fc.property(anyArticles, (all) => {
        const { articles, neighbours } = archiveOf(all);
        const walk = (from: Article | undefined, direction: 'earlier' | 'later') => {
          const path: string[] = [];
          for (let at = from; at; at = neighbours.get(at.id)?.[direction]) path.push(at.id);
          return path;
        };
        expect(walk(articles[0], 'earlier')).toEqual(ids(articles));
        expect(walk(articles.at(-1), 'later')).toEqual(ids(articles).toReversed());
      }),
      runs(75),
    );
  });

  test('related articles are listed, different, and share a tag with the article', () => {
    fc.assert(
      fc.property(anyArticles, (all) => {
        const { articles, relatedTo, topics } = archiveOf(all);
        for (const article of articles) {
          const related = relatedTo(article);
          expect(new Set(related).size).toBe(related.length);
          const slugs = new Set(article.tags.map((name) => topics.tag.of(name).slug));
          for (const other of related) {
            expect(other).not.toBe(article);
            expect(articles).toContain(other);
            expect(other.tags.some((name) => slugs.has(topics.tag.of(name).slug))).toBe(true);
          }
        }
      }),
      runs(75),
    );
  });

  test('pages do not depend on the order of files', () => {
    const digest = (articles: readonly Article[]) =>
      JSON.stringify(viewAllPages(archiveOf(articles), { lang: 'tr', pageSize, now, urls, sharePictures: 'auto' }));
    fc.assert(
      fc.property(
        anyArticles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(digest(shuffled)).toEqual(digest(all));
        },
      ),
      runs(40),
    );
  });

  test('without faults, addresses are unique, and the sitemap lists each page once', () => {
    fc.assert(
      fc.property(anyArticles, (all) => {
        const archive = archiveOf(all);
        if (archive.faults.length) return;
        const { articles } = archive;
        const addresses = [...listPages(urls, archive, pageSize).keys(), ...articles.map((article) => urls.article(article))];
        expect(new Set(addresses).size).toBe(addresses.length);
        const listed = listSitemap(archive, urls, pageSize, 5).flatMap(({ entries }) => entries.map(({ url }) => url));
        expect(new Set(listed).size).toBe(listed.length);
        const unlisted = [urls.path('/404.html'), urls.reader, urls.search, ...(archive.lists.author.length ? [] : [urls.authors])];
        expect(listed.toSorted()).toEqual(
          addresses
            .filter((address) => !unlisted.includes(address))
            .map((address) => urls.absolute(address))
            .toSorted(),
        );
      }),
      runs(75),
    );
  });
});
