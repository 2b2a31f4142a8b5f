import { describe, expect, test } from 'vitest';
import { frontMatterSchema } from '../../../src/article/front-matter.ts';
import { toLanguage } from '../../../src/importer/language-name.ts';
import { markdown } from '../../../src/importer/readers/markdown/markdown.ts';
import { canonicalLanguage } from '../../../src/language/language-tag.ts';

describe('a language tag is known to Unicode CLDR, and gets its canonical BCP 47 spelling', () => {
  test.each([
    ['tr', 'tr'],
    ['EN-gb', 'en-GB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['ku', 'ku'],
    ['ota', 'ota'],
    ['lzz', 'lzz'],
    ['es-419', 'es-419'],
    ['de-1996', 'de-1996'],
    ['tur', 'tr'],
  ])('%s', (tag, canonical) => {
    expect(canonicalLanguage(tag)).toBe(canonical);
  });

  test.each(['turkish', 'english', 'constructor', 'toString', '__proto__', 'xx', 'js', 'tr-XX', 'en-Abcd', 'und', '', 'tr_TR', 'x-foo'])(
    'refuses %j',
    (tag) => {
      expect(canonicalLanguage(tag)).toBeUndefined();
      expect(frontMatterSchema.shape.lang.safeParse(tag).success).toBe(false);
    },
  );

  test('also in front matter', () => {
    expect(frontMatterSchema.shape.lang.parse('EN-us')).toBe('en-US');
  });
});

describe('recognises the language notation of other tools', () => {
  test.each([
    ['tr_TR', 'tr-TR'],
    ['en-us', 'en-US'],
    ['de_DE.UTF-8', 'de-DE'],
    ['ca_ES@valencia', 'ca-ES'],
    ['Turkish', 'tr'],
    ['Türkçe', 'tr'],
    ['TÜRKÇE', 'tr'],
    ['İngilizce', 'en'],
    ['deutsch', 'de'],
    ['Français', 'fr'],
    ['русский', 'ru'],
    ['English (US)', 'en'],
  ])('%s', (written, tag) => {
    expect(toLanguage(written)).toBe(tag);
  });

  test.each(['klingonish', 'constructor', 'valueOf', 'C', 'POSIX', 'undefined', ''])('does not recognise %j', (written) => {
    expect(toLanguage(written)).toBeUndefined();
  });

  test('an unknown language moves to extra, with a warning', async () => {
    const text = (lang: string) => Buffer.from(`---\ntitle: Kar\ndate: 2026-02-03\nlang: ${lang}\n---\n\nMetin.\n`);
    const options = { timeZone: 'UTC', lang: 'tr', file: 'a.md' };
    const [unknown] = await markdown.read(text('klingonish'), options);
    expect(unknown?.article?.data.extra).toEqual({ lang: 'klingonish' });
    expect(unknown?.article?.warnings).toEqual([expect.stringContaining('"klingonish"')]);
    const [known] = await markdown.read(text('english'), options);
    expect(known?.article?.data.lang).toBe('en');
    expect(known?.article?.warnings).toEqual([]);
  });
});
