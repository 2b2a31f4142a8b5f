import { z } from 'zod';
import { canonicalLanguage } from '../language/language-tag.ts';
import { maxSlugBytes } from '../language/slug.ts';
import { list, name, text } from './fields.ts';
import { focusForm, focusPattern, parseFocus } from './focus.ts';
import { momentForm, momentPattern, publicationFault } from './moment.ts';

const moment = z
  .string({ error: momentForm })
  .check(({ value, issues }) => {
    const expected = publicationFault(value);
    if (expected) issues.push({ code: 'custom', message: expected, input: value });
  })
  .meta({ pattern: momentPattern, patternErrorMessage: `Expected ${momentForm}.` });

const note = z.strictObject(
  {
    date: moment.describe('When it was written: an instant with its offset, or a day like 2026-02-04.'),
    note: text('what was changed, and why').describe('What was changed, and why. Readers see it.'),
  },
  { error: 'date and note' },
);

const language = text('a language tag (BCP 47) like tr or en-GB')
  .refine((value) => canonicalLanguage(value) !== undefined, { error: 'a language tag (BCP 47) like tr or en-GB', abort: true })
  .overwrite((value) => canonicalLanguage(value) ?? value);

/** An address below a file of the site, as if that file were a folder. */
const belowFile = /\.(?:css|json|js|png|svg|txt|webmanifest|xml)\//i;
const encoder = new TextEncoder();

const address = z
  .string({ error: 'an address of this site like /old/address/' })
  .normalize('NFC')
  .refine(
    // Addresses that begin with `/_` are reserved for the host and the build: `/_headers`, `/_astro/`.
    (value) =>
      !value.startsWith('/_') &&
      (/^(\/(?!\.{1,2}(\/|$))[^/?#%\\\s\p{Cc}\p{Cs}]+)+(\/|\.html?)$/u.test(value) || /^\/[^/?#%\\\s\p{Cc}\p{Cs}]+\.html?$/u.test(value)),
    {
      message:
        'an address of this site like /old/address/ or /old.html, without query, fragment or percent signs, and not below one that begins with _',
      abort: true,
    },
  )
  .refine((value) => !belowFile.test(value), { message: 'an address that is not below a file' })
  .refine((value) => value.split('/').every((part) => encoder.encode(part).length <= maxSlugBytes), {
    message: `an address with at most ${maxSlugBytes} bytes between two slashes`,
  })
  .meta({
    pattern: /^\/[^?#%\\\s]*(?:\/|\.html?)$/.source,
    patternErrorMessage: 'Expected an address of this site like /old/address/ or /old.html.',
  });

/** The folder of the drafts, in the content folder. */
export const draftsFolder = 'drafts';

/**
 * The front matter of an article: all keys, their values, and the expected values in messages. What each key means is its
 * description, which editors show.
 */
export const frontMatterSchema = z.strictObject(
  {
    title: text('the title, as printed').describe('The title, as printed.'),
    published: moment.describe(
      'When the article was published: an instant with its offset (2026-02-03T10:06:00+03:00), or a day (2026-02-03). The article lies in the folder of that day.',
    ),
    updated: moment.optional().describe('When the article was last changed: an instant with its offset, or a day.'),
    description: text().optional().describe('One or two sentences for lists and search engines. Default: the beginning of the lede.'),
    section: name.optional().describe('The section, as printed, like Gündem. Spellings that differ only in case are one section.'),
    tags: list(name, 'a list of tags').default([]).describe('Tags, like [İstanbul, Ulaşım]. Each has a page that lists its articles.'),
    lang: language
      .optional()
      .describe("The language of the text (BCP 47), like en or ar. It sets the direction of the text. Default: the site's language."),
    authors: list(text(), 'a list of names').default([]).describe('The names of the authors, like [Ayşe Öz].'),
    image: z
      .strictObject(
        {
          src: text('a file beside the article').describe('The name of a file beside the article, like harbour.jpg.'),
          alt: text('what the picture shows').describe('What the picture shows, for those who do not see it.'),
          caption: text().optional().describe('The text below the picture.'),
          credit: text().optional().describe('Whose picture it is.'),
          focus: z
            .string({ error: focusForm })
            .refine((value) => parseFocus(value) !== undefined, { error: focusForm })
            .meta({
              pattern: focusPattern,
              patternErrorMessage: `Expected ${focusForm}.`,
              examples: ['top', 'bottom', 'left', 'right', 'center', '30% 20%'],
            })
            .optional()
            .describe('The point to keep where the picture is cropped. Default: the middle, of a portrait the top.'),
        },
        { error: 'src, alt, caption, credit and focus' },
      )
      .optional()
      .describe('The picture of the article, in its head and in lists.'),
    source: z
      .strictObject(
        {
          name: text().optional().describe('The name of the newspaper or site.'),
          url: z
            .url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
            .optional()
            .describe('The address of the original.'),
          captured: moment.optional().describe('When the original was saved: an instant with its offset, or a day.'),
          sha256: z
            .string({ error: '64 hexadecimal digits' })
            .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
            .optional()
            .describe('The SHA-256 of the imported file.'),
          reader: text().optional().describe('The part of the importer that read the file.'),
        },
        { error: 'name, url, captured, sha256 and reader' },
      )
      .optional()
      .describe('The origin of a clipping. The importer fills it in.'),
    corrections: list(note, 'a list of corrections, each with date and note')
      .default([])
      .describe('Corrections that readers see, newest first.'),
    withdrawn: note
      .optional()
      .describe('Withdraws the article: its page stays and shows the note; lists, feeds and search leave the article out.'),
    aliases: list(address, 'a list of addresses')
      .default([])
      .describe('Old addresses that redirect to the article, like [/old/address/, /old.html].'),
    lead: z.boolean({ error: 'true or false' }).default(false).describe('Whether the article comes first on the front page of its day.'),
    // Accepted from older versions.
    draft: z
      .literal(false, { error: `no draft here: move it to ${draftsFolder}/, from where npm run publish brings it to its day` })
      .optional()
      .describe(`Not needed: what lies in ${draftsFolder}/ is a draft, and nothing else is one.`),
    extra: z
      .record(z.string(), z.unknown(), { error: 'a mapping' })
      .optional()
      .describe('Data of your own, which no page shows. An import puts fields here that it does not know.'),
  },
  { error: 'front matter with title and published' },
);

/** The front matter of a draft: that of an article, but without a date of publication, if it has none yet. */
export const draftSchema = z.strictObject(
  {
    ...frontMatterSchema.shape,
    published: moment
      .optional()
      .describe('When the article is to be published. Without it, npm run publish writes the time at which it runs.'),
    draft: z
      .boolean({ error: 'true or false' })
      .optional()
      .describe(`Not needed: what lies in ${draftsFolder}/ is a draft, and nothing else is one.`),
  },
  { error: 'front matter with a title' },
);

/** The front matter of a page beside the articles, such as `pages/about.md`. */
export const pageSchema = z.strictObject(
  {
    title: text('the title').describe('The title of the page, also in menus that name it.'),
    description: text().optional().describe('One or two sentences for search engines. Default: the beginning of the text.'),
    lang: frontMatterSchema.shape.lang,
    aliases: list(address, 'a list of addresses').default([]).describe('Old addresses that redirect to the page, like [/about.html].'),
  },
  { error: 'front matter with a title' },
);

/** The dates alone, for the checks that need no other field. */
export const datesSchema = z.object({ published: moment, updated: moment.optional().catch(undefined) });

export type FrontMatter = z.output<typeof frontMatterSchema>;
export type DraftFrontMatter = z.output<typeof draftSchema>;
/** Front matter as written in a file: fields with a default may be missing. */
export type FrontMatterInput = z.input<typeof frontMatterSchema>;
export type PageFrontMatter = z.output<typeof pageSchema>;
