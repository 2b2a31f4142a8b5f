/** Lengths of the site's lists. The number of articles on a page is `pageSize` in site.yaml. */

/** Related articles below an article. */
export const maxRelated = 4;

/** Articles in the site's feeds, which have full texts. */
export const siteFeedLength = 50;

/** Articles in the feed of a tag or a section, which has summaries. */
export const topicFeedLength = 20;

/** The most used tags on the front page. */
export const frontPageTags = 12;

/** With more tags than this, `/tags/` shows the most used ones, and links to the rest by letter. */
export const tagsOnOnePage = 500;

/** Tags on such a page, and in the list of feeds: the most used ones. */
export const mostUsedTags = 100;

/** Tags that a search without results compares with the query: the most used ones. */
export const searchTags = 500;

/** Addresses in a sitemap file. The sitemap protocol allows 50,000. */
export const longestSitemap = 10_000;

/** Articles in the news sitemap: Google's limit. */
export const longestNewsSitemap = 1000;
