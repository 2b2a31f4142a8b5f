import { twoDigits, type Day } from '../../language/dates.ts';
import { monthNumber } from './month-names.ts';

/** Newspapers often put the day into the address: `/2026/02/03/`, `/2026/feb/03/`, `2026-02-03`, `/20260203/`. */
export function dayInAddress(address: string | undefined): Day | undefined {
  const { year, month, name, day } =
    /[/_-](?<year>(?:19|20)\d{2})(?:(?<dash>[/_-])(?:(?<month>\d{1,2})|(?<name>[a-z]{3}))\k<dash>(?<day>\d{1,2}))(?=[/._-]|$)/.exec(
      address ?? '',
    )?.groups ??
    /[/_-](?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?=[/._-]|$)/.exec(address ?? '')?.groups ??
    {};
  const number = month ?? monthNumber(name ?? '', ['en']);
  return year && number ? [year, number, day].map(twoDigits).join('-') : undefined;
}
