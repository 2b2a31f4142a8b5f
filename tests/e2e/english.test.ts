import { expect, test, type Locator } from '@playwright/test';
import { en } from '../../src/language/strings/en.ts';
import { tr } from '../../src/language/strings/tr.ts';
import { readPages } from './page-facts.ts';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

const { english } = sites;

test('every page of the English site is marked as English and left-to-right', async ({ page }) => {
  for (const address of [
    '/',
    '/2026/01/02/arabic/',
    '/2026/01/02/',
    '/2026/',
    '/archive/',
    '/tags/',
    '/tags/harbour/',
    '/about/',
    '/yok/',
  ]) {
    await page.goto(english.origin + address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  }
});

test('the English site has no word of the Turkish interface, months or weekdays', async ({ page }) => {
  const turkish = [...wordsOfInterface(tr), ...wordsOfCalendar('tr')];
  const shared = new Set([...wordsOfInterface(en), ...wordsOfCalendar('en')]);
  const foreign = new Set(turkish.filter((word) => !shared.has(word)));
  expect(foreign.size).toBeGreaterThan(100);
  const pages = await readPages(
    page,
    english,
    pagesOf(english).map(({ address }) => address),
  );
  for (const { address, words } of pages) {
    const seen = wordsIn(words);
    expect(seen.length).toBeGreaterThan(10);
    expect(
      seen.filter((word) => foreign.has(word)),
      address,
    ).toEqual([]);
  }
});

test('dates and counts are in English', async ({ page }) => {
  await page.goto(`${english.origin}/2026/01/01/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday, January 1, 2026');
  await expect(page.getByText('2 articles', { exact: true })).toBeVisible();
  const weekdays = page.getByRole('columnheader');
  await expect(weekdays.locator('[aria-hidden]')).toHaveText(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
  await expect(weekdays.first()).toHaveAccessibleName('Sunday');
  await expect(page.getByRole('navigation', { name: 'Earlier and later date' }).getByRole('link')).toHaveText([
    'Earlier day: December 31, 2025: 1 article',
    'Later day: January 2: 1 article',
  ]);
  await page.goto(`${english.origin}/2025/12/31/`);
  await expect(page.getByText('1 article', { exact: true })).toBeVisible();
});

test('an Arabic article is marked as Arabic and right-to-left, while the page around it stays left-to-right', async ({ page }) => {
  await page.goto(`${english.origin}/2026/01/02/arabic/`);
  const article = page.getByRole('article');
  for (const text of [article.getByRole('heading', { level: 1 }), article.locator('.lede'), article.locator('.text p').first()]) {
    expect(await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('ar');
    expect(await text.evaluate((element) => element.matches(':dir(rtl)'))).toBe(true);
    const { first, last, left, right } = await edgesOf(text);
    expect(first).toBeGreaterThan(last);
    expect(right - first).toBeLessThan(first - left);
    expect(Math.abs(right - first)).toBeLessThan(2);
  }
  for (const around of [page.getByRole('navigation', { name: 'Main' }), page.getByRole('heading', { name: 'Earlier and later' })]) {
    const { first, last } = await edgesOf(around);
    expect(first).toBeLessThan(last);
  }
});

test('an Arabic title in a list of English ones is right-to-left', async ({ page }) => {
  for (const address of ['/tags/harbour/', '/2026/01/02/', '/2026/01/']) {
    await page.goto(english.origin + address);
    const link = page.getByRole('main').getByRole('link', { name: 'مثال: خبر قصير عن الميناء' });
    expect(
      await link.evaluate((element) => [element.closest('[dir]')?.getAttribute('dir'), element.closest('[lang]')?.getAttribute('lang')]),
    ).toEqual(['rtl', 'ar']);
  }
});

test('the interface of an Arabic article is English and reads from left to right, on the side where its text begins', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${english.origin}/2026/01/02/arabic/`);
    const article = page.getByRole('article').first();
    const line = article.locator('p').filter({ has: page.locator('time') });
    const words = [article.locator('time [aria-hidden]').first(), line, article.getByText('In this article').locator('visible=true')];
    for (const label of [...words, article.getByRole('link', { name: 'Harbour' })]) {
      expect(await label.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
      const { first, last } = await edgesOf(label);
      expect(first).toBeLessThan(last);
    }
    const [lede, meta] = [await edgesOf(article.locator('.lede')), await edgesOf(line)];
    expect(Math.abs(lede.right - meta.right)).toBeLessThan(2);
  }
});

test('a byline in Arabic does not tear apart the date beside it', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${sites.demo.origin}/2026/02/02/ittifaq-shahinat-al-fakiha/`);
    const line = page
      .getByRole('article')
      .locator('p')
      .filter({ has: page.getByText('ليلى حداد', { exact: true }) });
    const boxes = await line.evaluate((paragraph) => {
      const rectOf = (text: string) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const at = node.data.indexOf(text);
          if (at < 0 || node.parentElement?.closest('.sr-only')) continue;
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          return range.getBoundingClientRect();
        }
        return new DOMRect(NaN);
      };
      return ['ليلى', '2', 'Şub', '2026', '09:10'].map((text) => rectOf(text).left);
    });
    // The day, the month, the year and the time follow each other; the name stands before or after all of them.
    const [name = NaN, ...date] = boxes;
    expect(date).toEqual(date.toSorted((a, b) => a - b));
    expect(name < (date[0] ?? NaN) || name > (date.at(-1) ?? NaN)).toBe(true);
  }
});

test('the headings of an Arabic article have working anchors in Arabic letters', async ({ page }) => {
  await page.goto(`${english.origin}/2026/01/02/arabic/`);
  await page.getByRole('navigation', { name: 'In this article' }).getByRole('link', { name: 'العنوان الثاني' }).click();
  expect(decodeURI(new URL(page.url()).hash)).toBe('#العنوان-الثاني');
  await expect(page.getByRole('heading', { name: 'العنوان الثاني' })).toBeInViewport();
});

const wordsIn = (text: string) => text.toLocaleLowerCase('tr').match(/[\p{L}\p{M}]+/gu) ?? [];

/** Returns the words of an interface language. Functions are called with sample numbers. */
function wordsOfInterface(strings: typeof tr): string[] {
  const read = (value: unknown): string[] => {
    if (typeof value === 'string') return wordsIn(value);
    if (value instanceof Object && typeof value !== 'function') return Object.values(value).flatMap(read);
    const format = value as (value: string, other: unknown) => string;
    return wordsIn(`${format('1', true)} ${format('2', false)}`);
  };
  return Object.values(strings).flatMap(read);
}

function wordsOfCalendar(lang: string): string[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, month + 1)));
  return days.flatMap((day) => wordsIn(day.toLocaleDateString(lang, { month: 'long', weekday: 'long', timeZone: 'UTC' })));
}

/** Returns the horizontal positions of the first and last letter of an element that are seen, and of its own edges. */
function edgesOf(locator: Locator): Promise<Record<'first' | 'last' | 'left' | 'right', number>> {
  return locator.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    const isSeen = ({ parentElement }: Node) => parentElement !== null && getComputedStyle(parentElement).clipPath === 'none';
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent?.trim() && isSeen(node)) texts.push(node as Text);
    const edge = (node: Text | undefined, at: number) => {
      const range = document.createRange();
      if (node) range.setStart(node, at);
      if (node) range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    const last = texts.at(-1);
    const { left, right } = element.getBoundingClientRect();
    const rtl = getComputedStyle(element).direction === 'rtl';
    const first = edge(texts[0], 0);
    return { first: rtl ? first.right : first.left, last: edge(last, (last?.length ?? 1) - 1).left, left, right };
  });
}
