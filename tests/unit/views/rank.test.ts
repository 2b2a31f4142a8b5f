import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { rankArticles } from '../../../src/views/rank.ts';
import { archiveOf, articleOf } from '../builders.ts';

/** Articles are named by their day and a letter: `3a` is the newest of 3 February. `+` gives one a picture, `!` makes it a lead. */
describe('with a picture', () => {
  test('one article is the lead, and there is nothing else', () => {
    expect(rank('3a+')).toEqual({ lead: '3a', related: [], secondTier: [], sections: [], days: {} });
  });

  test('three articles are a lead and two stories', () => {
    expect(rank('3a 3b+ 2a')).toEqual({ lead: '3b', related: [], secondTier: ['3a', '2a'], sections: [], days: {} });
  });

  test('ten articles are a lead, three stories, pictured first, and six rows by day', () => {
    expect(rank('3a+ 3b 3c+ 3d 3e 2a+ 2b 2c 1a 1b')).toEqual({
      ...{ lead: '3a', related: [], secondTier: ['3c', '2a', '3b'], sections: [] },
      days: { 3: ['rows', '3d', '3e'], 2: ['rows', '2b', '2c'], 1: ['rows', '1a', '1b'] },
    });
  });

  test('forty articles: the rest of the newest day by section, the day before as rows, older days as titles', () => {
    const today = '3a+:A 3b+:A 3c+:B 3d+:A 3e:A 3f+:A 3g:A 3h:B 3i:B 3j:B 3k:B 3l:B 3m:B 3n:C 3o';
    const yesterday = letters('2', 14).replaceAll(/2[adn]/g, '$&+');
    const ranked = rank(`${today} ${yesterday} ${letters('1', 14)}`);
    expect(ranked).toMatchObject({ lead: '3a', secondTier: ['3b', '3c', '3d'] });
    expect(ranked.sections).toEqual([
      { section: 'B', count: 6, story: '3h', titles: ['3i', '3j', '3k', '3l', '3m'] },
      { section: 'A', count: 3, story: '3f', titles: ['3e', '3g'] },
      { section: 'C', count: 1, story: '3n', titles: [] },
      { section: undefined, count: 1, story: '3o', titles: [] },
    ]);
    expect(ranked.days[2]).toEqual(['rows', '2a', '2d', '2n', '2b', '2c', '2e', '2f', '2g', '2h']);
    // The pool ends with the fortieth article.
    expect(ranked.days[1]).toEqual(['titles', ...letters('1', 11).split(' ')]);
  });
});

test('without any picture, the lead is the newest, and the second tier has six stories', () => {
  expect(rank(letters('3', 10))).toMatchObject({ lead: '3a', secondTier: ['3b', '3c', '3d', '3e', '3f', '3g'] });
  expect(rank('3a')).toMatchObject({ lead: '3a' });
  expect(rank('3a 2a 1a')).toMatchObject({ lead: '3a', secondTier: ['2a', '1a'], days: {} });
  expect(rank('')).toEqual({ related: [], secondTier: [], sections: [], days: {} });
});

test('the lead is one of the newest day: the article marked so, else the newest with a picture', () => {
  expect(rank('3a 3b+ 3c!').lead).toBe('3c');
  expect(rank('3a 3b+ 3c+').lead).toBe('3b');
  expect(rank('3a 2a+ 1a!').lead).toBe('3a');
});

test('a picture beyond the next twelve articles does not reach the second tier', () => {
  expect(rank(`3a+ ${letters('2', 12)} 1a+`).secondTier).toEqual(['2a', '2b', '2c']);
  expect(rank(`3a+ ${letters('2', 11)} 1a+`).secondTier).toEqual(['1a', '2a', '2b']);
});

test('fewer than eight articles, or only one section, do not become a band of sections', () => {
  expect(rank(`3a+ ${letters('3', 12, ':A').slice(5)} 3m:B`)).toMatchObject({ sections: [{ section: 'A' }, { section: 'B' }] });
  expect(rank(`3a+ ${letters('3', 14, ':A').slice(5)}`).sections).toEqual([]);
  expect(rank('3a+ 3b 3c 3d 3e:A 3f:A 3g:A 3h:A 3i:B 3j:B 3k:B').sections).toEqual([]);
});

test('a section whose story has a picture has three titles, one without has five', () => {
  const ranked = rank(`3a+ 3b+ 3c+ 3d+ ${letters('3', 26, ':A').split(' ').slice(4, 11).join(' ')} 3l+:B 3m:B 3n:B 3o:B 3p:B 3q:B`);
  expect(ranked.sections.map(({ section, count, titles }) => [section, count, titles.length])).toEqual([
    ['A', 7, 5],
    ['B', 6, 3],
  ]);
});

test('up to two related articles stand under the lead, and nowhere else', () => {
  const ranked = rank(`3a+ ${letters('3', 14).slice(3)}`, ['3e', '3c', '3d']);
  expect(ranked.related).toEqual(['3e', '3c']);
  expect(JSON.stringify(ranked).match(/"3[ce]"/g)).toHaveLength(2);
  expect(rank('3a+ 3b 3c', ['3c'])).toMatchObject({ related: [], secondTier: ['3b', '3c'] });
});

test('no article stands in two places, and none of a small archive is missing', () => {
  for (const length of [1, 2, 3, 5, 8, 10, 13, 20, 26]) {
    const names = letters('3', length, '+:A').split(' ');
    const shown = JSON.stringify(rank(names.join(' '))).match(/"3[a-z]"/g) ?? [];
    expect(new Set(shown).size).toBe(shown.length);
    if (length < 13) expect(shown).toHaveLength(length);
  }
});

/** Names the first articles of a day: `3a 3b 3c`. */
function letters(day: string, count: number, suffix = ''): string {
  return Array.from({ length: count }, (_, at) => `${day}${String.fromCharCode(97 + at)}${suffix}`).join(' ');
}

function rank(names: string, related: readonly string[] = []) {
  const archive = archiveOf(names.split(' ').filter(Boolean).map(toArticle));
  const { articles } = archive;
  const byName = new Map(articles.map((article) => [nameOf(article), article]));
  const ranked = rankArticles(articles, {
    relatedTo: () => related.flatMap((name) => byName.get(name) ?? []),
    sectionOf: (section) => archive.topics.section.of(section),
  });
  const { lead, sections, days } = ranked;
  return {
    ...(lead && { lead: nameOf(lead) }),
    related: ranked.related.map(nameOf),
    secondTier: ranked.secondTier.map(nameOf),
    sections: sections.map(({ section, count, story, titles }) => ({ section, count, story: nameOf(story), titles: titles.map(nameOf) })),
    days: Object.fromEntries(
      days.map(({ day, rows, titles }) => [Number(day.slice(8)), [rows.length ? 'rows' : 'titles', ...[...rows, ...titles].map(nameOf)]]),
    ) as Record<number, string[]>,
  };
}

const nameOf = ({ day, slug }: Article) => `${Number(day.slice(8))}${slug}`;

function toArticle(name: string): Article {
  const [, day = '', slug = '', isPictured, isLead, section] = /^(\d)(\w)(\+)?(!)?(?::(\w))?$/.exec(name) ?? [];
  const picture = { src: '/p.png', width: 3, height: 2, format: 'png' } as const;
  return articleOf(`2026/02/0${day}/${slug}`, {
    ...(isPictured && { image: { src: 'p.png', alt: 'Örnek' }, pictures: { 'p.png': picture } }),
    ...{ lead: Boolean(isLead), section },
  });
}
