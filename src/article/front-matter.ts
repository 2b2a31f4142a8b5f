import { z } from 'zod';
import { canonicalLanguage } from '../language/language-tag.ts';
import { maxSlugBytes } from '../language/slug.ts';
import { list, name, text } from './fields.ts';
import { focusForm, parseFocus } from './focus.ts';
import { momentForm, publicationFault } from './moment.ts';

const moment = z.string({ error: momentForm }).check(({ value, issues }) => {
  const expected = publicationFault(value);
  if (expected) issues.push({ code: 'custom', message: expected, input: value });
});

const note = z.strictObject({ date: moment, note: text('what was changed, and why') }, { error: 'date and note' });

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
  });

/** The folder of the drafts, in the content folder. */
export const draftsFolder = 'drafts';

/** The front matter of an article: all keys, their values, and the expected values in messages. */
export const frontMatterSchema = z.strictObject(
  {
    /** As printed. */
    title: text('the title, as printed'),
    /** An instant with its offset, or a day. The article is in the folder of that day. */
    published: moment,
    updated: moment.optional(),
    /** For lists and metadata. Defaults to the beginning of the lede. */
    description: text().optional(),
    /** As printed. Spellings are grouped by case folding, as for tags. */
    section: name.optional(),
    tags: list(name, 'a list of tags').default([]),
    /** BCP 47; defaults to the site's language. Determines the direction of the text. */
    lang: language.optional(),
    authors: list(text(), 'a list of names').default([]),
    image: z
      .strictObject(
        {
          src: text('a file beside the article'),
          alt: text('what the picture shows'),
          caption: text().optional(),
          credit: text().optional(),
          /** The point to keep where the picture is cropped. Default: the middle, of a portrait the top. */
          focus: z
            .string({ error: focusForm })
            .refine((value) => parseFocus(value) !== undefined, { error: focusForm })
            .optional(),
        },
        { error: 'src, alt, caption, credit and focus' },
      )
      .optional(),
    /** The origin of the clipping, filled in by the importer. */
    source: z
      .strictObject(
        {
          name: text().optional(),
          url: z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }).optional(),
          captured: moment.optional(),
          sha256: z
            .string({ error: '64 hexadecimal digits' })
            .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
            .optional(),
          reader: text().optional(),
        },
        { error: 'name, url, captured, sha256 and reader' },
      )
      .optional(),
    /** Shown to the reader, newest first. */
    corrections: list(note, 'a list of corrections, each with date and note').default([]),
    /** The page remains and shows the note; lists, feeds and search leave the article out. */
    withdrawn: note.optional(),
    /** Old addresses that redirect to the article. */
    aliases: list(address, 'a list of addresses').default([]),
    /** The first article on the front page of its day. */
    lead: z.boolean({ error: 'true or false' }).default(false),
    /** Drafts are the files of `drafts/`. `false` says nothing, and is accepted from older versions. */
    draft: z
      .literal(false, { error: `no draft here: move it to ${draftsFolder}/, from where npm run publish brings it to its day` })
      .optional(),
    /** Free-form data, such as fields that an import does not know. */
    extra: z.record(z.string(), z.unknown(), { error: 'a mapping' }).optional(),
  },
  { error: 'front matter with title and published' },
);

/** The front matter of a draft: that of an article, but without a date of publication, if it has none yet. */
export const draftSchema = z.strictObject(
  {
    ...frontMatterSchema.shape,
    published: moment.optional(),
    draft: z.boolean({ error: 'true or false' }).optional(),
  },
  { error: 'front matter with a title' },
);

/** The front matter of a page beside the articles, such as `pages/about.md`. */
export const pageSchema = z.strictObject(
  {
    title: text('the title'),
    /** For metadata. Defaults to the beginning of the lede. */
    description: text().optional(),
    /** BCP 47; defaults to the site's language. */
    lang: language.optional(),
    /** Old addresses that redirect to the page. */
    aliases: list(address, 'a list of addresses').default([]),
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
