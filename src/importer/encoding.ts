import { isAscii, isUtf8 } from 'node:buffer';
import type { ParseFault } from './parsed-article.ts';

/** What Turkish texts were written in before UTF-8; ISO-8859-9 is a part of it, and the Encoding Standard takes it for the same. */
export const turkish = 'windows-1254';

/** The encoding that a byte order mark names, or that markup shows by its first `<` where it is UTF-16 without a mark (XML, appendix F). */
export function byteOrderMark([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0x3c && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Ç Ö Ü Ğ İ Ş with their small letters and ı, Â Î Û â î û. */
const turkishLetters = /[\xC7\xD6\xDC\xD0\xDD\xDE\xE7\xF6\xFC\xF0\xFD\xFE\xC2\xCE\xDB\xE2\xEE\xFB]/g;
/** Further letters, and the marks of a typewritten text: € … ‘ ’ “ ” • – — ™ and from no-break space to ½. */
const notTurkish = /[\x81-\x84\x86-\x90\x98\x9A-\x9F\xA1-\xA6\xA8\xAA\xAC\xAD\xAF\xB1-\xB3\xB5\xB6\xB8-\xBA\xBC\xBE\xBF]/;

/**
 * Decodes a text that names no encoding: by its byte order mark, else as UTF-8, else as Windows-1254 where most of what
 * is not ASCII is a letter that Turkish has.
 */
export function decodeText(bytes: Uint8Array): { text: string; warnings: string[]; fault?: never } | { text?: never; fault: ParseFault } {
  const marked = byteOrderMark(bytes);
  if (marked && marked !== 'utf-8') return { text: new TextDecoder(marked).decode(bytes), warnings: [] };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), warnings: [] };
  const foreign = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\0-\x7F]+/g, '');
  const letters = foreign.replace(/[^\xC0-\xFF]/g, '').length;
  if (!notTurkish.test(foreign) && 2 * (foreign.match(turkishLetters)?.length ?? 0) > letters) {
    return { text: new TextDecoder(turkish).decode(bytes), warnings: ['it is not UTF-8, and was read as Windows-1254'] };
  }
  return { fault: { line: lineOfBrokenByte(bytes), found: 'bytes that are not UTF-8', expected: 'a text in UTF-8' } };
}

/** A page or a feed as text, and what should be said about how it came to be one. */
export interface Decoded {
  text: string;
  encoding: string;
  warnings: string[];
}

/**
 * Decodes what may name its encoding. The first of these counts: UTF-16 that shows itself; UTF-8 where the bytes are that
 * (no other text of more than a few letters is by chance), or mostly; the encoding that is named; Windows-1254.
 * @param named by the name of the Encoding Standard
 * @param isTurkish whether the text says so: what is Turkish and names Latin-1 was written in Windows-1254
 */
export function decodeLabelled(bytes: Uint8Array, named: string | undefined, isTurkish: boolean): Decoded {
  const marked = byteOrderMark(bytes);
  const decode = (encoding: string): Decoded => ({ text: new TextDecoder(encoding).decode(bytes), encoding, warnings: [] });
  if (marked && marked !== 'utf-8') return decode(marked);
  const other = named === 'utf-8' || marked ? undefined : named;
  // Without any letter beyond ASCII the bytes say nothing: in ISO-2022-JP they mean others.
  if (isUtf8(bytes)) return decode(other && isAscii(bytes) ? other : 'utf-8');
  // Some letters in UTF-8 and fewer broken bytes: cut off or pasted together, and still UTF-8.
  const lenient = decode('utf-8');
  const broken = lenient.text.split('\uFFFD').length - 1;
  if (marked || (lenient.text.match(/(?!\uFFFD)[^\0-\x7F]/g)?.length ?? 0) > broken) {
    return { ...lenient, warnings: [`${broken} characters are not UTF-8, as all others are: they became \uFFFD`] };
  }
  return decode(other === undefined || (other === 'windows-1252' && isTurkish) ? turkish : other);
}

/** The name that the Encoding Standard gives a label; `undefined` of one that it does not know. UTF-16 cannot be, where a label could be read. */
export function encodingOf(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** What no text holds, and XML forbids: a file of another kind, or one that a disk damaged. */
export function findControlCharacter(text: string): ParseFault | undefined {
  const at = text.search(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/u);
  if (at < 0) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return { line: text.slice(0, at).split(/\r\n?|\n/).length, found: `the control character U+${code}`, expected: 'a text' };
}

/** The line in which the first byte stands that is not UTF-8. */
function lineOfBrokenByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
