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
