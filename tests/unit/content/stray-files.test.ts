import { describe, expect, test } from 'vitest';
import { findStrayFiles } from '../../../src/content/stray-files.ts';

describe('a text in the content folder that no page shows', () => {
  test.each([
    ['imprint.md', '"pages/imprint.md", or an article at articles/<yyyy>/<mm>/<dd>/imprint.md'],
    ['pages/deep/imprint.md', '"pages/imprint.md"'],
    ['About.md', '"pages/about.md"'],
    ['articles/2026/02/03/x.mdx', '"articles/2026/02/03/x.md"'],
    ['articles/2026/02/03/x.markdown', '"articles/2026/02/03/x.md"'],
    ['articles/2026/02/03/x.MD', '"articles/2026/02/03/x.md"'],
    ['article/2026/02/03/x.md', 'articles/<yyyy>/<mm>/<dd>/x.md'],
    ['drafts/a/x.md', 'drafts/x.md'],
    ['taslaklar/x.md', 'drafts/x.md'],
    ['tags.yml', 'tags.yaml in the content folder'],
    ['articles/tags.yaml', 'tags.yaml in the content folder'],
    ['categories.yaml', 'sections.yaml in the content folder'],
    ['yazarlar.yaml', 'authors.yaml in the content folder'],
    ['site.yml', 'site.yaml in the content folder'],
    ['settings.yaml', 'site.yaml in the content folder'],
  ])('is a fault that names the file and where it belongs: %s', (file, expected) => {
    const { faults, warnings } = findStrayFiles('content', [file]);
    expect(faults).toMatchObject([{ file: `content/${file}` }]);
    expect(faults[0]?.expected).toContain(expected);
    expect(warnings).toEqual([]);
  });

  test.each(['articles/2026/02/03/x.txt', 'imprint.html', 'plans.yaml', 'articles/x.docx'])(
    'is a warning if it may be there on purpose: %s',
    (file) => {
      expect(findStrayFiles('content', [file])).toMatchObject({ faults: [], warnings: [expect.stringContaining(`content/${file}`)] });
    },
  );
});

test.each([
  ...[
    'about.md',
    'pages/kunye.md',
    'drafts/x.md',
    'site.yaml',
    'tags.yaml',
    'sections.yaml',
    'authors.yaml',
    'articles/2026/02/03/site.json',
    'articles/2026/02/03/x.md',
    'articles/2026/02/03/x.png',
    'articles/2026/02/03/ek.pdf',
  ],
  ...['x.md~', 'articles/x.md.swp', 'articles/2026/02/03/x.md.bak', '#x.md#', 'README.md', 'LICENSE', 'CNAME', 'logo.svg'],
])('accepts %s', (file) => {
  expect(findStrayFiles('content', [file])).toEqual({ faults: [], warnings: [] });
});
