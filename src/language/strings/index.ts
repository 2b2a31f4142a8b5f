import { en } from './en.ts';
import { tr, type Strings } from './tr.ts';

export type { Strings };

/** The texts of the interface, by language. */
export const strings = { tr, en } satisfies Record<string, Strings>;

export type InterfaceLanguage = keyof typeof strings;
export const interfaceLanguages = Object.keys(strings) as InterfaceLanguage[];
