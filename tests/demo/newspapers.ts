import type { DemoArticle } from './article.ts';
import { englishFebruary1, englishFebruary2 } from './articles/english/february-1-2.ts';
import { englishFebruary3 } from './articles/english/february-3.ts';
import { englishJanuary } from './articles/english/january.ts';
import { englishOlder } from './articles/english/older.ts';
import { february1, february2 } from './articles/february-1-2.ts';
import { february3 } from './articles/february-3.ts';
import { january30EconomyAndWorld } from './articles/january-30-economy-and-world.ts';
import { january30News } from './articles/january-30-news.ts';
import { january30Other } from './articles/january-30-other.ts';
import { january28, january31 } from './articles/january.ts';
import { older } from './articles/older.ts';
import type { PictureLimits } from './draw-picture.ts';
import { englishSiteFiles } from './english-site-files.ts';
import { siteFiles } from './site-files.ts';

export interface DemoNewspaper {
  /** Its folder among the fixtures. */
  name: string;
  /** For the times of its articles. */
  timeZone: string;
  siteFiles: Record<string, string>;
  pictureLimits: PictureLimits;
  articles: DemoArticle[];
}

const january30 = [...january30News, ...january30EconomyAndWorld, ...january30Other];

export const newspapers: DemoNewspaper[] = [
  {
    name: 'demo',
    timeZone: 'Europe/Istanbul',
    siteFiles,
    pictureLimits: { maxPixels: 1280 * 853, maxBytes: 38_000 },
    articles: [february3, february2, february1, january31, january30, january28, older].flat(),
  },
  {
    name: 'demo-en',
    timeZone: 'Europe/London',
    siteFiles: englishSiteFiles,
    pictureLimits: { maxPixels: 1024 * 683, maxBytes: 27_000 },
    // Each has a body: the banks of sentences are Turkish.
    articles: [englishFebruary3, englishFebruary2, englishFebruary1, englishJanuary, englishOlder].flat(),
  },
];
