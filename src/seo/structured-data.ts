import type {
  BreadcrumbList,
  CollectionPage,
  Graph,
  NewsArticle,
  NewsMediaOrganization,
  Person,
  ProfilePage,
  Thing,
  WebSite,
} from 'schema-dts';
import type { ArticleView } from '../views/article.ts';
import type { TopicPageView } from '../views/topics.ts';
import type { SiteFacts } from './site-facts.ts';

/** A step on the path from the front page to a page. */
export interface Breadcrumb {
  label: string;
  /** Absolute address; absent for the page itself. */
  url?: string;
}

/** A name of a byline, with the absolute address of its page. */
export interface AuthorFacts {
  name: string;
  url?: string;
}

/** An author's page, with the absolute address of the author's picture. */
export interface ProfileFacts {
  author: Pick<TopicPageView, 'label' | 'description' | 'links'>;
  picture?: string;
}

/** An article, with the addresses that its structured data needs. */
export interface ArticleFacts {
  article: ArticleView;
  url: string;
  /** Absolute addresses. */
  images: readonly string[];
  authors: readonly AuthorFacts[];
}

/** Describes an article (schema.org NewsArticle). Times have an offset; a date without a time stays a date. */
export function describeArticle({ article, url, images, authors }: ArticleFacts, site: SiteFacts): NewsArticle {
  const { title, summary, published, changed, section, tags, corrections, lang, words, source } = article;
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    ...(summary && { description: summary }),
    datePublished: published.iso,
    dateModified: changed,
    ...(section && { articleSection: section.label }),
    ...(tags.length && { keywords: tags.map(({ label }) => label) }),
    inLanguage: lang,
    isAccessibleForFree: true,
    ...(site.licence && { license: site.licence.url }),
    wordCount: words,
    ...(images.length && { image: [...images] }),
    author: authors.length ? authors.map((author) => ({ '@type': 'Person', ...author }) as const) : describePublisher(site),
    publisher: describePublisher(site),
    ...(source?.url && { isBasedOn: source.url }),
    ...(source?.name && { citation: source.name }),
    ...(corrections.length && {
      correction: corrections.map(({ date, note }) => ({ '@type': 'CorrectionComment', text: note, datePublished: date.iso }) as const),
    }),
  };
}

/** Describes a page that lists articles (schema.org CollectionPage). */
export function describeCollection(name: string, description: string, url: string, site: SiteFacts): CollectionPage {
  return { '@type': 'CollectionPage', '@id': url, url, name, description, inLanguage: site.lang, isPartOf: { '@id': site.home } };
}

/** Describes the page of an author (schema.org ProfilePage). */
export function describeProfile({ author, picture }: ProfileFacts, url: string, site: SiteFacts): ProfilePage {
  const { label, description, links = [] } = author;
  // The other addresses are for mail.
  const pages = links.map((link) => link.url).filter((address) => address.startsWith('http'));
  const person: Person = {
    ...{ '@type': 'Person', name: label, url },
    ...(description !== undefined && { description }),
    ...(pages.length && { sameAs: pages }),
    ...(picture !== undefined && { image: picture }),
  };
  return {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: label,
    inLanguage: site.lang,
    isPartOf: { '@id': site.home },
    mainEntity: person,
  };
}

/** Describes the site (schema.org WebSite). */
export function describeSite(site: SiteFacts): WebSite {
  const { title, description, lang, home } = site;
  return {
    ...{ '@type': 'WebSite', '@id': home, url: home, name: title, description, inLanguage: lang },
    publisher: describePublisher(site),
  };
}

/** Describes the path to a page (schema.org BreadcrumbList). */
export function describeBreadcrumbs(steps: readonly Breadcrumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, url }, at) => ({ '@type': 'ListItem', position: at + 1, name: label, ...(url && { item: url }) })),
  };
}

function describePublisher({ publisher, home, logo }: SiteFacts): NewsMediaOrganization {
  return { '@type': 'NewsMediaOrganization', name: publisher, url: home, logo };
}

/** Serialises structured data for a `<script type="application/ld+json">`. The text cannot close the element. */
export function writeGraph(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  // Strict parsers reject unpaired surrogates.
  const written = JSON.stringify(graph, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
  return written.replaceAll('<', '\\u003c');
}
