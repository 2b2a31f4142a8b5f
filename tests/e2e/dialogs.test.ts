import { expect, test, type Page, type Request } from '@playwright/test';
import { fieldIn } from './search.ts';
import { sites } from './sites.ts';

const { root, base } = sites;
const article = '2026/02/02/manset/';
const kinds = {
  search: { path: 'search/', dialog: (page: Page) => page.getByRole('dialog', { name: 'Ara' }), link: 'Ara' },
  reader: { path: 'reader/', dialog: (page: Page) => page.getByRole('dialog', { name: 'Okuma ayarları' }), link: 'Okuma ayarları' },
};
type Kind = keyof typeof kinds;

const click = (kind: Kind) => (page: Page) => linkOf(page, kind).click();
const press = (keys: string) => async (page: Page) => {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
};

for (const [way, kind, open] of [
  ['/ twice', 'search', press('/ /')],
  ['Ctrl+K twice', 'search', press('Control+k Control+k')],
  ['/ and then Ctrl+K', 'search', press('/ Control+k')],
  ['a double click on the magnifier', 'search', (page: Page) => linkOf(page, 'search').dblclick()],
  [
    'a click on the magnifier and then /',
    'search',
    (page: Page) =>
      linkOf(page, 'search')
        .click()
        .then(() => page.keyboard.press('/')),
  ],
  ['? twice', 'reader', press('? ?')],
  ['a double click on Aa', 'reader', (page: Page) => linkOf(page, 'reader').dblclick()],
  [
    'a click on Aa and then ?',
    'reader',
    (page: Page) =>
      linkOf(page, 'reader')
        .click()
        .then(() => page.keyboard.press('?')),
  ],
] as const) {
  test(`${way} opens one dialog, and it can be reopened after closing`, async ({ page }) => {
    await page.goto(root.origin + `/${article}`);
    const release = await holdForms(page);
    await open(page);
    release();
    await expectOnlyDialog(page, kind);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await page.keyboard.press(kind === 'search' ? '/' : '?');
    await expectOnlyDialog(page, kind);
  });
}

for (const [way, wanted, open] of [
  ['/ and then ?', 'reader', press('/ ?')],
  ['? and then /', 'search', press('? /')],
  ['Aa and then the magnifier', 'search', (page: Page) => click('reader')(page).then(() => click('search')(page))],
  ['the magnifier and then Aa', 'reader', (page: Page) => click('search')(page).then(() => click('reader')(page))],
  ['/, ? and / again', 'search', press('/ ? /')],
] as const) {
  for (const first of ['search', 'reader'] as const) {
    test(`${way} in quick succession opens only the last one, if the form of the ${first} loads first`, async ({ page }) => {
      await page.goto(`${base.origin}/kupur/${article}`);
      const [releaseFirst, releaseSecond] = [await holdForms(page, first), await holdForms(page, first === 'search' ? 'reader' : 'search')];
      await open(page);
      const arrived = page.waitForResponse(`**/${kinds[first].path}`);
      releaseFirst();
      await arrived;
      releaseSecond();
      await expectOnlyDialog(page, wanted);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    });
  }
}

test('t does not change the theme while the search is still loading', async ({ page }) => {
  await page.goto(root.origin + `/${article}`);
  const release = await holdForms(page);
  await press('/ t a r t')(page);
  release();
  await expectOnlyDialog(page, 'search');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('Escape cancels a dialog that is still loading, and later shortcuts still work', async ({ page }) => {
  await page.goto(root.origin + `/${article}`);
  const release = await holdForms(page);
  await press('/ Escape')(page);
  release();
  await page.locator('dialog').waitFor({ state: 'attached' });
  await page.keyboard.press('?');
  await expectOnlyDialog(page, 'reader');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('/');
  await expectOnlyDialog(page, 'search');
});

for (const how of ['loads', 'fails'] as const) {
  test(`a reader who follows a link while the search is loading stays there when its form finally ${how}`, async ({ page }) => {
    await page.goto(root.origin + `/${article}`);
    await page.getByRole('main').evaluate((main) => {
      main.insertAdjacentHTML('afterbegin', '<a href="#k-content">Metne</a>');
    });
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/search/', async (route) => {
      await promise;
      await (how === 'fails' && !route.request().isNavigationRequest() ? route.abort() : route.continue());
    });
    const isForm = (request: Request) => request.url().endsWith('/search/');
    const ended = how === 'fails' ? page.waitForEvent('requestfailed', isForm) : page.waitForEvent('requestfinished', isForm);
    await page.keyboard.press('/');
    await page.getByRole('link', { name: 'Metne' }).click();
    resolve(undefined);
    await ended;
    await page.keyboard.press('?');
    await expectOnlyDialog(page, 'reader');
    expect(page.url()).toBe(`${root.origin}/${article}#k-content`);
  });
}

for (const [kind, { path }] of Object.entries(kinds)) {
  test(`if the form of the ${kind} can't be fetched, its page opens instead, and back on the article the dialog can be opened`, async ({
    page,
  }) => {
    await page.goto(root.origin + `/${article}`);
    await page.route(`**/${path}`, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    await linkOf(page, kind as Kind).dblclick();
    await page.waitForURL(`**/${path}`);
    await page.unroute(`**/${path}`);
    await page.goBack();
    await page.keyboard.press(kind === 'search' ? '/' : '?');
    await expectOnlyDialog(page, kind as Kind);
  });

  test(`a failed attempt to open the ${kind} leaves nothing behind on the page`, async ({ page }) => {
    await page.goto(root.origin + `/${article}`);
    // The page that would open instead does not load either, as without a connection.
    let tries = 0;
    await page.route(`**/${path}`, (route) => {
      if (route.request().isNavigationRequest()) return route.fulfill({ status: 204 });
      return ++tries === 1 ? route.fulfill({ status: 503, contentType: 'text/html', body: 'Bakımda' }) : route.continue();
    });
    const instead = page.waitForRequest((request) => request.isNavigationRequest());
    await page.keyboard.press(kind === 'search' ? '/' : '?');
    await instead;
    await expect(page.locator('dialog')).toHaveCount(0);
    await page.keyboard.press(kind === 'search' ? '/' : '?');
    await expectOnlyDialog(page, kind as Kind);
  });
}

test("on the search's own page, / focuses its input, and cancels a pending settings dialog", async ({ page }) => {
  await page.goto(`${root.origin}/search/`);
  await fieldIn(page).waitFor();
  await page.getByRole('contentinfo').getByRole('link').first().focus();
  const release = await holdForms(page);
  const arrived = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/reader/'));
  await press('? /')(page);
  release();
  await arrived;
  await page.locator('dialog').waitFor({ state: 'attached' });
  await expect(fieldIn(page)).toBeFocused();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('the search is usable if its stylesheet can not be fetched', async ({ page }) => {
  await page.goto(root.origin + `/${article}`);
  await page.route('**/forms*.css', (route) => route.abort());
  await press('/ /')(page);
  await expectOnlyDialog(page, 'search');
});

const linkOf = (page: Page, kind: Kind) => page.getByRole('banner').getByRole('link', { name: kinds[kind].link, exact: true });

/** Expects one open dialog of this kind with the focus in it, at most one dialog of each kind, and no duplicate ids. */
async function expectOnlyDialog(page: Page, kind: Kind): Promise<void> {
  const dialog = kinds[kind].dialog(page);
  await expect(dialog).toBeVisible();
  if (kind === 'search') await expect(fieldIn(dialog)).toBeFocused();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await expect(page.locator('dialog[open]')).toHaveCount(1);
  for (const name of ['search', 'reader']) expect(await page.locator(`dialog.${name}-dialog`).count()).toBeLessThanOrEqual(1);
  const duplicates = await page.evaluate(() => {
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  expect(duplicates).toEqual([]);
}

/** Delays the forms of dialogs until the returned function is called. */
async function holdForms(page: Page, kind?: Kind): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(kind ? `**/${kinds[kind].path}` : /\/(search|reader)\/$/, async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}
