/**
 * Replaces the first `%` of an interface sentence with a value.
 * @param value inserted verbatim: `$&` and `%` have no special meaning in it
 */
export function fill(sentence: string, value: string): string {
  return sentence.replace('%', () => value);
}
