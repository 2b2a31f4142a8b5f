import { isAscii, isUtf8 } from 'node:buffer';
import type { ParseFault } from './parsed-article.ts';

/** The encoding of Turkish texts before UTF-8. ISO-8859-9 is a subset, and a label for it in the Encoding Standard. */
export const turkish = 'windows-1254';

/** Detects an encoding by its byte order mark, or UTF-16 without a mark by `<` as the first character (XML, appendix F). */
export function byteOrderMark([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0x3c && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Ç Ö Ü Ğ İ Ş with their lowercase letters and ı, Â Î Û â î û. */
const turkishLetters = /[\xC7\xD6\xDC\xD0\xDD\xDE\xE7\xF6\xFC\xF0\xFD\xFE\xC2\xCE\xDB\xE2\xEE\xFB]/g;
/** Bytes that typed Turkish texts lack. They may have foreign letters, € … ‘ ’ “ ” • – — ™, and signs from no-break space to ½. */
const notTurkish = /[\x81-\x84\x86-\x90\x98\x9A-\x9F\xA1-\xA6\xA8\xAA\xAC\xAD\xAF\xB1-\xB3\xB5\xB6\xB8-\xBA\xBC\xBE\xBF]/;

/**
 * Decodes a text without an encoding label: by its byte order mark, else as UTF-8, else as Windows-1254 if most of its
 * letters outside ASCII are Turkish.
 */
export function decodeText(bytes: Uint8Array): { text: string; warnings: string[]; fault?: never } | { text?: never; fault: ParseFault } {
  const marked = byteOrderMark(bytes);
  if (marked && marked !== 'utf-8') return { text: new TextDecoder(marked).decode(bytes), warnings: [] };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), warnings: [] };
  const nonAscii = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\0-\x7F]+/g, '');
  const letters = nonAscii.replace(/[^\xC0-\xFF]/g, '').length;
  if (!notTurkish.test(nonAscii) && 2 * (nonAscii.match(turkishLetters)?.length ?? 0) > letters) {
    return { text: new TextDecoder(turkish).decode(bytes), warnings: ['it is not UTF-8, and was read as Windows-1254'] };
  }
  return { fault: { line: lineOfBrokenByte(bytes), found: 'bytes that are not UTF-8', expected: 'a text in UTF-8' } };
}

/** The text of a page or a feed, with its encoding. */
export interface Decoded {
  text: string;
  encoding: string;
  warnings: string[];
}

/**
 * Decodes a text that may have an encoding label. In this order: UTF-16, if it is detected; UTF-8, if the bytes are valid (a
 * text of more than a few letters in another encoding is not), or mostly valid; the labelled encoding; Windows-1254.
 * @param labelled the labelled encoding, by its name in the Encoding Standard
 * @param isTurkish whether the text states that it is Turkish: Turkish labelled as Latin-1 is really Windows-1254
 */
export function decodeLabelled(bytes: Uint8Array, labelled: string | undefined, isTurkish: boolean): Decoded {
  const marked = byteOrderMark(bytes);
  const decode = (encoding: string): Decoded => ({ text: new TextDecoder(encoding).decode(bytes), encoding, warnings: [] });
  if (marked && marked !== 'utf-8') return decode(marked);
  const other = labelled === 'utf-8' || marked ? undefined : labelled;
  // ASCII bytes are also valid in other encodings: in ISO-2022-JP they encode other characters.
  if (isUtf8(bytes)) return decode(other && isAscii(bytes) ? other : 'utf-8');
  // More valid characters than broken bytes: it is UTF-8 that was cut off or pasted together.
  const lenient = decode('utf-8');
  const broken = lenient.text.split('\uFFFD').length - 1;
  if (marked || (lenient.text.match(/(?!\uFFFD)[^\0-\x7F]/g)?.length ?? 0) > broken) {
    return { ...lenient, warnings: [`${broken} characters are not UTF-8, as all others are: they became \uFFFD`] };
  }
  return decode(other === undefined || (other === 'windows-1252' && isTurkish) ? turkish : other);
}

/**
 * Returns the name of an encoding label in the Encoding Standard. UTF-16 becomes UTF-8: if the label could be read as ASCII,
 * the text is not UTF-16.
 * @returns undefined if the label is unknown
 */
export function encodingOf(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** Finds a character that texts do not have, and XML forbids: the file is of another kind, or is damaged. */
export function findControlCharacter(text: string): ParseFault | undefined {
  const at = text.search(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/u);
  if (at < 0) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return { line: text.slice(0, at).split(/\r\n?|\n/).length, found: `the control character U+${code}`, expected: 'a text' };
}

/** Returns the line of the first byte that is not UTF-8. */
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
