import { z } from 'zod';

const contactExpected = 'an e-mail address like "post@example.org", or an address like "https://example.org/contact/"';
const trainings = ['allow', 'refuse'] as const;
const linkChecks = ['error', 'warn'] as const;

const licenceExpected = 'label and url, like { label: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }';

/** The part of the settings' schema that speaks to machines and to those who find a fault. */
export const publishingSettings = {
  /** Where to write to: an e-mail address, or a page. It stands in `security.txt` (RFC 9116). */
  contact: z.union([z.email(), z.url({ protocol: /^https$/ })], { error: contactExpected }).optional(),
  /** The licence of the articles. Without it, the footer says that they belong to their publishers. */
  licence: z
    .strictObject(
      {
        label: z.string({ error: licenceExpected }).trim().min(1, { error: licenceExpected }),
        url: z.url({ protocol: /^https?$/, error: licenceExpected }),
      },
      { error: licenceExpected },
    )
    .optional(),
  /** What a dead link is: an error that stops the build, or a warning, for an archive that was imported. */
  links: z.enum(linkChecks, { error: `one of ${linkChecks.join(', ')}` }).default('error'),
  robots: z
    .strictObject(
      {
        /** Whether machines that train on text are welcome; `robots.txt` names those that are known to ask it. */
        training: z.enum(trainings, { error: `one of ${trainings.join(', ')}` }).default('allow'),
      },
      { error: 'training' },
    )
    .default({ training: 'allow' }),
};
