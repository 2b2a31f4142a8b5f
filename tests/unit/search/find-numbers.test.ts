import { expect, test } from 'vitest';
import { openLines } from './open-index.ts';

const spellings = {
  2300: ['2 bin 300 kişi', '2.300 kişi', '2300 kişi', '2.300’ü aştı', '2300’lük', '2 bin 300’den çok', '2 BİN 300', '2 bin 300 dolar'],
  5000000: [
    '5 milyon lira',
    '5 milyonu aştı',
    '5 milyona çıktı',
    '5 milyondan çok',
    '5 milyonluk',
    '5 milyon’luk',
    '5.000.000 lira',
    '5000000',
  ],
  1250000: ['1 milyon 250 bin kişi', '1 milyon 250 bine', '1.250.000 kişi', '1250000 kişi'],
  45600: ['45 bin 600 oy', '45 bin 600’ü', '45.600 oy', '45600 oy'],
  3000000000: ['3 milyar', '3 milyarı', '3 milyarlık', '3.000.000.000’u'],
} as const;

const find = await openLines([
  ...Object.values(spellings).flat(),
  ...['23 kişi', '2.305 kişi', '12 bin 300 kişi', '15 milyon lira', '45 bin oy', '600 oy', '2026’da oldu', '2 bin 26 kişi'],
  ...['9 bin ev', '9.000 ev', '9000’e çıktı', '9.000.000 ev', '90.000 ev', '89.000 ev', '1.000 köy', '1000 köy', '80 bin köy'],
  ...['6.100-6.400 arası', '8.300/8.500', 'T-7200 modeli', '05321234567', '1.000.000 kişinin 2,5 katı', 'toplam 2,5 milyon lira'],
  ...['7 milyonunu', '7 milyonuncu', '7 milyonla', '7 milyondur', 'binlerce', 'milyonlarca', '34.567,89 lira', 'yüzde %67', 'yalnız $137'],
  ...['hat +90', 'gün 03.02.1985 idi', 'saat 15.30’da', '4\u00A0bin 4 yüz', '2027-2028 dönemi', '2031/32 dönemi'],
]);

test.each([
  ...(['2 bin 300', '2 BİN 300', '2\u00A0bin\u00A0300', '2.300', '2300', "2 bin 300'den", '2.300’ü', '(2.300)', '2.300,'] as const).map(
    (typed) => [typed, 2300] as const,
  ),
  ...(['5 milyon', '5 Milyon', "5 milyon'u", '5.000.000', '5000000'] as const).map((typed) => [typed, 5000000] as const),
  ...(['1 milyon 250 bin', '1.250.000', '1250000'] as const).map((typed) => [typed, 1250000] as const),
  ...(['45 bin 600', '45.600', "45600'e"] as const).map((typed) => [typed, 45600] as const),
  ...(['3 milyar', '3.000.000.000', '3000000000'] as const).map((typed) => [typed, 3000000000] as const),
])('finds the number in every notation when the reader types %s', async (typed, number) => {
  expect((await find(typed)).sort()).toEqual(spellings[number].map((line) => line).sort());
});

test.each([
  ['kişi 2 bin 300', ['2 bin 300 kişi', '2.300 kişi', '2300 kişi']],
  ['5 milyon lira', ['5 milyon lira', '5.000.000 lira']],
  ['lira 5.000.000', ['5 milyon lira', '5.000.000 lira']],
  ['2026', ['2026’da oldu']],
  ["2026'da", ['2026’da oldu']],
  ['2.026', ['2 bin 26 kişi', '2026’da oldu']],
  ['2027-2028', ['2027-2028 dönemi']],
  ['2031/32', ['2031/32 dönemi']],
  ['34.567,89', ['34.567,89 lira']],
  ['%67', ['yüzde %67']],
  ['$137', ['yalnız $137']],
  ['03.02.1985', ['gün 03.02.1985 idi']],
  ["15.30'da", ['saat 15.30’da']],
  ['4 bin 4', ['4 bin 4 yüz']],
  ['T-7200', ['T-7200 modeli']],
  ['6.100-6.400', ['6.100-6.400 arası']],
  ['8.300/8.500', ['8.300/8.500']],
  ['05321234567', ['05321234567']],
])('finds exactly the expected lines when the reader types %s: %j', async (typed, lines) => {
  expect((await find(typed)).sort()).toEqual([...lines].sort());
});

test.each([
  ['2,5 milyon', 'toplam 2,5 milyon lira'],
  ['+90', 'hat +90'],
])('finds %s in %s', async (typed, line) => {
  expect(await find(typed)).toContain(line);
});

test.each(['7 milyonunu', '7 milyonuncu', '7 milyonla', '7 milyondur'])(
  'finds the form %s when the reader types 7 milyon',
  async (form) => {
    expect(await find('7 milyon')).toContain(form);
  },
);

test.each([
  ['bin', 'binlerce'],
  ['milyon', 'milyonlarca'],
])('%s alone is an ordinary word, and finds %s', async (typed, line) => {
  expect(await find(typed)).toContain(line);
});

test.each([
  ['9 bin', '9.000.000 ev'],
  ['9.000', '90.000 ev'],
  ['9000', '89.000 ev'],
  ['1.000', '80 bin köy'],
  ['2,5 milyon', '1.000.000 kişinin 2,5 katı'],
  ['0 bin', '05321234567'],
])('%s does not find a different number: %s', async (typed, line) => {
  expect(await find(typed)).not.toContain(line);
});

test.each(['2 bin 300 400', '45 bin 600 milyon', '9999999999999999', '999.999.999.999.999', '1 milyon 5 milyar', '2bin300'])(
  'finds nothing for %s, which is in no article',
  async (typed) => {
    expect(await find(typed)).toEqual([]);
  },
);
