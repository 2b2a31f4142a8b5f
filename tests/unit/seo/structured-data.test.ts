import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../../src/article/article.ts';
import {
  describeArticle,
  describeCollection,
  describeSite,
  describeBreadcrumbs,
  writeGraph,
  type ArticleFacts,
} from '../../../src/seo/structured-data.ts';
import { articleOf, articleViewOf } from '../builders.ts';

const home = 'https://example.org/';
const site = { title: 'Küpür', description: 'Örnek', publisher: 'Örnek Yayın', lang: 'tr', home, logo: `${home}icon-512.png` };
const publisher = { '@type': 'NewsMediaOrganization', name: 'Örnek Yayın', url: home, logo: `${home}icon-512.png` };
const url = `${home}2026/02/03/a/`;

test('describes an article with all its fields', () => {
  const facts = factsOf({
    ...{ section: 'SPOR', tags: ['Van', 'Kars'] },
    ...{ updated: '2026-02-04T09:00:00+03:00', authors: ['Ayşe Örnek'], lang: 'en', words: 321 },
    ...{ source: { name: 'Örnek Gazete', url: 'https://ornek.example/haber' }, corrections: [{ date: '2026-02-05', note: 'Bir ad.' }] },
  });
  expect(describeArticle({ ...facts, images: [`${url}share.png`] }, site)).toEqual({
    ...{ '@type': 'NewsArticle', '@id': url, url, mainEntityOfPage: url, headline: 'Başlık', description: 'Spot.' },
    ...{ datePublished: '2026-02-03T10:06:00+03:00', dateModified: '2026-02-05', articleSection: 'SPOR', keywords: ['Van', 'Kars'] },
    ...{
      inLanguage: 'en',
      isAccessibleForFree: true,
      wordCount: 321,
      image: [`${url}share.png`],
      author: [{ '@type': 'Person', name: 'Ayşe Örnek' }],
      publisher,
    },
    ...{ isBasedOn: 'https://ornek.example/haber', citation: 'Örnek Gazete' },
    correction: [{ '@type': 'CorrectionComment', text: 'Bir ad.', datePublished: '2026-02-05' }],
  });
});

test('leaves out unknown fields, and names the publisher as the author', () => {
  expect(describeArticle(factsOf({ lede: '' }), site)).toEqual({
    ...{
      '@type': 'NewsArticle',
      '@id': url,
      url,
      mainEntityOfPage: url,
      headline: 'Başlık',
      inLanguage: 'tr',
      isAccessibleForFree: true,
      wordCount: 1,
    },
    ...{ datePublished: '2026-02-03T10:06:00+03:00', dateModified: '2026-02-03T10:06:00+03:00', author: publisher, publisher },
  });
});

test('an instant has the offset of its own day, and a date without a time stays a date', () => {
  const dates = (published: string) => describeArticle(factsOf({ published }), site);
  expect(dates('2016-01-15T08:00:00Z')).toMatchObject({ datePublished: '2016-01-15T10:00:00+02:00' });
  expect(dates('2017-01-15T08:00:00Z')).toMatchObject({ datePublished: '2017-01-15T11:00:00+03:00' });
  expect(dates('2026-02-03')).toMatchObject({ datePublished: '2026-02-03', dateModified: '2026-02-03' });
});

test('breadcrumbs are numbered from 1, and the last has no address', () => {
  expect(describeBreadcrumbs([{ label: '2026', url: `${home}2026/` }, { label: 'Başlık' }])).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '2026', item: `${home}2026/` },
      { '@type': 'ListItem', position: 2, name: 'Başlık' },
    ],
  });
});

test('a list is part of the site, and the site has a publisher', () => {
  const list = describeCollection('Van', 'Van haberleri', `${home}tags/van/`, site);
  expect(list).toMatchObject({ '@type': 'CollectionPage', url: `${home}tags/van/`, name: 'Van', isPartOf: { '@id': home } });
  expect(describeSite(site)).toMatchObject({ '@type': 'WebSite', '@id': home, name: 'Küpür', inLanguage: 'tr', publisher });
});

test.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '&amp; & &lt;', '"\\', 'a\u2028b', '😀 مرحبا', '\u0000'])(
  'the title %j is escaped, and read back unchanged',
  (title) => {
    const text = writeGraph([describeArticle(factsOf({ title }), site)]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org', '@graph': [{ headline: title }] });
  },
);

test('replaces unpaired surrogates, which strict parsers reject', () => {
  expect(writeGraph([describeArticle(factsOf({ title: 'a\uD800b' }), site)])).not.toMatch(/\\ud[89a-f]/i);
});

function factsOf(changes: Partial<ArticleEntry>): ArticleFacts {
  const article = articleOf('2026/02/03/a', {
    title: 'Başlık',
    published: '2026-02-03T10:06:00+03:00',
    lede: 'Spot.',
    words: 1,
    ...changes,
  });
  return { article: articleViewOf(article), url, images: [], authors: article.authors.map((name) => ({ name })) };
}
