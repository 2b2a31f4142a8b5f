import { decodeHTMLAttribute } from 'entities';

/**
 * Decodes the character references of HTML, once: `&Ccedil;`, `&#039;`, `&#x27;`, and those without a semicolon as HTML
 * reads them in an attribute, so that `?a=1&copy=2` stays. `&amp` is decoded wherever it stands, as in `AT&ampT`: no other
 * name begins with it.
 */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? decodeHTMLAttribute(text.replace(/&amp(?!;)/g, '&amp;')) : text;

/** One line of text. What other tools hold back for HTML, such as `&#039;` in a title, is decoded. */
export function plainText(value: string | null | undefined): string {
  return decodeEntities(value ?? '')
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A value with all its texts decoded; keys, numbers and dates stay. */
export function decodeDeep(value: unknown): unknown {
  if (typeof value === 'string') return decodeEntities(value);
  if (Array.isArray(value)) return value.map(decodeDeep);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decodeDeep(inner)]));
}
