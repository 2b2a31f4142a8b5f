/** Lengths of the site's lists. The number of articles on a page is `pageSize` in site.yaml. */

/** Related articles below an article. */
export const maxRelated = 4;

/** Articles in the site's feeds, which have full texts. */
export const siteFeedLength = 50;

/** Articles in the feed of a tag or a section, which has summaries. */
export const topicFeedLength = 20;

/** An article's page shows nothing that is published more than this many days later, so that a new article never changes old pages. */
export const maxDaysAhead = 30;

/** Other articles of its day below an article. */
export const maxSameDay = 5;

/** The newest articles, from which the front page is made. */
export const frontPool = 40;

/** Related titles below the lead story of the front page. */
export const leadRelated = 2;

/** Stories of the second tier of the front page, the number of following articles they are picked from, and their number if no article has a picture. */
export const secondTier = 3;
export const secondTierChoice = 12;
export const secondTierWithoutPictures = 6;

/** The front page shows the rest of its newest day by section if at least this many articles in this many sections remain. */
export const minForSections = 8;
export const minSections = 2;

/** Titles below the story of a section on the front page, and their number if the story has no picture. */
export const sectionTitles = 3;
export const sectionTitlesWithoutPicture = 5;

/** Up to this many articles below the second tier are all shown as rows. With more, only those of the second newest day are. */
export const maxAllRows = 12;

/** Rows of a day on the front page. */
export const maxDayRows = 9;

/** The most used tags and sections beside the front page. */
export const frontPageTags = 10;
export const frontPageSections = 6;

/** A day with more articles than this is shown by section. */
export const fullDay = 12;

/** Stories at the top of a full day. */
export const dayStories = 2;

/** Tags beside a day, and beside a tag or section. */
export const maxDayTags = 8;
export const maxTogether = 8;

/** Titles that stand for a month on the page of its year. */
export const maxMonthLeads = 3;

/** With more tags than this, `/tags/` shows the most used ones, and links to the rest by letter. */
export const topicsOnOnePage = 500;

/** Tags on such a page, and in the list of feeds: the most used ones. */
export const mostUsedTopics = 100;

/** Tags that a search without results compares with the query: the most used ones. */
export const searchTags = 500;

/**
 * Articles that have share pictures of their own, unless the settings say otherwise. Drawing one takes 27 ms: with 10,000, a
 * cold build takes 94 s instead of 35 s.
 */
export const maxOwnSharePictures = 2000;

/** Addresses in a sitemap file. The sitemap protocol allows 50,000. */
export const longestSitemap = 10_000;

/** Articles in the news sitemap: Google's limit. */
export const longestNewsSitemap = 1000;
