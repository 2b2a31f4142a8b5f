import { expect, test } from 'vitest';
import { toSitePage } from '../../../src/archive/site-pages.ts';

const entry = { slug: 'kunye', file: 'content/pages/kunye.md', title: 'Künye', lede: '', bodyKey: 'x', aliases: [] };

test.each([
  [{ menu: ['latest', 'kunye'], footer: [] }, true],
  [{ menu: ['latest'], footer: ['kunye'] }, true],
  [{ menu: ['latest'], footer: [{ label: 'Biz', url: '/kunye/' }] }, true],
  [{ menu: ['latest'], footer: [{ label: 'Biz', url: '/kunye/baska/' }] }, false],
  [{ menu: ['latest'], footer: ['about'] }, false],
])('search engines are told of a page that %j names: %s', (menus, isListed) => {
  expect(toSitePage(entry, { lang: 'tr', ...menus }).isListed).toBe(isListed);
});
