import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/importer/dates/read-date.ts';
import { readTextClipping } from '../../../src/importer/readers/clipping/text-clipping.ts';
import { importArticles } from '../../../src/importer/import-articles.ts';
import { createEmptyArchive } from '../builders.ts';

const timeZone = 'Europe/Istanbul';
const read = (text: string) => readTextClipping(text, { timeZone, lang: 'tr' });

const turkish = ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'];
const english = 'January February March April May June July August September October November December'.split(' ');

describe('a date can be read', () => {
  test.each([turkish, english].flatMap((names) => names.map((name, at) => [name, `2025-${String(at + 1).padStart(2, '0')}-07`] as const)))(
    'with the month %s, in any case and order',
    (name, day) => {
      const spellings = [name, name.toLocaleUpperCase('tr'), name.toLocaleLowerCase('tr'), name.toUpperCase(), name.normalize('NFD')];
      for (const month of spellings) {
        expect(readDate(`${month} 07, 2025 09:05`, timeZone)).toEqual({ value: `${day}T09:05:00+03:00` });
        expect(readDate(`7 ${month} 2025`, timeZone)).toEqual({ value: day });
      }
    },
  );

  test.each([
    ['3 Şubat 2026 Salı 10:06', '2026-02-03T10:06:00+03:00'],
    ['3 Şubat 2026, Salı, saat 10.06', '2026-02-03T10:06:00+03:00'],
    ['03.02.2026 10:06', '2026-02-03T10:06:00+03:00'],
    ['2026-02-03 10:06', '2026-02-03T10:06:00+03:00'],
    ['2026-02-03T10:06', '2026-02-03T10:06:00+03:00'],
    ['2026-02-03T10:06:00+01:00', '2026-02-03T10:06:00+01:00'],
    ['February 3, 2026 12:06 AM', '2026-02-03T00:06:00+03:00'],
    ['February 3, 2026 at 12:06 p.m.', '2026-02-03T12:06:00+03:00'],
    ['29 Şubat 2024', '2024-02-29'],
  ])('%s', (written, value) => {
    expect(readDate(written, timeZone)).toEqual({ value });
  });

  test.each([
    '29 Şubat 2025',
    '31 Nisan 2025 10:00',
    '3 Şubat 2026 10:60',
    '3 Şubat 2026 24:00',
    'February 3, 2026 13:00 PM',
    'February 3, 2026 0:30 AM',
    '03/02/2026',
    '3 2026',
    '',
    '2026-02-03T10:06:00+99:00',
    '2026-02-03T10:06:00+03:60',
    '2026-02-30T10:06:00+03:00',
    '2026-02-03T25:06:00+03:00',
  ])('but not %j, with an explanation', (written) => {
    expect(readDate(written, timeZone).value).toBeUndefined();
    expect(readDate(written, timeZone).expected).toMatch(/\w/);
  });
});

test('a clipping in decomposed Unicode (NFD) is read like any other', () => {
  const text = 'Örnek başlık\n\nGüncelleme Tarihi: Şubat 04, 2026 11:00\n\nOluşturulma Tarihi: Şubat 03, 2026 10:06\n\nGiriş.';
  expect(read(text.normalize('NFD')).clipping?.data).toMatchObject({
    published: '2026-02-03T10:06:00+03:00',
    updated: '2026-02-04T11:00:00+03:00',
  });
});

describe('a section is distinguished from a title', () => {
  const under = (title: string) =>
    `HABERLER\n\n${title}\n\nGüncelleme Tarihi:\n\n#Örnek\nOluşturulma Tarihi: Mart 08, 2025 09:05\n\nGiriş.`;

  test.each(['Fiyatlar ne zaman düşecek?', 'Örnek takım kupayı aldı!', 'Yeni dönem başlıyor...', "'Kar geliyor.'", 'Kar geliyor…'])(
    'above the title %s',
    (title) => {
      expect(read(under(title)).clipping?.data).toMatchObject({ section: 'HABERLER', title });
    },
  );

  test('by the label below a title in capitals', () => {
    const { clipping } = read('ÖRNEK KÖYE KAR YAĞDI\n\nOluşturulma Tarihi: Mart 08, 2025 09:05\n\nYetkililer şöyle diyor:\n\nKar yağdı.');
    expect(clipping?.data.title).toBe('ÖRNEK KÖYE KAR YAĞDI');
    expect(clipping?.data.section).toBeUndefined();
  });
});

test('a fault has the right line, whatever the line endings', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(read(['Başlık', '', 'Oluşturulma Tarihi: dün', '', 'Giriş.'].join(end)).fault?.line).toBe(3);
    expect(read(['Başlık', 'Giriş.', '', 'Bozuk \u0007 satır'].join(end)).fault?.line).toBe(4);
  }
});

test('an old clipping is filed under its own date', async () => {
  for (const year of [1880, 1905, 1910, 1916, 1946, 1978, 2015]) {
    const bytes = Buffer.from(`Eski başlık\n\nYayın Tarihi: 3 Şubat ${year} 00:00\n\nGiriş.`);
    const [outcome] = await Array.fromAsync(
      importArticles([{ file: 'eski.txt', bytes }], createEmptyArchive(), { contentDir: 'content', timeZone, lang: 'tr' }),
    );
    expect(outcome).toMatchObject({ kind: 'new', file: `content/articles/${year}/02/03/eski-baslik.md` });
  }
});
