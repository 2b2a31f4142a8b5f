import { describe, expect, test } from 'vitest';
import { formatProgress as describeProgress } from '../../../src/site/progress.ts';
import { settleAliases } from '../../../src/importer/settle-aliases.ts';
import { createTopicGuard } from '../../../src/importer/topic-guard.ts';

test.each([
  [0, 10, 0, '0 of 10'],
  [5, 10, 2, '5 of 10, 2.5/s, 2 s left'],
  [1200, 10_000, 14, '1200 of 10000, 86/s, 1 min 43 s left'],
  [10, 1_000_000, 10, '10 of 1000000, 1.0/s, 277.8 h left'],
])('a terminal shows how far an import is (%i of %i after %i s)', (done, total, seconds, expected) => {
  expect(describeProgress(done, total, seconds)).toBe(expected);
});

describe('an old address', () => {
  const settle = (aliases: string[]) =>
    settleAliases({ title: 'x', published: '2025-03-08', aliases }, '/2025/03/08/x/', (address) =>
      address === '/dolu/' ? 'a.md' : undefined,
    );

  test('stays where it is free', () => {
    expect(settle(['/eski/', '/eski/index.html', '/a.html'])).toMatchObject({
      data: { aliases: ['/eski/', '/a.html'] },
      warnings: [],
    });
  });

  test('that would stop the build is left out, kept under extra and told', () => {
    const { data, warnings } = settle(['/dolu/', '/tags/kar/', '/2025/03/', '/', '/iyi/']);
    expect(data).toMatchObject({ aliases: ['/iyi/'], extra: { aliases: ['/dolu/', '/tags/kar/', '/2025/03/', '/'] } });
    expect(warnings).toHaveLength(4);
    expect(warnings[0]).toContain('a.md');
  });

  test.each([
    '/404.html',
    '/index.html',
    '/about/',
    '/reader/',
    '/search/index.html',
    '/feeds/',
    '/sections/spor/',
    '/pagefind/a/',
    '/2031/',
  ])('that is one of the site’s own, %s, is left out and told', (alias) => {
    const { data, warnings } = settle([alias]);
    expect(data).not.toHaveProperty('aliases');
    expect(warnings).toHaveLength(1);
  });

  test('that is the article’s own needs no word', () => {
    expect(settle(['/2025/03/08/x/'])).toEqual({ data: { title: 'x', published: '2025-03-08' }, warnings: [] });
  });
});

describe('tags of many articles', () => {
  const article = (tag: string, file: string) => ({ tags: [tag], sections: [], lang: 'tr', file });

  test('are refused only where they would stop the build, and the first one wins', () => {
    const watch = createTopicGuard({ tags: [], sections: [], tagDefinitions: [] });
    expect(watch.admit(article('Sınır', 'a.md'))).toBeUndefined();
    expect(watch.admit(article('SINIR', 'b.md'))).toBeUndefined();
    expect(watch.admit(article('Sinir', 'c.md'))).toMatchObject({ file: 'c.md', found: expect.stringContaining('"Sinir"') as unknown });
    expect(watch.admit(article('Sınır', 'd.md'))).toBeUndefined();
  });

  test('are no fault of an article that comes after the archive was wrong', () => {
    const uses = ['Sınır', 'Sinir'].map((name) => ({ name, file: `${name}.md` }));
    const watch = createTopicGuard({ tags: uses, sections: [], tagDefinitions: [] });
    expect(watch.admit(article('Sınır', 'a.md'))).toBeUndefined();
    expect(watch.admit(article('Başka', 'a.md'))).toBeUndefined();
  });

  test('are told apart as tags.yaml says', () => {
    const watch = createTopicGuard({ tags: [], sections: [], tagDefinitions: [{ label: 'Sinir', slug: 'sinir-2', aliases: [] }] });
    expect(watch.admit(article('Sınır', 'a.md'))).toBeUndefined();
    expect(watch.admit(article('Sinir', 'b.md'))).toBeUndefined();
  });
});
