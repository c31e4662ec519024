/** The note of a figure that shows a number on which the sources contradict each other. */
import type { Measure, Reported } from '../../data/records.ts';
import { messages } from '../../locale/messages.ts';
import { contradictions } from '../../statistics/contradictions.ts';
import type { FamilyContext, FigureId } from '../figure.ts';
import { contradictionClaim } from './contradictionTexts.ts';
import { reportedValue } from './reportedValues.ts';

/** What each figure takes from reported rows where no units are counted. */
const MEASURES: Readonly<Partial<Record<FigureId, readonly Measure[]>>> = {
  'completion-by-level': ['held', 'completed'],
  'timeliness-by-level': ['held', 'completed', 'onTime'],
  'election-outcome': ['elected', 'shortfall', 'asPlanned', 'direct'],
  'committee-composition': ['firstTime', 'women', 'young', 'minority'],
  'delegate-attendance': ['attendance'],
};

const OF_CONGRESSES: readonly Measure[] = ['held', 'completed', 'onTime', 'attendance'];

/**
 * One note per contradiction among the newest rows that the figure takes. In public, beside the number that the figure
 * tells, only those that were published; where they count persons only that the sources differ.
 */
export function contradictionNotes(id: FigureId, context: FamilyContext): readonly string[] {
  const rows = (context.register.term.reported ?? []).filter((row) => isTaken(row, id, context));
  return contradictions(rows)
    .filter((same) => !hasNewer(same[0]!, rows))
    .flatMap((same) => contradictions(toldRows(same, context)))
    .map((same) => noteOf(same, context));
}

/** The first is the one that the figure takes. */
function toldRows(same: readonly Reported[], { audience }: FamilyContext): readonly Reported[] {
  return same.filter(
    ({ type }, index) => audience === 'internal' || index === 0 || type === 'published',
  );
}

/** The row is of the figure's scope, date and measures, and no units are counted in its place. */
function isTaken(row: Reported, id: FigureId, context: FamilyContext): boolean {
  const { scope, asOf } = context;
  return (
    MEASURES[id]?.includes(row.measure) === true &&
    row.code === scope.code &&
    row.kind === undefined &&
    Temporal.PlainDate.compare(row.asOf, asOf) <= 0 &&
    !isCounted(row, context)
  );
}

function isCounted({ level, measure }: Reported, { register, scope }: FamilyContext): boolean {
  const { congresses, elections } = register.term;
  const table = OF_CONGRESSES.includes(measure) ? congresses : congresses && elections;
  return table !== undefined && register.units(scope.code, level).length > 0;
}

function hasNewer({ asOf, level, body, measure }: Reported, rows: readonly Reported[]): boolean {
  return rows.some(
    (row) =>
      row.level === level &&
      row.body === body &&
      row.measure === measure &&
      Temporal.PlainDate.compare(row.asOf, asOf) > 0,
  );
}

function noteOf(same: readonly Reported[], { register, locale, audience }: FamilyContext): string {
  const words = messages(locale);
  const isOpen = audience === 'internal';
  const claim = contradictionClaim(same[0]!, register, locale);
  const values = same.map((row) => {
    const value = reportedValue(row, locale).text;
    const source = isOpen || row.type === 'published' ? (row.source ?? '') : '';
    return words['contradictions.value']({ value, source });
  });
  const isTold = isOpen || OF_CONGRESSES.includes(same[0]!.measure);
  return words['contradictions.note']({ claim, values: isTold ? values.join('; ') : '' });
}
