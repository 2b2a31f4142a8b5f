/**
 * Writes the file of an interface language that is written from right to left: English, with each letter replaced by a Hebrew
 * one. It is a whole language as far as the program can tell, and what is not in it stands out by its Latin letters.
 */
export function writeTurnedLanguage(): string {
  return `import { en } from './en.ts';
import type { Strings } from './tr.ts';

const letters = Array.from('אבגדהוזחטיכלמנסעפצקרשת');
const turn = (text: string) => text.replace(/[a-z]/gi, (letter) => letters[letter.toLowerCase().charCodeAt(0) % letters.length] ?? letter);

/** Turns the words of a sentence, but not what is filled into it. */
const turnSentence = (write: (...values: unknown[]) => string) => (...values: unknown[]) => {
  const marks = values.map((value, at) => (typeof value === 'string' ? String.fromCodePoint(0xe100 + at) : value));
  return values.reduce<string>((text, value, at) => (typeof value === 'string' ? text.replaceAll(String(marks[at]), value) : text), turn(write(...marks)));
};

const turnAll = (value: unknown): unknown => {
  if (typeof value === 'string') return turn(value);
  if (typeof value === 'function') return turnSentence(value as (...values: unknown[]) => string);
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, turnAll(inner)]));
};

export const he = { ...(turnAll(en) as Strings), alphabet: letters.join('') };
`;
}
