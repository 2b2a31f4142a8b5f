import { twoDigits, type Day } from '../../language/dates.ts';
import { findMonth } from './month-names.ts';

/** Finds the day in a newspaper's URL: `/2026/02/03/`, `/2026/feb/03/`, `2026-02-03`, `/20260203/`. */
export function findDayInUrl(url: string | undefined): Day | undefined {
  const { year, month, name, day } =
    /[/_-](?<year>(?:19|20)\d{2})(?:(?<dash>[/_-])(?:(?<month>\d{1,2})|(?<name>[a-z]{3}))\k<dash>(?<day>\d{1,2}))(?=[/._-]|$)/.exec(
      url ?? '',
    )?.groups ??
    /[/_-](?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?=[/._-]|$)/.exec(url ?? '')?.groups ??
    {};
  const monthNumber = month ?? findMonth(name ?? '', ['en']);
  return year && monthNumber ? [year, monthNumber, day].map(twoDigits).join('-') : undefined;
}
