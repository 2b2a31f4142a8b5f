import { describe, expect, test } from 'vitest';
import { formatProgress } from '../../../src/site/progress.ts';
import { dropTakenAliases } from '../../../src/importer/drop-taken-aliases.ts';
import { createTopicGuard } from '../../../src/importer/topic-guard.ts';

test.each([
  [0, 10, 0, '0 of 10'],
  [5, 10, 2, '5 of 10, 2.5/s, 2 s left'],
  [1200, 10_000, 14, '1200 of 10000, 86/s, 1 min 43 s left'],
  [10, 1_000_000, 10, '10 of 1000000, 1.0/s, 277.8 h left'],
])('the progress of an import has rate and remaining time (%i of %i after %i s)', (done, total, seconds, expected) => {
  expect(formatProgress(done, total, seconds)).toBe(expected);
});
import { createEmptyArchive } from '../builders.ts';

describe('an alias', () => {
  const dropTaken = (aliases: string[]) =>
    dropTakenAliases({ title: 'x', published: '2025-03-08', aliases }, '/2025/03/08/x/', (address) =>
      address === '/dolu/' ? 'a.md' : undefined,
    );

  test('is kept if it is free', () => {
    expect(dropTaken(['/eski/', '/eski/index.html', '/a.html'])).toMatchObject({
      data: { aliases: ['/eski/', '/a.html'] },
      warnings: [],
    });
  });

  test('that would stop the build is moved to extra, with a warning', () => {
    const { data, warnings } = dropTaken(['/dolu/', '/tags/kar/', '/2025/03/', '/', '/iyi/']);
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
  ])('that the site itself uses, %s, is moved to extra, with a warning', (alias) => {
    const { data, warnings } = dropTaken([alias]);
    expect(data).not.toHaveProperty('aliases');
    expect(warnings).toHaveLength(1);
  });

  test('that is the article’s own address is dropped without a warning', () => {
    expect(dropTaken(['/2025/03/08/x/'])).toEqual({ data: { title: 'x', published: '2025-03-08' }, warnings: [] });
  });
});

describe('the tags of several articles', () => {
  const article = (tag: string, file: string) => ({ topics: { tag: [tag], section: [], author: [] }, file });

  test('are refused only if they would stop the build, and the first one wins', () => {
    const guard = createTopicGuard(createEmptyArchive());
    expect(guard.admit(article('Sınır', 'a.md'))).toBeUndefined();
    expect(guard.admit(article('SINIR', 'b.md'))).toBeUndefined();
    expect(guard.admit(article('Sinir', 'c.md'))).toMatchObject({ file: 'c.md', found: expect.stringContaining('"Sinir"') as unknown });
    expect(guard.admit(article('Sınır', 'd.md'))).toBeUndefined();
  });

  test('are accepted if the archive had the fault before', () => {
    const uses = ['Sınır', 'Sinir'].map((name) => ({ name, file: `${name}.md` }));
    const guard = createTopicGuard({ ...createEmptyArchive(), topics: { tag: uses, section: [], author: [] } });
    expect(guard.admit(article('Sınır', 'a.md'))).toBeUndefined();
    expect(guard.admit(article('Başka', 'a.md'))).toBeUndefined();
  });

  test('are accepted if tags.yaml distinguishes them', () => {
    const guard = createTopicGuard({
      ...createEmptyArchive(),
      definitions: { tag: [{ label: 'Sinir', slug: 'sinir-2', aliases: [] }], section: [], author: [] },
    });
    expect(guard.admit(article('Sınır', 'a.md'))).toBeUndefined();
    expect(guard.admit(article('Sinir', 'b.md'))).toBeUndefined();
  });
});
