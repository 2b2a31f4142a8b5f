import { strings } from '../language/strings/index.ts';
import type { Site } from '../site/settings.ts';
import type { Urls } from '../site/urls.ts';

/** What structured data and feeds say of the site. */
export interface SiteFacts {
  title: string;
  description: string;
  publisher: string;
  lang: string;
  /** Full address of the front page. */
  home: string;
  /** Full address of the publisher's logo. */
  logo: string;
}

export function getSiteFacts({ title, tagline, publisher, lang }: Site, urls: Urls): SiteFacts {
  const description = tagline ?? strings[lang].tagline;
  return { title, description, publisher, lang, home: urls.absolute(urls.home), logo: urls.absolute(urls.icon(512)) };
}
