import type { APIRoute, GetStaticPaths } from 'astro';
import type { TopicArticles } from '../../../archive/by-topic.ts';
import { getArchive, getPageKeys } from '../../../articles.ts';
import { toRss } from '../../../feeds/feed.ts';
import { urls } from '../../../interface.ts';
import { newestOf, topicFeed } from '../../../syndication.ts';

export const getStaticPaths = (async () => {
  const [{ bySection }, keys] = await Promise.all([getArchive(), getPageKeys()]);
  return bySection.map((list) => ({
    params: { slug: list.topic.slug },
    cacheKey: keys.feed(list.topic, newestOf(list)),
    props: { list },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: TopicArticles }> = async ({ props: { list } }) => {
  const { slug } = list.topic;
  return new Response(toRss(topicFeed(await getArchive(), list, urls.section(slug), urls.sectionFeed(slug))));
};
