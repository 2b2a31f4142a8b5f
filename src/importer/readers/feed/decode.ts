import { decodeLabelled, encodingOf, turkish } from '../../encoding.ts';

/** The number of bytes that are searched for an encoding and a language. */
const sniffedBytes = 4096;

/** Decodes a feed. The XML declaration may name the encoding. */
export function decodeFeed(bytes: Uint8Array): { text: string; warnings: readonly string[] } {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, sniffedBytes));
  const named = encodingOf(/^[^<]{0,9}<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["'](?<name>[\w.:-]+)/i.exec(start)?.groups?.['name']);
  const isTurkish = /<language>\s{0,99}tr\b|xml:lang\s{0,9}=\s{0,9}["']tr\b/i.test(start);
  const { text, encoding, warnings } = decodeLabelled(bytes, named, isTurkish);
  if (encoding !== turkish || (named && named !== 'utf-8')) return { text, warnings };
  return { text, warnings: [...warnings, 'it is not UTF-8, and was read as Windows-1254'] };
}
