import type { Site } from '../site/settings.ts';
import type { Urls } from '../site/urls.ts';

/** Data about the site for structured data and feeds. */
export interface SiteFacts {
  title: string;
  description: string;
  publisher: string;
  lang: string;
  /** Absolute address of the front page. */
  home: string;
  /** Absolute address of the publisher's logo. */
  logo: string;
  /** The licence of the articles. */
  licence?: { label: string; url: string } | undefined;
}

/** Returns the facts about a site from its settings. */
export function getSiteFacts({ title, tagline, publisher, lang, licence }: Site, urls: Urls): SiteFacts {
  return { title, description: tagline, publisher, lang, home: urls.absolute(urls.home), logo: urls.absolute(urls.icon(512)), licence };
}
