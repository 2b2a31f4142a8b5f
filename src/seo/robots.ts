/**
 * Crawlers that collect texts for training, by the names under which their operators say that they obey `robots.txt`. Those that
 * fetch a page because a reader asked for it, or for a search, are not among them.
 */
const trainingCrawlers = [
  ...['AI2Bot', 'Amazonbot', 'Applebot-Extended', 'Bytespider', 'CCBot', 'ClaudeBot', 'cohere-training-data-crawler'],
  ...['Diffbot', 'FacebookBot', 'Google-Extended', 'GPTBot', 'meta-externalagent', 'omgili', 'PanguBot', 'Webzio-Extended'],
];

/**
 * Writes `robots.txt` (RFC 9309): everything may be crawled, except by machines that train on text if these are refused.
 * @param sitemap the absolute address of the sitemap index
 */
export function writeRobots(sitemap: string, training: 'allow' | 'refuse'): string {
  const refused = training === 'refuse' ? `${trainingCrawlers.map((name) => `User-agent: ${name}\n`).join('')}Disallow: /\n\n` : '';
  return `${refused}User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}

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
