import { cpSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { findBadLists, findLowTargets, findMisplaced, findWide } from '../e2e/layout.ts';
import { buildSite, copyProject } from '../e2e/project.ts';
import { serve, stop } from '../e2e/serve.ts';
import { writeTurnedLanguage } from './turned-language.ts';

/** One page of each kind of the demo newspaper. */
const addresses = [
  ...['/', '/2026/02/03/bogazin-sonmus-fenerleri-yeniden-yaniyor-on-uc-isik-iki-kis/', '/2026/01/30/', '/2026/01/', '/2026/'],
  ...['/archive/', '/tags/', '/tags/istanbul/', '/sections/', '/authors/', '/authors/onur-tan/', '/feeds/', '/reader/', '/search/?q=liman'],
  ...['/about/', '/404.html'],
];
/** Names that are the same in every language. */
const properNames = ['RSS', 'Atom', 'JSON', 'Feed', 'Küpür', 'SHA', 'Ctrl', 'Esc'];

test.describe.configure({ timeout: 300_000 });

test('a new language of the interface is one file, and one from right to left turns the whole interface round', async ({ page }) => {
  const project = copyProject({ 'src/language/strings/he.ts': writeTurnedLanguage() });
  // Its own page would bring its title into the menu.
  const isInterface = (file: string) => path.basename(file) !== 'pages';
  cpSync(path.resolve('tests/fixtures/demo'), path.join(project, 'content'), { recursive: true, filter: isInterface });
  const outDirs = { en: 'dist-en', he: 'dist-he' };
  for (const [lang, outDir] of Object.entries(outDirs)) await buildSite(project, { SITE_LANG: lang, OUT_DIR: outDir });
  const [english, turned] = await Promise.all(
    [outDirs.en, outDirs.he].map((outDir) => serve({ outDir: path.join(project, outDir), base: '/' })),
  );
  if (!english || !turned) throw new Error('The sites are not served');
  try {
    for (const address of addresses) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, english.site.origin + address);
      const before = await page.evaluate(measure);
      await open(page, turned.site.origin + address);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('html')).toHaveAttribute('lang', 'he');
      const after = await page.evaluate(measure);
      expect.soft(findUnturned(before, after), address).toEqual([]);
      expect.soft(findForeignWords(await page.evaluate(findInterfaceTexts), path.join(project, 'content')), address).toEqual([]);
      const faults: string[] = await page.evaluate(findBadLists);
      for (const width of [320, 390, 820, 1280, 1920]) {
        await page.setViewportSize({ width, height: 844 });
        faults.push(...(await page.evaluate(findWide)), ...(await page.evaluate(findMisplaced)));
      }
      await page.setViewportSize({ width: 390, height: 844 });
      faults.push(...(await page.locator('body').evaluate(findLowTargets, 44)));
      expect.soft(faults, address).toEqual([]);
    }
  } finally {
    await Promise.all([stop(english.server), stop(turned.server)]);
  }
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
}

interface Place {
  name: string;
  /** From -1 at the left edge to 1 at the right one. */
  centre: number;
}

/** Returns where the parts of a page stand. It runs in the browser. */
function measure(): Place[] {
  const width = document.documentElement.clientWidth;
  const parts = document.querySelectorAll(
    'body > :is(header, footer) :is(p, nav, ul, li), main :is(aside, .item, table, td, th, .item-picture)',
  );
  // An element without a box of its own stands nowhere.
  const boxed = [...parts].filter((part) => getComputedStyle(part).display !== 'contents');
  return boxed.map((part) => {
    const { left, right } = part.getBoundingClientRect();
    return { name: `${part.tagName}.${part.className} ${part.textContent.trim().slice(0, 30)}`, centre: (left + right) / width - 1 };
  });
}

/** Returns the parts that stand clearly on one side, and on the same one in both directions. */
function findUnturned(before: readonly Place[], after: readonly Place[]): string[] {
  const isClear = ({ centre }: Place) => Math.abs(centre) > 0.2;
  const unturned = before.filter((place, at) => {
    const other = after[at];
    return other && isClear(place) && isClear(other) && Math.sign(place.centre) === Math.sign(other.centre);
  });
  return [...(before.length === after.length ? [] : [`${before.length} parts, and ${after.length}`]), ...unturned.map(({ name }) => name)];
}

/** Returns the texts of the interface that are on a page: those of buttons, labels, menus and headings of the program's own. */
function findInterfaceTexts(): string[] {
  const parts = document.querySelectorAll(
    'nav.masthead-links:not(.masthead-sections) a, .masthead-tools a, .footer nav a, button, label, legend, .band-title-small, .reader-form *, [aria-label]',
  );
  return [...parts]
    .flatMap((part) => [part.ariaLabel ?? '', part.children.length ? '' : part.textContent])
    .filter((text) => text.trim() !== '');
}

const wordsOf = (text: string) => text.match(/[a-zâçğıîöşüİ]{3,}/gi) ?? [];

/** Returns the Latin words that are neither proper names nor names of tags, sections and authors, which the interface repeats. */
function findForeignWords(texts: readonly string[], content: string): string[] {
  const files = globSync('articles/**/*.md', { cwd: content }).map((file) => readFileSync(path.join(content, file), 'utf8'));
  const named = files.flatMap((text) => {
    const {
      tags = [],
      section = '',
      authors = [],
    } = parse(text.split('---\n')[1] ?? '') as Partial<Record<'tags' | 'authors', string[]>> & { section?: string };
    return [...tags, section, ...authors].flatMap(wordsOf);
  });
  const fold = (word: string) => word.toLocaleLowerCase('tr');
  const known = new Set([...properNames, ...named].map(fold));
  return texts.flatMap(wordsOf).filter((word) => !known.has(fold(word)));
}
