import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { sites } from './sites.ts';

for (const site of [sites.root, sites.base]) {
  test(`the site under ${site.base} can be added to a phone's home screen`, async ({ page }) => {
    await page.goto(site.origin + site.base);
    const link = await page.locator('link[rel="manifest"]').evaluate((element: HTMLLinkElement) => element.href);
    expect(link).toBe(`${site.origin}${site.base}site.webmanifest`);
    const response = await page.request.get(link);
    expect(response.headers()['content-type']).toContain('application/manifest+json');
    const manifest = (await response.json()) as Manifest;
    expect(manifest).toMatchObject({ name: 'Küpür', short_name: 'Küpür', lang: 'tr', start_url: site.base, scope: site.base });
    expect(manifest).toMatchObject({ display: 'minimal-ui', description: 'Gazete kesikleri arşivi' });
    const sizes = manifest.icons.map(({ sizes: size }) => size);
    expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
    for (const { src, sizes: size, type } of manifest.icons) {
      const icon = await fetchIcon(page, new URL(src, link).href);
      expect(icon).toMatchObject(type === 'image/png' ? { format: 'png', size } : { format: 'svg' });
    }
  });

  test(`pages under ${site.base} have an icon, and one for phones`, async ({ page }) => {
    await page.goto(site.origin + site.base);
    const touch = await page.locator('link[rel="apple-touch-icon"]').evaluate((element: HTMLLinkElement) => element.href);
    expect(await fetchIcon(page, touch)).toEqual({ format: 'png', size: '180x180' });
    const icon = await page.locator('link[rel="icon"]').evaluate((element: HTMLLinkElement) => element.href);
    expect(await fetchIcon(page, icon)).toMatchObject({ format: 'svg' });
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the theme colour matches the background of a ${scheme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(sites.root.origin);
    const themeColour = await page.locator(`meta[name="theme-color"][media="(prefers-color-scheme: ${scheme})"]`).getAttribute('content');
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(themeColour?.slice(at, at + 2) ?? '', 16));
    await expect(page.locator('html')).toHaveCSS('background-color', `rgb(${red}, ${green}, ${blue})`);
  });
}

interface Manifest {
  icons: { src: string; sizes: string; type: string }[];
}

async function fetchIcon(page: Page, url: string) {
  const { format, width, height } = await sharp(await (await page.request.get(url)).body()).metadata();
  return { format, size: `${width}x${height}` };
}
