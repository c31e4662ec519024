/** The ledger of published numbers in words. */
import { formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { ledgerOf } from '../../statistics/ledger.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { computedValue, reportedValue } from './reportedValues.ts';

export interface LedgerEntry {
  readonly stands: boolean;
  /** "Tổ chức cơ sở đảng: đã tiến hành đại hội, hết ngày 30/6/2020" */
  readonly claim: string;
  readonly published: string;
  readonly computed: string;
  readonly source: string | undefined;
  readonly url: string | undefined;
  /** File and line of the row. */
  readonly place: string;
}

/** One entry per published number of the term, whatever the as-of date: print does not go away. */
export function ledgerTexts({ register, locale }: FigureContext): readonly LedgerEntry[] {
  const words = messages(locale);
  return ledgerOf(register).map(({ row, check, stands }) => {
    const level = register.levels.find(({ key }) => key === row.level)!;
    const computed = computedValue(row, check, locale).text;
    return {
      stands,
      claim: words['ledger.claim']({
        level: levelName(level, locale),
        measure: words[`measure.${row.measure}`],
        date: formatDate(row.asOf, locale),
      }),
      published: words['ledger.published'](reportedValue(row, locale).text),
      computed:
        check.unitCheck === 'disagrees'
          ? words['ledger.computed'](computed)
          : words[`rateCheck.${check.rateCheck}`],
      source: row.source,
      url: row.url,
      place: `${row.place.file}:${row.place.line}`,
    };
  });
}
