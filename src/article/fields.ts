import { z } from 'zod';
import { hasSlug } from '../language/slug.ts';

/** A text that is not empty. */
export const text = (expected = 'text') =>
  z
    .string({ error: expected })
    .trim()
    .refine((value) => value !== '', { error: expected, abort: true })
    .refine((value) => value.isWellFormed(), { error: `${expected}, without half of a character`, abort: true })
    .meta({ minLength: 1 });

/** Real articles have about ten items in a list. Each tag adds a page. */
const maxListLength = 1000;

export const list = <T extends z.ZodType>(item: T, expected: string) =>
  z.array(item, { error: expected }).max(maxListLength, `${expected}, at most ${maxListLength}`);

/** The name of something that has an address. */
export const name = text().refine(hasSlug, 'a name with a letter or a digit in it');
