import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../e2e/chromium.ts';
import { serve, stop } from '../e2e/serve.ts';
import { openRunFolder } from '../files.ts';
import { buildNewspaper } from './newspapers.ts';
import { cutIntoColumns, joinPictures } from './sheets.ts';
import { listShots, type NewspaperName, type Places, type View } from './shots.ts';

/**
 * Takes pictures of the pages, of every kind and on every screen, to look at after a change of style.
 *   npm run look [-- <part of a name> …]     into .cache/look/
 *   npm run look -- --english [<part of a name> …]   into .cache/look/english/
 */
const isEnglish = process.argv.includes('--english');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const outDir = path.resolve('.cache/look', isEnglish ? 'english' : '.');

const clipping = '/2026/02/03/rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz/';
const turkish: Places = {
  text: clipping,
  pictured: '/2026/02/03/bogazin-sonmus-fenerleri-yeniden-yaniyor-on-uc-isik-iki-kis/',
  day: '/2026/01/30/',
  tag: '/tags/istanbul/',
};
const english: Places = { ...turkish, pictured: '/2026/02/03/the-lamps-of-the-strait-burn-again/', day: '/2026/02/03/', tag: '/tags/sea/' };

const removeRunFolder = openRunFolder();
const { executablePath, env, args } = await findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), ...(env && { env }), ...(args && { args }) });
const servers = new Map<NewspaperName, Awaited<ReturnType<typeof serve>>>();
try {
  mkdirSync(outDir, { recursive: true });
  const shots = Object.entries(listShots(isEnglish ? english : turkish));
  for (const [name, views] of shots) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const pictures: Buffer[] = [];
    for (const view of views) pictures.push(...(await take(browser, view)));
    await joinPictures(pictures, path.join(outDir, `${name}.png`));
    console.log(path.join('.cache/look', isEnglish ? 'english' : '', `${name}.png`));
  }
} finally {
  await browser.close();
  for (const { server } of servers.values()) await stop(server);
  removeRunFolder();
}

/** Opens a page as a reader would, and takes its picture; of a whole page, one picture for each column. */
async function take(from: Browser, view: View): Promise<Buffer[]> {
  const { address, width, height, column, theme, act } = view;
  const origin = await findOrigin(isEnglish && view.newspaper !== 'one' ? 'english' : (view.newspaper ?? 'demo'));
  const isPhone = width < 640;
  const context = await from.newContext({
    ...{ viewport: { width, height: height ?? 900 }, locale: isEnglish ? 'en-GB' : 'tr-TR', isMobile: isPhone, hasTouch: isPhone },
    ...{ permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  if (theme)
    await page.addInitScript((stored) => {
      localStorage.setItem('kupur', stored);
    }, JSON.stringify({ theme }));
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  // A font that comes late is used from the next page on.
  await page.reload({ waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Pictures below the first screen are loaded when they come near it.
    for (const picture of document.images) picture.loading = 'eager';
    await Promise.all(Array.from(document.images, (picture) => picture.decode().catch(() => undefined)));
  });
  await act?.(page);
  const picture = await page.screenshot({ fullPage: height === undefined });
  await context.close();
  return column === undefined ? [picture] : await cutIntoColumns(picture, column);
}

/** Builds and serves a newspaper at its first use. */
async function findOrigin(name: NewspaperName): Promise<string> {
  const known = servers.get(name) ?? (await serve({ outDir: await buildNewspaper(name), base: '/' }));
  servers.set(name, known);
  return known.site.origin;
}
