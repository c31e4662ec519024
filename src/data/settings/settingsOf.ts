import type { TermSettings } from '../records.ts';
import { given } from '../given.ts';
import type { RawSettings } from './settingShapes.ts';

/** The settings of a term with their defaults; `asOf` joins the reporting dates and is then the default. */
export function settingsOf(raw: RawSettings, asOf: Temporal.PlainDate | undefined): TermSettings {
  const { name, term, root, targets, smallCell, illustrative, notes } = raw;
  const { nameEn, congress, owner, youngAgeLimit, aliases } = raw;
  const newest = raw.reportingDates.at(-1);
  if (!newest) throw new RangeError('The shape of the settings asks for a reporting date.');
  return {
    name,
    term,
    root,
    ...given({ nameEn, congress, owner, youngAgeLimit, aliases }),
    reportingDates: withDate(raw.reportingDates, asOf),
    defaultDate: asOf ?? newest,
    targets: given(targets ?? {}),
    smallCell: smallCell ?? 5,
    illustrative: illustrative ?? [],
    notes: notes ?? [],
  };
}

/** The dates, ascending, with one more where it is not among them. */
export function withDate(
  dates: readonly Temporal.PlainDate[],
  more: Temporal.PlainDate | undefined,
): readonly Temporal.PlainDate[] {
  if (!more || dates.some((date) => date.equals(more))) return dates;
  return [...dates, more].sort(Temporal.PlainDate.compare);
}
