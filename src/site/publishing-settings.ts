import { z } from 'zod';

const contactExpected = 'an e-mail address like "post@example.org", or an address like "https://example.org/contact/"';
const trainings = ['allow', 'refuse'] as const;
const linkChecks = ['error', 'warn'] as const;

const licenceExpected = 'label and url, like { label: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }';

/** The part of the settings' schema that speaks to machines and to those who find a fault. */
export const publishingSettings = {
  contact: z
    .union([z.email(), z.url({ protocol: /^https$/ })], { error: contactExpected })
    .optional()
    .describe('Where to report a fault: an e-mail address, or a page. It stands in security.txt (RFC 9116).'),
  licence: z
    .strictObject(
      {
        label: z.string({ error: licenceExpected }).trim().min(1, { error: licenceExpected }).describe('Its name, like CC BY 4.0.'),
        url: z
          .url({ protocol: /^https?$/, error: licenceExpected })
          .describe('Its address, like https://creativecommons.org/licenses/by/4.0/.'),
      },
      { error: licenceExpected },
    )
    .optional()
    .describe('The licence of the articles. Without it, the footer says that they belong to their publishers.'),
  links: z
    .enum(linkChecks, { error: `one of ${linkChecks.join(', ')}` })
    .default('error')
    .describe('What a dead link is: an error that stops the build, or a warning, for an archive that was imported.'),
  robots: z
    .strictObject(
      {
        training: z
          .enum(trainings, { error: `one of ${trainings.join(', ')}` })
          .default('allow')
          .describe('Whether machines that train on text are welcome. robots.txt names those that are known to ask it.'),
      },
      { error: 'training' },
    )
    .default({ training: 'allow' })
    .describe('What robots.txt says.'),
};
