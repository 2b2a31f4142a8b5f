import type { Archive } from '../../../src/archive/archive.ts';
import { splitKinds } from '../../../src/archive/by-topic.ts';
import { topicKinds } from '../../../src/article/topic-kinds.ts';
import { listArticles, viewArticle } from '../../../src/views/article.ts';
import { listDays, listMonths, listYears, viewAllYears, viewDay, viewMonth, viewYear } from '../../../src/views/dates.ts';
import { listTopicFeeds, viewSiteFeed, viewTopicFeed } from '../../../src/views/feed.ts';
import { viewFront } from '../../../src/views/front.ts';
import { listRedirectPages, viewRedirect } from '../../../src/views/redirect.ts';
import { listSitePages, viewSitePage } from '../../../src/views/site-page.ts';
import { listSitemapFiles, viewSitemap, viewSitemapIndex } from '../../../src/views/sitemap.ts';
import {
  listLetterPages,
  listTopicPages,
  viewFeedList,
  viewLetterPage,
  viewSearchTags,
  viewSections,
  viewTopicIndex,
  viewTopicPage,
} from '../../../src/views/topics.ts';
import type { ListPages, MakeView, Params, ViewSettings } from '../../../src/views/view.ts';

/** Makes the views of all pages of an archive. The keys are the kind of page and its parameters: `day 2026 02 03`. */
export function viewAllPages(archive: Archive, settings: ViewSettings): Record<string, unknown> {
  const views: Record<string, unknown> = {};
  const add = <P extends Params>(kind: string, list: ListPages<P>, makeView: MakeView<P, unknown>) => {
    for (const params of list(archive, settings)) {
      const name = [kind, ...Object.values(params).filter((value) => value !== undefined)].join(' ');
      views[name] = makeView(archive, params, settings);
    }
  };
  const addSingle = (kind: string, makeView: MakeView<Params, unknown>) => {
    add(kind, () => [{}], makeView);
  };
  add('article', listArticles, viewArticle);
  add('day', listDays, viewDay);
  add('month', listMonths, viewMonth);
  add('year', listYears, viewYear);
  for (const kind of topicKinds) {
    add(kind, listTopicPages(kind), viewTopicPage(kind));
    add(`${kind} feed`, listTopicFeeds(kind), viewTopicFeed(kind));
  }
  for (const kind of splitKinds) {
    add(`${kind} letter`, listLetterPages(kind), viewLetterPage(kind));
    addSingle(`${kind}s`, viewTopicIndex(kind));
  }
  add('redirect', listRedirectPages, viewRedirect);
  add('site page', listSitePages, viewSitePage);
  add('sitemap', listSitemapFiles, viewSitemap);
  addSingle('front', viewFront);
  addSingle('all years', viewAllYears);
  addSingle('sections', viewSections);
  addSingle('feed list', viewFeedList);
  addSingle('search tags', viewSearchTags);
  addSingle('site feed', viewSiteFeed);
  addSingle('sitemap index', viewSitemapIndex);
  return views;
}
