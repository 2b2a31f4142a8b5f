import { z } from 'zod';
import { quote } from '../article/fault.ts';
import { contrastOf, fitAccent, minContrast } from '../styles/accent.ts';
import { themeNames } from '../styles/choices.ts';
import { surfacesOf, type ThemeName } from '../styles/themes.ts';

// Without quotation marks, YAML takes a word that begins with # for a comment.
const expected = 'a colour in quotation marks, like "#1b5e20"';

const isHexadecimal = (written: string) => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(written);

const colour = z
  .string({ error: expected })
  .refine(isHexadecimal, { error: expected, abort: true })
  .transform((written) => written.toLowerCase())
  .meta({ pattern: /^#(?:[\dA-Fa-f]{3}|[\dA-Fa-f]{6})$/.source, patternErrorMessage: `Expected ${expected}.` });

/** The accent for all themes gets the nearest readable lightness in each; one that is given for a theme has to be readable. */
const accentOf = (name: ThemeName) =>
  colour.check(({ value, issues }) => {
    const paper = surfacesOf(name)[0]?.paper;
    const contrast = paper === undefined ? minContrast : contrastOf(value, paper);
    if (paper === undefined || contrast >= minContrast) return;
    // Cut, not rounded: 6.99 must not be shown as 7.
    const found = (Math.floor(contrast * 10) / 10).toFixed(1);
    const message = `a contrast of at least ${minContrast}:1, which is ${found}:1 on the paper ${paper}; the nearest is ${quote(fitAccent(value, paper))}`;
    // Without `continue`, the union would hide this message behind its own.
    issues.push({ code: 'custom', input: value, message, continue: true });
  });

const accents = Object.fromEntries(
  themeNames.map((name) => [name, accentOf(name).optional().describe(`The colour on the paper of ${name}, in quotation marks.`)]),
) as Record<ThemeName, z.ZodOptional<ReturnType<typeof accentOf>>>;

/** `theme` in `site.yaml`: the colours that are the publisher's own. */
export const themeSetting = z.strictObject(
  {
    /** A hexadecimal colour, or one for each of some themes. */
    accent: z
      .union([colour, z.strictObject(accents)], { error: `${expected}, or one for each of ${themeNames.join(', ')}` })
      .optional()
      .describe('The colour of links and marks, in quotation marks, like "#1b5e20", or one for each of some themes.'),
  },
  { error: 'accent' },
);
