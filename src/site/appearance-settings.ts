import { z } from 'zod';
import { findNearestWord } from '../language/nearest.ts';
import { themeSetting } from './theme-setting.ts';

export const sharePictures = ['auto', 'article', 'section', 'site'] as const;
export type SharePictures = (typeof sharePictures)[number];

/** Creates an error message that suggests the nearest valid word, or else says what is expected. */
const oneOf =
  (words: readonly string[]) =>
  ({ input }: { input?: unknown }) => {
    const near = typeof input === 'string' ? findNearestWord(input, words) : undefined;
    return near === undefined ? `one of ${words.join(', ')}` : `${JSON.stringify(near)}?`;
  };

const family = z
  .string({ error: 'the name of a font family, like "Literata"' })
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u, 'the name of a font family, like "Literata"');

/** Where fonts differ from those of the program. */
const fonts = z.strictObject(
  {
    text: family.optional().describe('The family of articles.'),
    headings: family.optional().describe('The family of headlines.'),
    interface: family.optional().describe('The family of menus, dates and labels.'),
  },
  { error: 'text, headings and interface' },
);

const onLight = 'The picture on light paper.';
const onDark = 'The picture on dark paper.';

/**
 * Creates the part of the settings' schema that is about how the newspaper looks.
 * @param hasFile tests if the content folder has a file
 */
export const appearanceSettings = (hasFile: (name: string) => boolean) => {
  const picture = (endings: RegExp, kinds: string) => {
    const expected = `${kinds} in the content folder, like "logo.svg"`;
    return z
      .string({ error: expected })
      .refine((name) => endings.test(name), { error: expected, abort: true })
      .refine((name) => !name.startsWith('/') && !name.split('/').includes('..') && hasFile(name), {
        error: 'the path of a file in the content folder, which has none with this name',
      });
  };
  const anyPicture = picture(/\.(?:svg|png|jpe?g|webp|avif)$/i, 'a picture (SVG, PNG, JPEG, WebP or AVIF)');
  return {
    logo: z
      .union([anyPicture, z.strictObject({ light: anyPicture.describe(onLight), dark: anyPicture.describe(onDark) })], {
        error: 'a picture in the content folder, like "logo.svg", or one for light and one for dark',
      })
      .optional()
      .describe('A picture in place of the name in the masthead, like logo.svg, or { light: logo.svg, dark: white.svg }.'),
    icon: picture(/\.(?:svg|png)$/i, 'a square SVG or PNG')
      .optional()
      .describe('The icon of the site in browsers and on phones: a square SVG or PNG. All sizes are made from it.'),
    sharePicture: anyPicture
      .optional()
      .describe('The picture of pages that have none of their own, where they are shared. Default: one with the name and the tagline.'),
    sharePictures: z
      .enum(sharePictures, { error: oneOf(sharePictures) })
      .default('auto')
      .describe('What has share pictures of its own: each article, each section, or the site. auto depends on the size of the archive.'),
    theme: themeSetting.default({}).describe("The newspaper's own colours. Default: those of the program."),
    fonts: fonts.default({}).describe('Font families that readers have on their devices, or that theme.css brings.'),
    font: family.optional().describe('The family of text and headings. Newer settings say fonts.'),
  };
};
