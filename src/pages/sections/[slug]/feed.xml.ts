import type { APIRoute, GetStaticPaths } from 'astro';
import type { TopicArticles } from '../../../archive/by-topic.ts';
import { getArchive } from '../../../articles.ts';
import { toRss } from '../../../feeds/feed.ts';
import { urls } from '../../../interface.ts';
import { topicFeed } from '../../../syndication.ts';

export const getStaticPaths = (async () => {
  const { bySection } = await getArchive();
  return bySection.map((list) => ({ params: { slug: list.topic.slug }, props: { list } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: TopicArticles }> = async ({ props: { list } }) => {
  const { slug } = list.topic;
  return new Response(toRss(topicFeed(await getArchive(), list, urls.section(slug), urls.sectionFeed(slug))));
};
