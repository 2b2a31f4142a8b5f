import { expect, type Locator, type Page } from '@playwright/test';
import { article, writeFiles } from '../files.ts';
import { startServer, type AstroServer } from './astro-server.ts';
import { copyProject } from './project.ts';

export const day = 'content/articles/2026/02/03';
export const good = article('title: Birinci haber\npublished: 2026-02-03', 'İlk cümle.');

interface DevNewspaper {
  project: string;
  dev: AstroServer;
  write: (name: string, text: string | Uint8Array) => void;
  /** What dev shows over the page. */
  panel: Locator;
}

/** Starts dev with two articles, and opens the first of them. */
export async function openDev(page: Page): Promise<DevNewspaper> {
  const project = copyProject({ [`${day}/bir.md`]: good, [`${day}/iki.md`]: good.replace('Birinci', 'İkinci') });
  const dev = await startServer(project, 'dev', { SOURCE_DATE_EPOCH: '' });
  await page.goto(`${dev.url}/2026/02/03/bir/`);
  await expect(page.getByText('İlk cümle.')).toBeVisible();
  const write = (name: string, text: string | Uint8Array) => {
    writeFiles(project, { [name]: text });
  };
  return { project, dev, write, panel: panelOf(page) };
}

export const panelOf = (page: Page): Locator => page.getByRole('alert', { name: /in the content$/ });
