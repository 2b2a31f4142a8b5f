/**
 * Writes `security.txt` (RFC 9116), which must say when it expires: at the end of the year after the build, so that a build changes
 * it once a year.
 * @param contact an e-mail address or a web address
 * @param self the absolute address of the file
 * @param lang the language in which one can write
 * @param now milliseconds since 1970
 */
export function writeSecurityText(contact: string, self: string, lang: string, now: number): string {
  const lines = [
    `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
    `Expires: ${new Date(now).getUTCFullYear() + 1}-12-31T23:59:59Z`,
    `Preferred-Languages: ${[...new Set([lang, 'en'])].join(', ')}`,
    `Canonical: ${self}`,
  ];
  return `${lines.join('\n')}\n`;
}
