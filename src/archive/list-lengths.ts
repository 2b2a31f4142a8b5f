/** How many articles, tags or addresses the lists of the site show. How many articles stand on a page is `pageSize` in site.yaml. */

/** Related articles below an article. */
export const relatedShown = 4;

/** Articles in the site's feeds, which hold whole texts. */
export const siteFeedLength = 50;

/** Articles in the feed of a tag or a section, which holds summaries. */
export const topicFeedLength = 20;

/** The most used tags on the front page. */
export const frontPageTags = 12;

/** Beyond so many tags, `/tags/` shows the most used ones and leads to the rest by letter. */
export const tagsOnOnePage = 500;

/** The most used tags on such a page, and in the list of feeds. */
export const mostUsedTags = 100;

/** The most used tags that a search which finds nothing looks through for near ones. */
export const searchTags = 500;

/** Addresses in a file of the sitemap: the sitemap protocol allows 50,000. */
export const longestSitemap = 10_000;

/** Articles in the news sitemap: Google takes no more. */
export const longestNewsSitemap = 1000;
