import { expect, test } from 'vitest';
import {
  momentFault,
  momentForm,
  publicationFault,
  readMoment,
  writeEpoch,
  writeSkippedTime,
  writeWallTime,
} from '../../../src/article/moment.ts';

const istanbul = 'Europe/Istanbul';

test.each([
  ['2026-02-03T10:06:00+03:00', '2026-02-03', '10:06', '2026-02-03T10:06:00+03:00'],
  ['2026-02-03T07:06Z', '2026-02-03', '10:06', '2026-02-03T10:06:00+03:00'],
  ['2015-01-05T08:00:00Z', '2015-01-05', '10:00', '2015-01-05T10:00:00+02:00'],
  ['2015-07-05T08:00:00Z', '2015-07-05', '11:00', '2015-07-05T11:00:00+03:00'],
  ['2026-02-03T10:06:59.999-00:00', '2026-02-03', '13:06', '2026-02-03T13:06:59+03:00'],
])('%s is %s %s in Istanbul', (written, day, time, iso) => {
  expect(readMoment(written, istanbul)).toMatchObject({ day, time, iso });
});

test.each([
  ['2026-02-02T20:59:59Z', '2026-02-02', '23:59'],
  ['2026-02-02T21:00:00Z', '2026-02-03', '00:00'],
  ['2026-02-03T23:59:59-11:00', '2026-02-04', '13:59'],
  ['2015-01-04T21:30:00Z', '2015-01-04', '23:30'],
  ['2015-01-04T22:00:00Z', '2015-01-05', '00:00'],
  ['2025-12-31T21:00:00Z', '2026-01-01', '00:00'],
])('near midnight, %s is on %s', (written, day, time) => {
  expect(readMoment(written, istanbul)).toMatchObject({ day, time });
});

test('the site’s time zone determines the day, not the written offset', () => {
  const written = '2026-02-03T01:00:00+03:00';
  expect(readMoment(written, istanbul).day).toBe('2026-02-03');
  expect(readMoment(written, 'America/New_York').day).toBe('2026-02-02');
  expect(readMoment(written, 'Asia/Tokyo')).toMatchObject({ day: '2026-02-03', time: '07:00' });
});

test('a day without a time is the same day in every time zone', () => {
  for (const zone of [istanbul, 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const moment = readMoment('2026-02-03', zone);
    expect(moment).toMatchObject({ day: '2026-02-03', iso: '2026-02-03' });
    expect(moment).not.toHaveProperty('time');
  }
  expect(readMoment('2026-02-03', istanbul).epoch).toBe(Date.parse('2026-02-03T00:00:00+03:00'));
});

test('a day whose midnight is in a gap starts after the gap', () => {
  expect(readMoment('2018-11-04', 'America/Sao_Paulo').epoch).toBe(Date.parse('2018-11-04T01:00:00-02:00'));
});

test('a wall-clock time gets the offset of its day', () => {
  expect(writeWallTime('2026-02-03', '10:06', istanbul)).toBe('2026-02-03T10:06:00+03:00');
  expect(writeWallTime('2015-01-05', '10:06', istanbul)).toBe('2015-01-05T10:06:00+02:00');
  expect(writeWallTime('2016-12-05', '10:06:07', istanbul)).toBe('2016-12-05T10:06:07+03:00');
  expect(writeWallTime('2026-07-01', '09:00', 'America/New_York')).toBe('2026-07-01T09:00:00-04:00');
});

test('a wall-clock time in a gap is undefined', () => {
  expect(writeWallTime('2015-03-29', '03:30', istanbul)).toBeUndefined();
  expect(writeWallTime('2015-03-29', '02:59', istanbul)).toBe('2015-03-29T02:59:00+02:00');
  expect(writeWallTime('2015-03-29', '04:00', istanbul)).toBe('2015-03-29T04:00:00+03:00');
});

test('a wall-clock time in an overlap is the earlier instant', () => {
  expect(writeWallTime('2015-11-08', '03:30', istanbul)).toBe('2015-11-08T03:30:00+03:00');
});

test('the offset distinguishes the two instants of an overlap', () => {
  const [first, second] = ['+03:00', '+02:00'].map((offset) => readMoment(`2015-11-08T03:30:00${offset}`, istanbul));
  expect([first?.time, second?.time]).toEqual(['03:30', '03:30']);
  expect(Number(second?.epoch) - Number(first?.epoch)).toBe(3_600_000);
  expect(second?.iso).toBe('2015-11-08T03:30:00+02:00');
});

test('writes an instant to the second', () => {
  expect(writeEpoch(Date.parse('2026-02-03T07:06:05.999Z'), istanbul)).toBe('2026-02-03T10:06:05+03:00');
  expect(writeEpoch(0, istanbul)).toBe('1970-01-01T02:00:00+02:00');
});

test.each(['2026-02-03', '2024-02-29', '2000-02-29', '2026-02-03T00:00Z', '2026-02-03T23:59:59.5+03:00', '2026-02-03T10:06:00-09:30'])(
  'accepts %s',
  (written) => {
    expect(momentFault(written)).toBeUndefined();
  },
);

test.each(['2025-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2025-02-29T10:00:00+03:00'])(
  'rejects %s, which is not in the calendar',
  (written) => {
    expect(momentFault(written)).toBe('a date that the calendar has');
  },
);

test.each(['2026-02-03T10:06', '2026-02-03T10:06:00', '2026-02-03T10:06:00.5'])('expects an offset after %s', (written) => {
  expect(momentFault(written)).toMatch(/offset/);
});

test.each(['', 'dün', '3 Şubat 2026', '2026-2-3', '20260203', '03.02.2026', '2026-02-03 10:06', '2026-02-03T24:00Z', '2026-02-03T10:60Z'])(
  'describes the expected form for %j',
  (written) => {
    expect(momentFault(written)).toBe(momentForm);
  },
);

test.each(['2026-02-03T10:06+0300', '2026-02-03T10:06:00+03', '2026-02-03T10:06:60Z', '2026-02-03T10:06Z\n', '٢٠٢٦-٠٢-٠٣'])(
  'rejects %j',
  (written) => {
    expect(momentFault(written)).toBe(momentForm);
  },
);

test.each(['+24:00', '+99:99', '-03:60'])('rejects %s, which is not an offset', (offset) => {
  expect(momentFault(`2026-02-03T10:06:00${offset}`)).toMatch(/offset/);
});

test('a wall-clock time in a gap can be written with the offset before the gap', () => {
  expect(writeSkippedTime('2015-03-29', '03:30', istanbul)).toBe('2015-03-29T04:30:00+03:00');
  expect(writeSkippedTime('2018-11-04', '00:30', 'America/Sao_Paulo')).toBe('2018-11-04T01:30:00-02:00');
  expect(writeSkippedTime('2026-02-03', '10:06', istanbul)).toBe('2026-02-03T10:06:00+03:00');
});

test.each([
  ['1604-12-31', 'a year between 1605 and 2099'],
  ['0001-01-01T00:00:00Z', 'a year between 1605 and 2099'],
  ['2100-01-01', 'a year between 1605 and 2099'],
  ['1605-01-01', undefined],
  ['2099-12-31T23:59:59+03:00', undefined],
  ['2025-02-29', 'a date that the calendar has'],
])('as a publication date, %s has the fault %s', (written, fault) => {
  expect(publicationFault(written)).toBe(fault);
});

test.each([
  ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00Z'],
  ['2026-03-28', 'Asia/Beirut', '2026-03-27T22:00:00Z'],
  ['2026-03-30', 'Asia/Beirut', '2026-03-29T21:00:00Z'],
  ['2026-10-25', 'Asia/Beirut', '2026-10-24T22:00:00Z'],
  ['2026-10-26', 'Asia/Beirut', '2026-10-25T22:00:00Z'],
  ['2016-09-08', 'Europe/Istanbul', '2016-09-07T21:00:00Z'],
])('the day %s in %s starts at its first moment, even if the clocks change around midnight', (day, timeZone, first) => {
  expect(readMoment(day, timeZone).epoch).toBe(Date.parse(first));
});
