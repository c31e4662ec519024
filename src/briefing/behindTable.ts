/** Who is behind, by committee: where there are too many to name. */
import { committeesBelow, shortNameOf } from '../figures/committees.ts';
import type { FigureContext } from '../figures/figure.ts';
import { formatCount } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { behind } from '../statistics/behind.ts';
import { behindSum, sumOfAll, type BehindSum } from './behindSum.ts';
import { positive } from './inReport.ts';
import type { Table } from './report.ts';

/** Committees beyond these are counted together. */
const COMMITTEES = 15;

interface CommitteeRow {
  readonly name: string;
  readonly sum: BehindSum;
}

/** A row a committee that has some, most overdue first; none where no committee lies below. */
export function behindTable(context: FigureContext): readonly Table[] {
  const words = messages(context.locale);
  const rows = committeeRows(context);
  if (rows.length === 0) return [];
  const shown = [...rows.slice(0, COMMITTEES), ...together(rows.slice(COMMITTEES), context)];
  const total = sumOfAll(rows.map(({ sum }) => sum));
  const reasons = (['overdue', 'slipped'] as const).filter((reason) => total[reason] > 0);
  return [
    {
      form: 'table',
      caption: words['briefing.behindTable'],
      columns: [
        { label: words['column.committee'], numeric: false },
        ...reasons.flatMap((reason) => [
          { label: words[`briefing.column.${reason}`], numeric: true },
          { label: words['briefing.column.longest'], numeric: true },
        ]),
      ],
      rows: shown.map(({ name, sum }) => [
        name,
        ...reasons.flatMap((reason) => [
          formatCount(sum[reason], context.locale),
          positive(sum[`${reason}Days`], context),
        ]),
      ]),
    },
  ];
}

function committeeRows(context: FigureContext): readonly CommitteeRow[] {
  const { register, asOf } = context;
  const behindIn = (code: string) =>
    register.levels.flatMap(({ key }) => behind(register.units(code, key), asOf));
  return committeesBelow(context)
    .map((organization) => ({
      name: shortNameOf(organization),
      sum: behindSum(behindIn(organization.code)),
    }))
    .filter(({ sum }) => sum.overdue + sum.slipped > 0)
    .toSorted((a, b) => b.sum.overdue - a.sum.overdue || b.sum.slipped - a.sum.slipped);
}

function together(
  rest: readonly CommitteeRow[],
  { locale }: FigureContext,
): readonly CommitteeRow[] {
  if (rest.length === 0) return [];
  const name = messages(locale)['briefing.otherCommittees'](formatCount(rest.length, locale));
  return [{ name, sum: sumOfAll(rest.map(({ sum }) => sum)) }];
}
