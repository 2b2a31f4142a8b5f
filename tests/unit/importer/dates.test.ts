import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/importer/dates/read-date.ts';
import { findDate } from '../../../src/importer/dates/find-date.ts';
import { readStatedDate } from '../../../src/importer/dates/stated-date.ts';
import { feed } from '../../../src/importer/readers/feed/feed.ts';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';
import { markdown } from '../../../src/importer/readers/markdown/markdown.ts';
import { readZone } from '../../../src/importer/dates/zones.ts';

const timeZone = 'Europe/Istanbul';
const options = { timeZone, lang: 'tr', file: 'a' };

describe('reads the date of a mail or a feed as the stated instant', () => {
  test.each([
    ['Mon, 24 Sep 2018 10:06:30 EST', '2018-09-24T10:06:30-05:00'],
    ['Mon, 24 Sep 2018 10:06:30 PDT', '2018-09-24T10:06:30-07:00'],
    ['Mon, 24 Sep 2018 10:06 CDT', '2018-09-24T10:06:00-05:00'],
    ['Mon, 24 Sep 2018 10:06:30 EEST', '2018-09-24T10:06:30+03:00'],
    ['Mon, 24 Sep 2018 10:06:30 cest', '2018-09-24T10:06:30+02:00'],
    ['24 Sep 2018 10:06:30 TRT', '2018-09-24T10:06:30+03:00'],
    ['24 Sep 2018 10:06:30 UT', '2018-09-24T10:06:30Z'],
    ['24 Sep 2018 10:06:30 Z', '2018-09-24T10:06:30Z'],
    ['24 Sep 2018 10:06:30 A', '2018-09-24T10:06:30Z'],
    ['24 Sep 2018 10:06:30 -0000', '2018-09-24T10:06:30Z'],
    ['24 Sep 2018 10:06:30 GMT+3', '2018-09-24T10:06:30+03:00'],
    ['24 Sep 2018 10:06:30 UTC−03:30', '2018-09-24T10:06:30-03:30'],
    ['24 Sep 2018 10:06:30 +0200 (CEST)', '2018-09-24T10:06:30+02:00'],
    ['24 Sep 2018 10:06:30 (EDT)', '2018-09-24T10:06:30-04:00'],
    ['24 Sep 2018 10:06:30 Europe/Berlin', '2018-09-24T10:06:30+02:00'],
    ['24 Sep 2018 10:06:30 EST5EDT', '2018-09-24T10:06:30-04:00'],
    ['Monday 24th September 2018 10:06:30 Z', '2018-09-24T10:06:30Z'],
    ['24 Sep 2018 10:06:30 TSİ', '2018-09-24T10:06:30+03:00'],
    ['Monday, 24 September 2018 10:06:30 +0300', '2018-09-24T10:06:30+03:00'],
    ['Mon 24 Sep 2018 10:06:30 +0300', '2018-09-24T10:06:30+03:00'],
    ['Mon,24 Sep 2018 10:06:30 +03:00', '2018-09-24T10:06:30+03:00'],
    ['Pzt, 24 Eyl 2018 10:06:30 +0300', '2018-09-24T10:06:30+03:00'],
    ['Sal, 24 Eyl 2018', '2018-09-24'],
    ['Salı, 24 Eylül 2018 10:06:30', '2018-09-24T10:06:30+03:00'],
    ['Cum, 01 Agu 2014 09:00 EEST', '2014-08-01T09:00:00+03:00'],
    ['Çar. 3 Şub. 2026 10:06', '2026-02-03T10:06:00+03:00'],
    ['lun., 24 sept 2018 10:06:30 GMT', '2018-09-24T10:06:30Z'],
    ['Mon, 24 Sep 18 10:06:30 GMT', '2018-09-24T10:06:30Z'],
    ['Sun, 06 Nov 94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sun, 06 Nov 49 08:49 GMT', '2049-11-06T08:49:00Z'],
    ['Sun, 06 Nov 118 08:49 GMT', '2018-11-06T08:49:00Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37+02:00'],
    ['Mon Sep 24 10:06:30 EDT 2018', '2018-09-24T10:06:30-04:00'],
    ['Sep 24, 2018 10:06:30 PM ET', '2018-09-24T22:06:30-04:00'],
    ['2018-09-24 10:06:30 EST', '2018-09-24T10:06:30-05:00'],
    ['2018-09-24T10:06:30[America/New_York]', '2018-09-24T10:06:30-04:00'],
    ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59Z'],
    ['20180924T100630Z', '2018-09-24T10:06:30Z'],
    ['2018-W39-1', '2018-09-24'],
    ['2018W391T10:06Z', '2018-09-24T10:06:00Z'],
    ['2018-267', '2018-09-24'],
  ])('%s', (written, value) => {
    expect(readStatedDate(written, timeZone)).toEqual({ value });
  });

  test.each([
    '24 Sep 2018 10:06 Europe/Nowhere',
    '24 Sep 2018 10:06 Nobody Standard Time',
    '24 Sep 2018 10:06 IST',
    'Mon, 24 Sep 2018 10:06:30 XYZ',
    '2018-09-24T10:06:30 AST',
  ])('reads only the day of %s, because its zone is unknown or ambiguous, with a warning', (written) => {
    const { value, warning } = readStatedDate(written, timeZone);
    expect(value).toBe('2018-09-24');
    expect(warning).toContain(`${written.split(' ').at(-1)} was left out`);
  });

  test.each([
    '24 Foo 2018',
    'Dün 24 Sep 2018',
    '2018-W54-1',
    '2018-366',
    '2018-000',
    '24 Sep 2018 10:06 ve sonra',
    '24 Sep 2018 10:06 +1500',
  ])('does not read %s', (written) => {
    expect(readStatedDate(written, timeZone).value).toBeUndefined();
  });
});

test('the names of inherited object properties are not zones', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'CONSTRUCTOR']) expect(readZone(name)).toBeUndefined();
});

test('keeps seconds', () => {
  expect(readDate('3 Şubat 2026 Salı 10:06:59', timeZone)).toEqual({ value: '2026-02-03T10:06:59+03:00' });
  expect(readDate('03.02.2026 10:06:59', timeZone)).toEqual({ value: '2026-02-03T10:06:59+03:00' });
  expect(readDate('2026-02-03 10:06:59.123456', timeZone)).toEqual({ value: '2026-02-03T10:06:59+03:00' });
});

test('reads a time that the clocks jumped over with the offset before the jump, with a warning', () => {
  const { value, warning } = readDate('29.03.2015 03:30', timeZone);
  expect(value).toBe('2015-03-29T04:30:00+03:00');
  expect(warning).toContain('04:30');
  expect(readStatedDate('2015-03-29T03:30:15', timeZone).value).toBe('2015-03-29T04:30:15+03:00');
  expect(findDate('29 Mart 2015 03:30', timeZone, 'tr')).toBe('2015-03-29T04:30:00+03:00');
});

describe('refuses years before the first newspaper and in the far future:', () => {
  test.each([
    '0001-01-01',
    '0001-01-01T00:00:00Z',
    '1601-01-01T00:00:00',
    '9999-12-31',
    '1 Ocak 1604',
    '01.01.2100',
    '2106-02-07T06:28:15Z',
  ])('%s', (written) => {
    expect(readDate(written, timeZone).expected ?? readStatedDate(written, timeZone).expected).toBe('a year between 1605 and 2099');
  });

  test('uses the next date of a page', async () => {
    const text = `<p>${'Örnek haberin uzun paragrafı burada sürüyor, virgüllü ve noktalı. '.repeat(8)}</p>`.repeat(3);
    const head =
      '<title>Kar yağdı</title><meta name="article:published_time" content="0001-01-01T00:00:00Z"><meta name="date" content="3 Feb 2026 10:06 IST">';
    const html = `<!doctype html><html lang="tr"><head>${head}</head><body><article>${text}</article></body></html>`;
    const [result] = await savedPage.read(Buffer.from(html), options);
    expect(result?.article?.data.published).toBe('2026-02-03');
    expect(result?.article?.warnings.join()).toContain('IST');
  });
});

test('refuses front matter with a date in such a year', async () => {
  const [result] = await markdown.read(Buffer.from('---\ntitle: Kar\ndate: 9999-12-31\n---\n\nMetin.\n'), options);
  expect(result?.fault).toMatchObject({ line: 3, found: 'date "9999-12-31", which is not of a year between 1605 and 2099' });
});

test('warns about dates in feeds and front matter that were changed', async () => {
  const rss = `<rss version="2.0"><channel><title>x</title><item><title>Kar</title><pubDate>Mon, 24 Sep 2018 10:06 IST</pubDate><description>Metin.</description></item></channel></rss>`;
  const [item] = await feed.read(Buffer.from(rss), options);
  expect(item?.article?.data.published).toBe('2018-09-24');
  expect(item?.article?.warnings.join()).toContain('IST');
  const [article] = await markdown.read(Buffer.from('---\ntitle: Kar\ndate: 2015-03-29 03:30\n---\n\nMetin.\n'), options);
  expect(article?.article?.data.published).toBe('2015-03-29T04:30:00+03:00');
  expect(article?.article?.warnings.join()).toContain('date: ');
});
