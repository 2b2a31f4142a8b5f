import { z } from 'zod';
import { canonicalLanguage } from '../language/language-tag.ts';
import { maxSlugBytes, slugify } from '../language/slug.ts';
import { momentForm, publicationFault } from './moment.ts';

const text = (expected = 'text') =>
  z
    .string({ error: expected })
    .trim()
    .refine((value) => value !== '', { error: expected, abort: true })
    .refine((value) => value.isWellFormed(), { error: `${expected}, without half of a character`, abort: true });
/** A newspaper's articles have some ten of anything; each tag is a page of its own. */
const longestList = 1000;
const list = <T extends z.ZodType>(item: T, expected: string) =>
  z.array(item, { error: expected }).max(longestList, `${expected}, at most ${longestList}`);

const moment = z.string({ error: momentForm }).check(({ value, issues }) => {
  const expected = publicationFault(value);
  if (expected) issues.push({ code: 'custom', message: expected, input: value });
});

const note = z.strictObject({ date: moment, note: text('what was changed, and why') }, { error: 'date and note' });

const language = text('a language tag (BCP 47) like tr or en-GB')
  .refine((value) => canonicalLanguage(value) !== undefined, { error: 'a language tag (BCP 47) like tr or en-GB', abort: true })
  .overwrite((value) => canonicalLanguage(value) ?? value);

// Nearly every name has a plain letter, and to make its slug takes much longer.
const name = text().refine((value) => /[a-z\d]/i.test(value) || slugify(value) !== '', 'a name with a letter or a digit in it');

/** What the site's own files end with: below one of them nothing stands, as if it were a folder. */
const belowFile = /\.(?:css|json|js|png|svg|txt|webmanifest|xml)\//i;
const encoder = new TextEncoder();

const address = z
  .string({ error: 'an address of this site like /old/address/' })
  .normalize('NFC')
  .refine(
    // A first part that begins with `_` is a host's or the build's own: `/_headers`, `/_astro/`.
    (value) =>
      !value.startsWith('/_') &&
      (/^(\/(?!\.{1,2}(\/|$))[^/?#%\\\s\p{Cc}\p{Cs}]+)+(\/|\.html?)$/u.test(value) || /^\/[^/?#%\\\s\p{Cc}\p{Cs}]+\.html?$/u.test(value)),
    {
      message:
        'an address of this site like /old/address/ or /old.html, without query, fragment or percent signs, and not below one that begins with _',
      abort: true,
    },
  )
  .refine((value) => !belowFile.test(value), { message: 'an address that does not stand below that of a file' })
  .refine((value) => value.split('/').every((part) => encoder.encode(part).length <= maxSlugBytes), {
    message: `an address between whose slashes stand at most ${maxSlugBytes} bytes`,
  });

/** The front matter of an article: every key, what it holds, and what a message says was expected. */
export const frontMatterSchema = z.strictObject(
  {
    /** As printed. */
    title: text('the title, as printed'),
    /** An instant with its offset, or a day alone. The article stands in the folder of its day. */
    published: moment,
    updated: moment.optional(),
    /** For lists and metadata; without it the lede is cut. */
    description: text().optional(),
    /** As printed; sections are grouped by folding, like tags. */
    section: name.optional(),
    tags: list(name, 'a list of tags').default([]),
    /** BCP 47; the site's language otherwise. The direction of writing follows from it. */
    lang: language.optional(),
    authors: list(text(), 'a list of names').default([]),
    image: z
      .strictObject(
        {
          src: text('a file beside the article'),
          alt: text('what the picture shows'),
          caption: text().optional(),
          credit: text().optional(),
        },
        { error: 'src, alt, caption and credit' },
      )
      .optional(),
    /** Where the clipping came from. The importer fills it. */
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
    /** The address stays and says so; lists, feeds and search forget the article. */
    withdrawn: note.optional(),
    /** Old addresses that lead here. */
    aliases: list(address, 'a list of addresses').default([]),
    /** Stands first on the front page of its day. */
    lead: z.boolean({ error: 'true or false' }).default(false),
    /** Shown in dev only. */
    draft: z.boolean({ error: 'true or false' }).default(false),
    /** Free: what an import could not place. */
    extra: z.record(z.string(), z.unknown(), { error: 'a mapping' }).optional(),
  },
  { error: 'front matter with title and published' },
);

/** The front matter of a page that is not an article, such as `about.md`. */
export const pageSchema = z.strictObject(
  { title: text('the title'), description: text().optional(), lang: language.optional() },
  { error: 'front matter with a title' },
);

const tagDefinition = z.strictObject(
  {
    label: name,
    slug: z
      .string({ error: 'a slug' })
      .refine((value) => value !== '' && slugify(value) === value, 'a slug: lower case, hyphens, no accents on Latin letters')
      .optional(),
    description: text().optional(),
    /** Other spellings of the same tag. */
    aliases: list(name, 'a list of spellings').default([]),
  },
  { error: 'a mapping with a label' },
);

/** `tags.yaml`: what a publisher says of each tag, each spelling and each address once. */
export const tagDefinitionsSchema = z.array(tagDefinition, { error: 'a list of tags, each with a label' }).check(({ value, issues }) => {
  const holders = new Map<string, number>();
  for (const [at, { label, slug, aliases }] of value.entries()) {
    const claims: [key: string, path: PropertyKey[], what: string][] = [
      [`name ${label}`, [at, 'label'], 'a spelling'],
      [`slug ${slug ?? slugify(label)}`, [at, slug ? 'slug' : 'label'], 'an address'],
      ...aliases.map((alias, number): [string, PropertyKey[], string] => [`name ${alias}`, [at, 'aliases', number], 'a spelling']),
    ];
    const twice = claims.find(([key]) => (holders.get(key) ?? at) !== at);
    const holder = twice && value[holders.get(twice[0]) ?? at];
    if (twice && holder) {
      const [, path, what] = twice;
      issues.push({
        code: 'custom',
        path,
        input: value,
        message: `${what} of its own: the tag ${JSON.stringify(holder.label)} has it already`,
      });
    }
    for (const [key] of claims) if (!holders.has(key)) holders.set(key, at);
  }
});

/** The dates alone, for the checks that need no other field. */
export const datesSchema = z.object({ published: moment, updated: moment.optional().catch(undefined) });

export type FrontMatter = z.output<typeof frontMatterSchema>;
/** Front matter as it is written: what has a default may be missing. */
export type FrontMatterInput = z.input<typeof frontMatterSchema>;
export type PageFrontMatter = z.output<typeof pageSchema>;
export type TagDefinition = z.output<typeof tagDefinitionsSchema>[number];
