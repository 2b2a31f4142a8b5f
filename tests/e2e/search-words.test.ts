import { expect, test, type Page } from '@playwright/test';
import { fieldIn, hitsIn, openSearch, statusIn, titlesIn } from './search.ts';
import { sites } from './sites.ts';

const { root } = sites;

/** Pairs of a query and the match in the only article with it. `find-turkish.test.ts` has more. */
const pairs = `kitap kitabı, renk renginden, oğul oğlumuz, akıl Aklına, müzakere Müzakerelerdekilerin, sehir Şehrin, kagit kâğıdın`
  .split(/,\s+/)
  .map((pair) => pair.split(' ') as [string, string]);

test('finds a noun with suffixes', async ({ page }) => {
  await openSearch(page, root, '?section=arama');
  for (const [typed, printed] of pairs) {
    await fieldIn(page).fill(typed);
    const mark = hitsIn(page).filter({ hasText: 'Arama için ekler' }).locator('mark');
    await expect(mark.filter({ hasText: new RegExp(`^${printed}$`) }), typed).not.toHaveCount(0);
  }
});

test('does not find other words with the same beginning', async ({ page }) => {
  await openSearch(page, root);
  for (const typed of ['kitap', 'ağaç', 'kanat', 'sabır']) {
    await fieldIn(page).fill(typed);
    await expect(titlesIn(page).filter({ hasText: 'Arama için ekler' }), typed).toHaveCount(1);
    await expect(titlesIn(page).filter({ hasText: 'Arama için benzerler' }), typed).toHaveCount(0);
  }
});

test("finds Türkiye'nin by the name alone, with another suffix and with any apostrophe", async ({ page }) => {
  for (const typed of ['Türkiye', 'Türkiye’nin', 'TÜRKİYE', "Türkiye'de", 'türkiyenin']) {
    await openSearch(page, root, `?section=arama&q=${encodeURIComponent(typed)}`);
    await expect(hitsIn(page).locator('mark'), typed).toHaveText([/^Türkiye/]);
  }
});

for (const [printed, forms] of [
  ['2 bin 300 kilometrelik', ['2 bin 300', '2.300', '2 bin 300 kilometre']],
  ['2 bin 300 kilometrelik', ['2300']],
  ['45.600 ağaç', ['45.600', '45600', '45 bin 600']],
  ['%47 nem', ['47', '%47']],
] as const) {
  test(`finds ${printed} when the reader types ${forms.join(' or ')}`, async ({ page }) => {
    for (const typed of forms) {
      await openSearch(page, root, `?section=arama&q=${encodeURIComponent(typed)}`);
      await expect(titlesIn(page), typed).toHaveText(['Arama için harfler']);
      await expect(hitsIn(page)).toContainText(printed);
      await expect(hitsIn(page).locator('mark').first()).toBeVisible();
    }
  });
}

test('finds words in quotes only as a phrase', async ({ page }) => {
  await openSearch(page, root, '?section=arama');
  await fieldIn(page).fill('barış uzun yolu');
  await expect(titlesIn(page)).toHaveCount(2);
  for (const typed of ['"barışın uzun yolu"', '“barışın uzun yolu”', '„barışın uzun yolu“', '"BARIŞIN UZUN YOLU"']) {
    await fieldIn(page).fill(typed);
    await expect(titlesIn(page), typed).toHaveText(['Arama için harfler']);
    await fieldIn(page).fill('"uzun barışın yolu"');
    await expect(statusIn(page)).toHaveText('“"uzun barışın yolu"” için sonuç yok');
  }
});

test('finds only articles with all words', async ({ page }) => {
  await openSearch(page, root);
  await fieldIn(page).fill('ırak göğüs kâzım');
  await expect(titlesIn(page)).toHaveText(['Arama için harfler']);
  await fieldIn(page).fill('ırak kitap');
  await expect(statusIn(page)).toHaveText('“ırak kitap” için sonuç yok');
});

test('finds the text of footnotes, not their numbers', async ({ page }) => {
  await openSearch(page, root);
  await fieldIn(page).fill('zürafa');
  await expect(titlesIn(page)).toHaveText(['Arama için harfler']);
  await fieldIn(page).fill('dipnot cümle');
  const hit = hitsIn(page).filter({ hasText: 'Arama için harfler' });
  await expect(hit).toContainText('dipnot durur ve cümle sürer');
});

test('the search keeps working after any input', async ({ page }) => {
  const faults = listenForFaults(page);
  await openSearch(page, root);
  for (const typed of [' ', '"', '""', '…', "'", '%', '/', '\\', '🙂', '<script>alert(1)</script>', '__proto__', 'a'.repeat(5000)]) {
    await fieldIn(page).fill(typed);
    await expect(page).toHaveURL(({ searchParams }) => searchParams.get('q') === typed);
    await fieldIn(page).fill('zürafa');
    await expect(titlesIn(page), typed).toHaveText(['Arama için harfler']);
    await expect(page.getByRole('button', { name: 'Yeniden dene' })).toBeHidden();
  }
  expect(faults).toEqual([]);
});

function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}
