/** Reported numbers that do not agree with those counted from the units: which, and by how much. */
import { formatCount } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { FigureContext } from '../figure.ts';
import { contradictionClaim } from './contradictionTexts.ts';
import { comparedOf, type Compared } from './reportedAndComputed.ts';
import { computedValue, reportedValue } from './reportedValues.ts';

/** One text per number of the scope up to the as-of date, the newest first, without a stop at its end. */
export function disagreementTexts(context: FigureContext): readonly string[] {
  return comparedOf({ ...context, audience: 'internal' })
    .filter(({ check }) => check.unitCheck === 'disagrees')
    .map((one) => textOf(one, context));
}

function textOf({ row, check }: Compared, { register, locale }: FigureContext): string {
  const { numerator } = row;
  const apart =
    numerator === undefined || check.computed === null
      ? 0
      : Math.abs(numerator - check.computed.numerator);
  return messages(locale)['reported.disagreement']({
    claim: contradictionClaim(row, register, locale),
    type: messages(locale)[`reported.type.${row.type}`],
    reported: reportedValue(row, locale).text,
    computed: computedValue(row, check, locale).text,
    apart: apart === 0 ? '' : formatCount(apart, locale),
  });
}
