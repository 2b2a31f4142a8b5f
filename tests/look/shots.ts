import type { Page } from '@playwright/test';

export type NewspaperName = 'demo' | 'plain' | 'one' | 'english';
export type Theme = 'light' | 'dark' | 'sepia' | 'contrast';

/** A view of a page. Several views make one picture, side by side. */
export interface View {
  /** Default: the demo. */
  newspaper?: NewspaperName;
  address: string;
  width: number;
  /** Without a height, the whole page, cut into columns of `column` pixels. */
  height?: number;
  column?: number;
  theme?: Theme;
  /** What the reader does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

/** The addresses that the pictures show. */
export interface Places {
  /** The first clipping, which has no picture. */
  text: string;
  /** An article with a picture across the page, contents, a table, quotations and notes. */
  pictured: string;
  day: string;
  tag: string;
}

const [phone, tablet, desk] = [390, 820, 1440];
const [phoneHeight, deskHeight] = [844, 1000];

const scrollTo = (selector: string) => async (page: Page) => {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      element.scrollIntoView();
    });
};
const openSettings = async (page: Page) => {
  await page.locator('[data-dialog=reader]:visible').click();
  await page.locator('.reader-dialog[open]').waitFor();
};
const openShareMenu = async (page: Page) => {
  await page.locator('[data-tools] summary').click();
};
const copyLink = async (page: Page) => {
  await openShareMenu(page);
  await page.locator('[data-do=copy]').click();
  await page.locator('.answer').waitFor();
};
const scrollUp = async (page: Page) => {
  await page.mouse.wheel(0, 1500);
  await page.waitForFunction(() => scrollY > 1000);
  await page.mouse.wheel(0, -200);
  await page.locator('[data-scroll=up]').waitFor();
};

/** Lists the pictures, by name. The numbers are those of the look book that the second edition was drawn in. */
export function listShots({ text, pictured, day, tag }: Places): Record<string, View[]> {
  const light = { theme: 'light' } as const;
  const [dark, sepia] = [{ theme: 'dark' }, { theme: 'sepia' }] as const;
  const one = { newspaper: 'one' } as const;
  const onPhone = { width: phone, height: phoneHeight };
  const atDesk = { width: desk, height: deskHeight };
  return {
    '01-front-1440': [{ address: '/', ...atDesk }],
    '02-front-1440-whole-and-no-pictures': [
      { address: '/', width: desk },
      { newspaper: 'plain', address: '/', width: desk },
    ],
    '03-front-1024-whole': [{ address: '/', width: 1024, column: 1800 }],
    '04-front-390-light': [{ address: '/', width: phone, column: 1700 }],
    '05-front-390-dark': [{ address: '/', width: phone, column: 1700, ...dark }],
    '06-one-1440': [{ ...one, address: '/', width: desk, height: 1280 }],
    '07-one-390': [{ ...one, address: '/', width: phone, column: 1320 }],
    '08-article-1440-light': [{ ...one, address: text, ...atDesk }],
    '09-article-390-light-dark-sepia': [light, dark, sepia].map((theme) => ({ ...one, address: text, ...onPhone, ...theme })),
    '10-article-390-whole': [{ ...one, address: text, width: phone, column: 1748 }],
    '11-picture-1440-whole': [{ address: pictured, width: desk, column: 2200 }],
    '12-picture-1440-dark': [{ address: pictured, ...atDesk, ...dark }],
    '13-picture-820-light-dark': [
      { address: pictured, width: tablet, height: 1180 },
      { ...one, address: text, width: tablet, height: 1180, ...dark },
    ],
    '14-picture-390-light-dark-sepia': [
      { address: pictured, ...onPhone },
      { address: pictured, ...onPhone, ...dark, act: scrollTo('.text h2') },
      { address: pictured, ...onPhone, ...sepia },
    ],
    '15-end-1440-and-390': [
      { address: pictured, ...atDesk, act: scrollTo('.article-foot') },
      { address: pictured, width: phone, height: deskHeight, act: scrollTo('.article-foot') },
    ],
    '16-day-1280': [{ address: day, width: 1280 }],
    '17-day-390': [{ address: day, width: phone, column: 1500 }],
    '18-tag-1280-390': [
      { address: tag, width: 1280, height: 2000 },
      { address: tag, width: phone, height: 2000 },
    ],
    '19-tags-1280-390': [
      { address: '/tags/', width: 1280, height: 1300 },
      { address: '/tags/', width: phone, height: 1300 },
    ],
    '20-archive-1280-390': [
      { address: '/archive/', width: 1280, height: 900 },
      { address: '/archive/', width: phone, height: 1300 },
    ],
    '21-over-390': [openSettings, openShareMenu, copyLink, scrollUp].map((act) => ({ ...one, address: text, ...onPhone, act })),
    '22-panel-1280': [{ ...one, address: text, width: 1280, height: 800, act: openSettings }],
    '23-share-1280': [openShareMenu, copyLink].map((act) => ({ ...one, address: text, width: 1280, height: 800, act })),
    '24-wide-1680': [
      { address: '/', width: 1680, height: deskHeight },
      { address: pictured, width: 1680, height: deskHeight, act: scrollTo('.article-picture figcaption') },
    ],
    '25-year-and-month-1280': [
      { address: `/${day.split('/')[1] ?? ''}/`, width: 1280, height: deskHeight },
      { address: `/${day.split('/').slice(1, 3).join('/')}/`, width: 1280, height: deskHeight },
    ],
    '26-front-320': [{ address: '/', width: 320, column: 1700 }],
    '28-article-1280': [{ address: pictured, width: 1280, height: 900 }],
    '27-contrast-390': [{ address: pictured, ...onPhone, theme: 'contrast' }],
  };
}
