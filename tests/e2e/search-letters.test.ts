import { expect, test } from '@playwright/test';
import { fieldIn, hitsIn, openSearch, statusIn, titlesIn } from './search.ts';
import { sites } from './sites.ts';

const { root } = sites;

test('finds a word with or without dots, in capitals, without accents, and with combining marks', async ({ page }) => {
  await openSearch(page, root, '?section=arama');
  const hit = hitsIn(page).filter({ hasText: 'Arama için harfler' });
  // Adjacent queries find different words, so that a match is never left over from the previous query.
  for (const [typed, printed] of [
    ['ısparta', 'Isparta'],
    ['ırak', 'IRAK'],
    ['isparta', 'Isparta'],
    ['irak', 'IRAK'],
    ['ISPARTA', 'Isparta'],
    ['istanbul', 'İstanbul'],
    ['Isparta', 'Isparta'],
    ['İSTANBUL', 'İstanbul'],
    ['İSPARTA', 'Isparta'],
    ['ıstanbul', 'İstanbul'],
    ['sınır', 'sınır'],
    ['I\u0307stanbul', 'İstanbul'],
    ['sinir', 'sınır'],
    ['cevre', 'Çevre'],
    ['SINIR', 'sınır'],
    ['ÇEVRE', 'Çevre'],
    ['gogus', 'göğüs'],
    ['c\u0327evre', 'Çevre'],
    ['göğüs', 'göğüs'],
    ['kazim', 'Kâzım'],
    ['GÖĞÜS', 'göğüs'],
    ['kazım', 'Kâzım'],
    ['IRAK', 'IRAK'],
    ['KÂZIM', 'Kâzım'],
  ] as const) {
    await fieldIn(page).fill(typed);
    await expect(hit.locator('mark'), typed).toHaveText([printed]);
  }
});

test('finds sınır and sinir when the reader types sinir', async ({ page }) => {
  await openSearch(page, root, '?q=sinir');
  const titles = titlesIn(page);
  await expect(titles.filter({ hasText: 'Arama için sinir' })).toHaveCount(1);
  await expect(titles.filter({ hasText: 'Arama için harfler' })).toHaveCount(1);
  await expect(titles.filter({ hasText: 'Örnek manşet' })).toHaveCount(1);
});

for (const filters of ['', '&section=arama']) {
  test(`ranks articles with sınır above the one with only sinir when the reader types sınır ${filters}`, async ({ page }) => {
    await openSearch(page, root, `?q=${encodeURIComponent('sınır')}${filters}`);
    await expect(titlesIn(page).last()).toHaveText('Arama için sinir');
    await expect(titlesIn(page).filter({ hasText: 'Arama için harfler' })).toHaveCount(1);
  });
}

test('ranks the article with sinir above those with only sınır when the reader types sinir', async ({ page }) => {
  await openSearch(page, root, '?q=sinir');
  await expect(titlesIn(page).first()).toHaveText('Arama için sinir');
});

test('finds an English word on a Turkish site in capitals and with either i', async ({ page }) => {
  await openSearch(page, root);
  for (const typed of ['particular', 'PARTICULAR', 'partıcular']) {
    await fieldIn(page).fill(typed);
    await expect(hitsIn(page).locator('mark')).toHaveText(['particular']);
    await fieldIn(page).fill('');
    await expect(hitsIn(page)).toHaveCount(0);
  }
});

test('titles, headings and excerpts are shown as printed', async ({ page }) => {
  await openSearch(page, root);
  for (const [typed, printed] of [
    ['arama', 'Arama için harfler'],
    ['ırak', 'Bu yazıda harfleri birbirinden ayrılan sözcükler var: Isparta, IRAK, İstanbul, sınır, Çevre, göğüs ve Kâzım.'],
    ['ölçüm istasyonu', 'Ölçüm istasyonu ilk verilerini yayımladı'],
    ['birinci başlık', 'SINIR'],
    ['rüzgâr', 'Rüzgârlarının hızı, kâğıdın beyazı, yoğurdun tadı, ömrünün baharı ve gönlünün sesi başka yazıda yoktur.'],
    ['alert', 'Örnek: <script>alert(1)</script> & düşmanca işaretler'],
  ] as const) {
    await fieldIn(page).fill(typed);
    await expect(hitsIn(page).filter({ hasText: printed })).not.toHaveCount(0);
    for (const text of await hitsIn(page).allTextContents())
      expect(text).not.toMatch(/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]|[ȉȈȱȰḽḼḓḒȅȄ⁝]/u);
  }
});

test('the substitute for a Turkish letter does not match other words', async ({ page }) => {
  await openSearch(page, root, `?q=${encodeURIComponent('zürafa ȉrak')}`);
  await expect(hitsIn(page)).toHaveCount(1);
  await expect(statusIn(page)).toHaveText('1 haber bulundu');
});
