import { expect, test } from '@playwright/test';
import { allKinds } from './kinds.ts';

test('every list without markers states its role, which Safari would take from it', async ({ page }) => {
  const silent = new Set<string>();
  for (const address of allKinds) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    const lists = await page
      .locator('ul, ol')
      .evaluateAll((elements) =>
        elements
          .filter((list) => getComputedStyle(list).listStyleType === 'none' && list.role !== 'list')
          .map((list) => list.outerHTML.slice(0, 60)),
      );
    for (const list of lists) silent.add(`${new URL(address).pathname}: ${list}`);
  }
  expect([...silent]).toEqual([]);
});

test('no list is empty, and every item of a list of links has one link', async ({ page }) => {
  const odd = new Set<string>();
  for (const address of allKinds) {
    await page.goto(address);
    const items = await page.locator('main :is(ul, ol)[role="list"]:not([hidden] *, form *)').evaluateAll((lists) =>
      lists.flatMap((list) => {
        if (!list.children.length) return [`empty ${list.outerHTML.slice(0, 60)}`];
        const articles = [...list.children].filter((item) => item.querySelector('.item-link') && !item.matches('.under-tag'));
        return articles.filter((item) => item.querySelectorAll('a').length !== 1).map((item) => item.textContent.trim().slice(0, 80));
      }),
    );
    for (const item of items) odd.add(`${new URL(address).pathname}: ${item}`);
  }
  expect([...odd]).toEqual([]);
});
