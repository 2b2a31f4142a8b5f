import { expect, test } from '@playwright/test';
import { listedArticles } from './fixture.ts';
import { sites } from './sites.ts';

const { root } = sites;

test('below an article stand related ones, those of its day and under its tags, and the one before and after', async ({ page }) => {
  await page.goto(`${root.origin}/2026/02/02/manset/`);
  await expect(page.getByRole('region', { name: 'İlgili haberler' }).getByRole('article')).toHaveCount(3);
  const sameDay = page.getByRole('region', { name: 'Aynı gün' });
  await expect(sameDay.getByRole('listitem').getByRole('link')).toHaveText(['Örnek 56: Muğla ilinde çeşme taşındı']);
  await expect(sameDay.getByRole('link', { name: '2 Şubat 2026 Pazartesi: 3 haber' })).toHaveAttribute('href', '/2026/02/02/');
  const underTags = page.getByRole('region', { name: 'Etiketlerinde' }).getByRole('listitem');
  await expect(underTags).toHaveText([/^Türkiye\s*Örnek 53:/, /^Çevre\s*Örnek 51:/]);
  const neighbours = page.getByRole('navigation', { name: 'Önceki ve sonraki', exact: true });
  await expect(neighbours.getByRole('listitem')).toHaveText([/^Önceki haber\s*Örnek 55:/, /^Sonraki haber\s*Örnek 57:/]);
  await expect(neighbours.getByRole('link').first()).toHaveAttribute('rel', 'prev');
  await expect(neighbours.getByRole('link').last()).toHaveAttribute('rel', 'next');
});

test('no article is offered twice below another, nor itself, nor one that was published more than 30 days later', async ({ page }) => {
  const published = new Map(listedArticles().map(({ address, published: at }) => [address, Date.parse(at)]));
  await page.goto(`${root.origin}/favicon.svg`);
  for (const { address } of listedArticles()) {
    const links = await page.evaluate(linksBelow, address);
    const offered = links.filter((href) => published.has(href));
    expect(offered.length, address).toBeGreaterThan(0);
    expect(new Set([...offered, address]).size, address).toBe(offered.length + 1);
    const latest = Math.max(...offered.map((href) => published.get(href) ?? NaN));
    expect(latest - (published.get(address) ?? NaN), address).toBeLessThanOrEqual(31 * 86_400_000);
  }
});

/** Returns the links below the article of a page. Runs in the browser. */
async function linksBelow(address: string): Promise<string[]> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const article = page.querySelector('main > article');
  return [...page.querySelectorAll('main a')]
    .filter((link) => !article?.contains(link))
    .map((link) => link.getAttribute('href')?.replace(/#.*$/, '') ?? '');
}
