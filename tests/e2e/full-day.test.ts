import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

// The newest day of the English newspaper has 16 articles, three of them with pictures, and one that is marked as lead.
const { english } = sites;
const inSection = {
  NEWS: [
    ...['Storm closes the port for a second night', 'School opens its garden to the neighbours', 'Bridge repairs begin on the coast road'],
    ...['Council counts its trees', 'Bakery changes its hours for the early boats', 'School bus runs late in the fog'],
  ],
  CULTURE: ['Library lends tools as well as books', 'Film club shows silent films with a piano'],
  // The article with a picture stands first.
  SPORT: ['Swimmers brave the bay in January', 'Rowers win by a length', 'Goalkeeper retires after twenty seasons'],
  'Other articles': ['Letters found in a drawer return to their writer', 'A note from the editor', 'Weather for the week'],
};
const stories = ['Choir sings in the market hall', 'Painter lends a studio to three pupils'];

test('an article marked as lead is the lead story of its day, even if it is older than others and has no picture', async ({ page }) => {
  await page.goto(`${english.origin}/`);
  const lead = page.getByRole('main').getByRole('article').first();
  await expect(lead.getByRole('heading', { level: 2 })).toHaveText('Bakery changes its hours for the early boats');
});

test('on the front page stories with pictures come before others, and the rest of the day stands by section, the fullest first', async ({
  page,
}) => {
  await page.goto(`${english.origin}/`);
  const main = page.getByRole('main');
  const ranked = main.getByRole('article').getByRole('heading', { level: 2 });
  await expect(ranked).toHaveText([/^Bakery/, ...stories, 'Swimmers brave the bay in January']);
  const sections = main.getByRole('region', { name: 'The day by section' });
  await expect(sections.getByRole('heading', { level: 3 })).toHaveText(['NEWS', 'SPORT', 'CULTURE', 'Other articles']);
  const news = sections.getByRole('region', { name: 'NEWS' });
  await expect(news.getByText('5 articles', { exact: true })).toBeAttached();
  await expect(news.getByRole('article').getByRole('link').or(news.getByRole('listitem').getByRole('link'))).toHaveText(
    inSection.NEWS.filter((title) => !title.startsWith('Bakery')),
  );
  await sections.getByRole('link', { name: 'January 5: 16 articles' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday, January 5, 2026');
});

test('a day with more than twelve articles is shown by section, the fullest first, with its lead and another story above, and all its articles once', async ({
  page,
}) => {
  await page.goto(`${english.origin}/2026/01/05/`);
  const main = page.getByRole('main');
  await expect(main.getByText('16 articles', { exact: true })).toBeVisible();
  await expect(main.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([/^Bakery/, /^Choir/]);
  const below = {
    ...inSection,
    NEWS: inSection.NEWS.filter((title) => !title.startsWith('Bakery')),
    CULTURE: ['Painter lends a studio to three pupils', ...inSection.CULTURE],
  };
  for (const [section, titles] of Object.entries(below)) {
    await expect(main.getByRole('region', { name: section }).getByRole('listitem').getByRole('link')).toHaveText(titles);
  }
  const titles = await main
    .getByRole('link')
    .filter({ hasText: /\w{3} \w/ })
    .allTextContents();
  const expected = [...stories, ...Object.values(inSection).flat()];
  expect(titles.filter((title) => expected.includes(title.trim()))).toHaveLength(16);
});

test('the sections of a full day are reached from its top, with their number of articles', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${english.origin}/2026/01/05/`);
  const links = page.getByRole('navigation', { name: 'Sections of the day' }).getByRole('link');
  await expect(links).toHaveText([
    /^NEWS\s*66 articles$/,
    /^CULTURE\s*44 articles$/,
    /^SPORT\s*33 articles$/,
    /^Other articles\s*33 articles$/,
  ]);
  await links.nth(2).click();
  await expect(page.getByRole('region', { name: 'SPORT' }).getByRole('heading').first()).toBeInViewport();
  await page.getByRole('region', { name: 'SPORT' }).getByRole('link', { name: 'SPORT', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/sections/sport/');
});

test('beside a full day stand its tags, the most used first', async ({ page }) => {
  await page.goto(`${english.origin}/2026/01/05/`);
  const tags = page.getByRole('region', { name: 'Tags of the day' }).getByRole('listitem');
  await expect(tags.getByRole('link')).toHaveText(['Island', 'Weather', 'Words', 'Music', 'Roads']);
  await expect(tags.first()).toContainText('7 articles');
  await page.goto(`${english.origin}/2026/01/01/`);
  await expect(page.getByRole('region', { name: 'Tags of the day' })).toHaveCount(0);
});
