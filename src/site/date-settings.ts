import { z } from 'zod';
import { findNearestWord } from '../language/nearest.ts';

/** The days of the week, as `Intl` numbers them from 1. */
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const localeExpected = 'a language with a region (BCP 47), like en-GB';

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const weekday = z
  .enum(weekdays, {
    error: ({ input }) => {
      const near = typeof input === 'string' ? findNearestWord(input, weekdays) : undefined;
      return near === undefined ? `one of ${weekdays.join(', ')}` : `${JSON.stringify(near)}?`;
    },
  })
  .transform((name) => weekdays.indexOf(name) + 1);

/** The part of the settings' schema that is about dates, where they differ from those of the language. */
export const dateSettings = {
  dates: z
    .strictObject(
      {
        locale: z
          .string({ error: localeExpected })
          .refine(isLocale, { error: localeExpected })
          .optional()
          .describe('A language with a region, like en-GB, whose customs dates and numbers follow. Default: lang with its region.'),
        firstDay: weekday.optional().describe('The day with which a week begins. Default: that of the locale.'),
      },
      { error: 'locale and firstDay' },
    )
    .default({})
    .describe('How dates are written, where it differs from the language.'),
};
