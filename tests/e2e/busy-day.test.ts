import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article, buildContent } from './project.ts';

test('a day with more articles than a page of a list holds shows all of their titles, and no summaries', async ({ page }) => {
  const minutes = Array.from({ length: 30 }, (_, minute) => String(minute).padStart(2, '0'));
  const files = minutes.map((minute) => {
    const frontMatter = `title: Örnek ${minute}\npublished: 2026-01-05T10:${minute}:00+03:00\nsection: SPOR`;
    return [`articles/2026/01/05/ornek-${minute}.md`, article(frontMatter, `Örnek ${minute} haberinin spotu.`)];
  });
  const { code, output, dist } = await buildContent(Object.fromEntries(files) as Record<string, string>);
  expect(code, output).toBe(0);
  await page.setContent(readFileSync(path.join(dist, '2026/01/05/index.html'), 'utf8'));
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /^Örnek \d\d$/ })).toHaveText(minutes.toReversed().map((minute) => `Örnek ${minute}`));
  await expect(main).not.toContainText('spotu');
});
