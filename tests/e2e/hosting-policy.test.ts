import { expect, test, type Page } from '@playwright/test';
import { pressInMenu } from './article-menu.ts';
import { hitsIn, openSearch, searchInBoth } from './search.ts';
import { sites, type TestSite } from './sites.ts';
import { watchPolicy } from './watch.ts';

const article = '2025/10/29/resimli/';
const evil = 'document.title = "Kötü"';

/** Hosts differ in which policies reach the reader: both, only that of the page, or only that of the header. */
const hosts = {
  'a host that sends the headers': () => Promise.resolve(),
  'a host that sends no headers': (page: Page) =>
    changeResponses(page, (headers, text) => [without(headers, 'content-security-policy'), text]),
  'the headers alone': (page: Page) =>
    changeResponses(page, (headers, text) => [headers, text.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')]),
};

for (const [host, prepare] of Object.entries(hosts)) {
  // The policy does not depend on the base path, so each is tried with some kind of host.
  const site = host === 'the headers alone' ? sites.base : sites.root;
  test(`with ${host}, the policy allows everything that a reader does under ${site.base}`, async ({ page }) => {
    const faults = await watch(page);
    await prepare(page);
    await readArticle(page, site);
    await searchInBoth(page, site);
    await page.emulateMedia({ media: 'print' });
    expect(faults).toEqual([]);
  });

  test(`with ${host}, the policy blocks injected scripts and styles`, async ({ page }) => {
    const faults = await watch(page);
    await prepare(page);
    await page.goto(sites.root.origin + `/${article}`);
    const title = await page.title();
    await page.evaluate((text) => {
      const script = Object.assign(document.createElement('script'), { textContent: text });
      const style = Object.assign(document.createElement('style'), { textContent: 'h1 { display: none }' });
      const button = document.createElement('button');
      button.setAttribute('onclick', text);
      const heading = document.querySelector('h1');
      heading?.setAttribute('style', 'display: none');
      document.body.append(script, style, button);
      button.click();
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/iz.gif' }));
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }));
      document.body.append(Object.assign(document.createElement('script'), { src: 'https://example.org/kotu.js' }));
    }, evil);
    await expect
      .poll(() => new Set(faults.filter((fault) => !fault.startsWith('console'))))
      .toEqual(
        new Set([
          'script-src-elem inline',
          'style-src-elem inline',
          'script-src-attr inline',
          'style-src-attr inline',
          'img-src https://example.org/iz.gif',
          'frame-src https://example.org',
          'script-src-elem https://example.org/kotu.js',
        ]),
      );
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the policy allows the search in English, too', async ({ page }) => {
  const faults = await watch(page);
  await openSearch(page, sites.english, '?q=cafe');
  await expect(hitsIn(page).locator('mark')).toHaveText(['café']);
  expect(faults).toEqual([]);
});

for (const host of ['a host that sends the headers', 'a host that sends no headers'] as const) {
  test(`with ${host}, WebAssembly runs in the search worker and on no page`, async ({ page }) => {
    await hosts[host](page);
    await openSearch(page, sites.root, '?q=isparta');
    await expect(hitsIn(page)).not.toHaveCount(0);
    expect(await page.evaluate(compileWasm)).toBe('CompileError');
  });
}

test('only the policy of the page blocks WebAssembly on it', async ({ page }) => {
  await hosts['the headers alone'](page);
  await page.goto(sites.root.origin);
  expect(await page.evaluate(compileWasm)).toBe('compiled');
});

test('no other site can show a page in a frame', async ({ page }) => {
  await frame(page);
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
  // Without the headers it works, so it is they that block it.
  await changeResponses(page, (headers, text) => [without(headers, 'content-security-policy', 'x-frame-options'), text]);
  await frame(page);
  await expect(page.frameLocator('iframe').getByRole('main')).toBeVisible();
});

/** Opens a page of another origin that shows the front page in a frame. */
async function frame(page: Page): Promise<void> {
  const outside = `${sites.english.origin}/cerceve/`;
  await page.route(outside, (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${sites.root.origin}/"></iframe>` }));
  await page.goto(outside);
}

async function readArticle(page: Page, { origin, base }: TestSite): Promise<void> {
  await page.goto(`${origin}${base}${article}`);
  for (const picture of await page.locator('article img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  await expect(page.locator('article img')).not.toHaveCount(0);
  await page.getByRole('link', { name: 'Okuma ayarları' }).click();
  const panel = page.getByRole('dialog', { name: 'Okuma ayarları' });
  for (const choice of ['Koyu', 'En büyük', 'Ferah', 'Tırnaksız']) await panel.getByLabel(choice).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.reload();
  await pressInMenu(page, 'Bağlantıyı kopyala');
}

/** Records policy violations, both as events of the page and as console errors. */
async function watch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`console: ${message}`));
  await watchPolicy(page, (breach) => faults.push(breach));
  return faults;
}

type Headers = Record<string, string>;

/** Changes every response of the site, as another kind of host would send it. */
async function changeResponses(page: Page, change: (headers: Headers, text: string) => [Headers, string]): Promise<void> {
  await page.route('http://localhost:*/**', async (route) => {
    const response = await route.fetch();
    const isPage = response.headers()['content-type']?.startsWith('text/html');
    const [headers, body] = change(response.headers(), isPage ? await response.text() : '');
    await route.fulfill({ response, headers, ...(isPage && { body }) });
  });
}

const without = (headers: Headers, ...names: string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** Compiles a minimal module. Runs in the browser. */
async function compileWasm(): Promise<string> {
  try {
    await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    return 'compiled';
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}
