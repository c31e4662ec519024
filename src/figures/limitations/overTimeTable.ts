/** How many limitations were recorded and resolved by each reporting date, all levels together. */
import { formatCount, formatDate, formatRate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { followUp, recordedLimitations } from '../../statistics/limitationAges.ts';
import type { FigureContext } from '../figure.ts';
import type { SmallTable } from '../smallTable.ts';

/** The reporting dates up to the as-of date, oldest first; undefined where no limitation was recorded by it. */
export function overTimeTable({ register, scope, asOf, locale }: FigureContext) {
  const { settings, limitations } = register.term;
  if (limitations === undefined) return undefined;
  const words = messages(locale);
  const units = register.levels.flatMap(({ key }) => register.units(scope.code, key));
  const dates = settings.reportingDates.filter(
    (date) => Temporal.PlainDate.compare(date, asOf) <= 0,
  );
  const rows = dates.map((date) => {
    const recorded = recordedLimitations(units, date);
    const { resolved } = followUp(recorded);
    const share = recorded.length === 0 ? undefined : resolved / recorded.length;
    return {
      cells: [
        formatDate(date, locale),
        formatCount(recorded.length, locale),
        formatCount(resolved, locale),
        share === undefined ? undefined : formatRate(share, locale),
        formatCount(recorded.length - resolved, locale),
      ],
      ...(share !== undefined && { share }),
    };
  });
  const columns = (['date', 'recorded', 'resolved', 'resolvedShare', 'unresolved'] as const).map(
    (key, index) => ({
      label: words[`followedUp.${key}`],
      ...(index > 0 && { numeric: true as const }),
    }),
  );
  const table: SmallTable = { columns, rows };
  return rows.at(-1)?.cells[1] === '0' ? undefined : table;
}
