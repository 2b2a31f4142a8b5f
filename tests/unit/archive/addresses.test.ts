import { expect, test } from 'vitest';
import { findAddressFaults, listPages, type AddressClaim } from '../../../src/archive/addresses.ts';
import { findOwnAddresses } from '../../../src/archive/own-addresses.ts';
import { indexByDate } from '../../../src/archive/by-date.ts';
import { formatFault } from '../../../src/article/fault.ts';
import { createUrls } from '../../../src/site/urls.ts';

const plain = { formerSlugs: [], position: 0 };

const urls = createUrls('/kupur/', 'https://example.org');
const pages = listPages(
  urls,
  {
    dates: { ...indexByDate([]), years: ['2026'], months: ['2026-02'], days: ['2026-02-03'] },
    lists: {
      tag: [{ topic: { slug: 'cevre', label: 'Çevre', ...plain }, articles: [] }],
      section: [{ topic: { slug: 'spor', label: 'SPOR', ...plain }, articles: [] }],
      author: [],
    },
  },
  20,
);

test('unique addresses are not a fault', () => {
  const claims = [claim('a', ['/eski/', '/haber.html', '/2026/02/03/eski/']), claim('b'), claim('a', [], 'a.md', '2026-02-04')];
  expect(findAddressFaults(claims, pages, urls)).toEqual([]);
});

test('reports two articles at one address, and names both', () => {
  const claims = [claim('ayni', [], 'bir.md'), claim('ayni', [], 'iki.md')];
  expect(findAddressFaults(claims, pages, urls).map(formatFault)).toEqual([
    'iki.md: found the address /kupur/2026/02/03/ayni/, expected an address of its own: bir.md is there already',
  ]);
});

test.each([
  ['/archive/', 'the page /kupur/archive/'],
  ['/tags/', 'the page /kupur/tags/'],
  ['/sections/', 'the page /kupur/sections/'],
  ['/feeds/', 'the page /kupur/feeds/'],
  ['/404.html', 'the page for addresses that do not exist'],
  ['/2026/', 'the page of the year 2026'],
  ['/2026/02/', 'the page of the month 2026-02'],
  ['/2026/02/03/', 'the page of the day 2026-02-03'],
  ['/tags/cevre/', 'the page of the tag "Çevre"'],
  ['/sections/spor/', 'the page of the section "SPOR"'],
])('reports an alias at %s, and names the page there', (alias, holder) => {
  expect(findAddressFaults([claim('a', [alias])], pages, urls)).toEqual([
    { file: 'a.md', field: 'aliases', written: alias, found: `"${alias}"`, expected: `an address of its own: ${holder} is there already` },
  ]);
});

test.each(['/pagefind/', '/pagefind/fragment/', '/pagefind/a.html'])('reports the alias %s in the folder of the search index', (alias) => {
  expect(findAddressFaults([claim('a', [alias])], pages, urls).map(({ expected }) => expected)).toEqual([
    'an address of its own: the search index is there already',
  ]);
});

test.each([
  ['/tags/yeni/', { holder: 'the page of a tag', isFixed: false }],
  ['/tags/letter/c/', { holder: 'the page of a tag', isFixed: false }],
  ['/sections/yeni/page/2/', { holder: 'the page of a section', isFixed: false }],
  ['/2027/', { holder: 'a page of the calendar', isFixed: false }],
  ['/2026/02/04/', { holder: 'a page of the calendar', isFixed: false }],
  ['/', { holder: 'the front page', isFixed: true }],
  ['/404.html', { holder: 'the page for addresses that do not exist', isFixed: true }],
  ['/tag/yeni/', undefined],
  ['/2026/02/03/eski/', undefined],
])('finds the owner of %s', (alias, own) => {
  expect(findOwnAddresses(urls)(urls.path(alias))).toEqual(own);
});

test.each(['/tag/yeni/', '/20266/', '/2026/2/', '/2026/02/03/eski/', '/pagefinder/', '/404/', '/tags.html', '/kupur/archive/'])(
  'accepts the alias %s, which only resembles an address of the site',
  (alias) => {
    expect(findAddressFaults([claim('a', [alias])], pages, urls)).toEqual([]);
  },
);

test('letters have pages if there are too many tags for one page', () => {
  const tags = Array.from({ length: 501 }, (_, at) => ({ topic: { slug: `c${at}`, label: `Ç${at}`, ...plain }, articles: [] }));
  expect(listPages(urls, { dates: indexByDate([]), lists: { tag: tags, section: [], author: [] } }, 20).get('/kupur/tags/letter/c/')).toBe(
    'the tags under c',
  );
  expect(
    listPages(urls, { dates: indexByDate([]), lists: { tag: tags.slice(1), section: [], author: [] } }, 20).has('/kupur/tags/letter/c/'),
  ).toBe(false);
});

test.each(['/index.html', '/tags/index.html', '/2026/02/03/index.html', '/2026/02/03/b/index.html'])(
  'reports the alias %s, the file name of a page',
  (alias) => {
    expect(findAddressFaults([claim('a', [alias]), claim('b')], pages, urls)).toMatchObject([{ file: 'a.md', field: 'aliases' }]);
  },
);

test('reports an alias at the address of an earlier, a later or the same article', () => {
  const address = '/2026/02/03/b/';
  for (const claims of [[claim('a', [address]), claim('b')], [claim('b'), claim('a', [address])], [claim('b', [address])]]) {
    const [fault, ...others] = findAddressFaults(claims, pages, urls);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ field: 'aliases', found: `"${address}"` });
    expect(fault?.expected).toContain('b.md');
  }
});

test('reports two aliases at one address, and names both files', () => {
  const faults = findAddressFaults([claim('a', ['/eski/', '/eski/']), claim('b', ['/eski/'])], pages, urls);
  expect(faults.map(({ file, expected }) => [file, expected.includes('a.md')])).toEqual([
    ['a.md', true],
    ['b.md', true],
  ]);
  expect(findAddressFaults([claim('a', ['/eski/']), claim('b', ['/eski/index.html'])], pages, urls)).toHaveLength(1);
});

test.each(['/eski.html/', '/eski.html/yorumlar/', '/404.html/a/', '/tags/index.html/a/'])(
  'reports the alias %s below a file, and names the owner of the file',
  (alias) => {
    const holder = { '404': 'the page for addresses that do not exist', tag: 'the page /kupur/tags/', esk: 'a.md' }[alias.slice(1, 4)];
    for (const claims of [
      [claim('a', ['/eski.html']), claim('b', [alias])],
      [claim('b', [alias]), claim('a', ['/eski.html'])],
    ]) {
      expect(findAddressFaults(claims, pages, urls).map(formatFault)).toEqual([
        `b.md: aliases: found "${alias}", expected an address that is not below a file: ${holder} is there`,
      ]);
    }
    expect(findAddressFaults([claim('b', ['/eski.html/', '/eski/a.html'])], pages, urls)).toEqual([]);
  },
);

test('compares aliases in other scripts as a browser requests them', () => {
  expect(findAddressFaults([claim('йод'), claim('b', ['/2026/02/03/йод/'])], pages, urls)).toHaveLength(1);
});

test('lists all conflicts', () => {
  const claims = [claim('a', ['/feeds/', '/tags/']), claim('a', ['/2026/'], 'iki.md')];
  expect(findAddressFaults(claims, pages, urls)).toHaveLength(4);
});

function claim(slug: string, aliases: string[] = [], file = `${slug}.md`, day = '2026-02-03'): AddressClaim {
  return { file, address: urls.article({ day, slug }), aliases };
}
