import { expect, test } from '@playwright/test';
import { allKinds } from './kinds.ts';

test('a list without markers states its role, none is empty, and every item of a list of links has one link', async ({ page }) => {
  const odd = new Set<string>();
  for (const address of allKinds) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    // Safari takes the role from a list without markers, unless it is stated.
    const silent = await page
      .locator('ul, ol')
      .evaluateAll((lists) =>
        lists
          .filter((list) => getComputedStyle(list).listStyleType === 'none' && list.role !== 'list')
          .map((list) => list.outerHTML.slice(0, 60)),
      );
    const items = await page.locator('main :is(ul, ol)[role="list"]:not([hidden] *, form *)').evaluateAll((lists) =>
      lists.flatMap((list) => {
        if (!list.children.length) return [`empty ${list.outerHTML.slice(0, 60)}`];
        const articles = [...list.children].filter((item) => item.querySelector('.item-link') && !item.matches('.under-tag'));
        return articles.filter((item) => item.querySelectorAll('a').length !== 1).map((item) => item.textContent.trim().slice(0, 80));
      }),
    );
    for (const found of [...silent, ...items]) odd.add(`${new URL(address).pathname}: ${found}`);
  }
  expect([...odd]).toEqual([]);
});
