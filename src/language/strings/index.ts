import { en } from './en.ts';
import { tr, type Strings } from './tr.ts';

export type { Strings };

/** The texts of the interface, by language. */
export const strings: Record<'tr' | 'en', Strings> = { tr, en };
