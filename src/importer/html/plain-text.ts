import { decodeHTMLAttribute } from 'entities';

/**
 * Decodes the character references of HTML, once: `&Ccedil;`, `&#039;`, `&#x27;`. References without a semicolon follow the
 * rules of HTML attributes, so `?a=1&copy=2` is not changed. `&amp` is always decoded, as in `AT&ampT`: no other name begins
 * with it.
 */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? decodeHTMLAttribute(text.replace(/&amp(?!;)/g, '&amp;')) : text;

/** Converts a value to one line of plain text. Decodes character references that other tools leave, such as `&#039;` in a title. */
export function plainText(value: string | null | undefined): string {
  return decodeEntities(value ?? '')
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Decodes all strings in a value; keys, numbers and dates are not changed. */
export function decodeDeep(value: unknown): unknown {
  if (typeof value === 'string') return decodeEntities(value);
  if (Array.isArray(value)) return value.map(decodeDeep);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decodeDeep(inner)]));
}
