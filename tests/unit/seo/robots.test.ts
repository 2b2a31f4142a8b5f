import { expect, test } from 'vitest';
import { writeRobots } from '../../../src/seo/robots.ts';
import { writeSecurityText } from '../../../src/seo/security-text.ts';

const sitemap = 'https://example.org/sitemap-index.xml';

test('everybody may crawl everything', () => {
  expect(writeRobots(sitemap, 'allow')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
});

test('machines that train on text can be refused, without refusing search engines', () => {
  const groups = writeRobots(sitemap, 'refuse').split('\n\n');
  expect(groups).toHaveLength(3);
  expect(groups[0]).toMatch(/^(?:User-agent: [\w-]+\n)+Disallow: \/$/);
  for (const name of ['GPTBot', 'ClaudeBot', 'CCBot', 'Google-Extended']) expect(groups[0]).toContain(`User-agent: ${name}\n`);
  for (const name of ['Googlebot', 'bingbot', 'YandexBot']) expect(groups[0]).not.toContain(name);
  expect(groups[1]).toBe('User-agent: *\nAllow: /');
});

test('security.txt has a contact, and expires in the year after the build', () => {
  const now = Date.parse('2026-02-03T07:06:05Z');
  expect(writeSecurityText('posta@example.org', 'https://example.org/.well-known/security.txt', 'tr', now)).toBe(
    [
      'Contact: mailto:posta@example.org',
      'Expires: 2027-12-31T23:59:59Z',
      'Preferred-Languages: tr, en',
      'Canonical: https://example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  expect(writeSecurityText('https://example.org/a/', '', 'en', now)).toMatch(
    /^Contact: https:\/\/example\.org\/a\/\n[^]*\nPreferred-Languages: en\n/,
  );
});
