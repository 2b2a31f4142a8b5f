/**
 * Puts a value into a sentence of the interface, in place of its first `%`.
 * @param value as it is: neither `$&` nor `%` means anything in it
 */
export function fill(sentence: string, value: string): string {
  return sentence.replace('%', () => value);
}
