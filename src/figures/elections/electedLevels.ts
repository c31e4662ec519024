/** The levels at which congresses have been closed, whose committees were elected or appointed there. */
import { formatCount, formatDate, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { electionOutcome } from '../../statistics/elections.ts';
import type { Level } from '../../statistics/levels.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { levelInSentence } from '../levels/levelStates.ts';

export interface ElectedLevel {
  readonly level: Level;
  readonly units: readonly Unit[];
  /** Closed congresses by how the committee came about; undefined where only reports can tell. */
  readonly closed: { readonly elected: number; readonly appointed: number } | undefined;
}

/** Lowest level first. Where the term or the scope has no units to count, a level may still have reports. */
export function electedLevels(context: FigureContext): readonly ElectedLevel[] {
  const { register, scope, asOf } = context;
  return register.levels.flatMap((level): readonly ElectedLevel[] => {
    const units = register.units(scope.code, level.key);
    if (units.length === 0 || !countsElections(context))
      return [{ level, units, closed: undefined }];
    const { appointed, asPlanned } = electionOutcome(units, 'committee', asOf);
    const closed = { elected: asPlanned.due, appointed };
    return closed.elected + appointed === 0 ? [] : [{ level, units, closed }];
  });
}

/** Without one of the two tables nothing says what was elected, or that nothing was. */
function countsElections({ register }: FigureContext): boolean {
  return register.term.congresses !== undefined && register.term.elections !== undefined;
}

/** Why there is no result to show: in a title, and in a few words for the place of the chart. */
export interface NoResult {
  readonly title: string;
  readonly label: string;
}

/** No data, no congress closed, none that elected, or none that reports (`silent`). */
export function noResult(
  levels: readonly ElectedLevel[],
  context: FigureContext,
  silent: (a: { count: string; date: string }) => string,
): NoResult {
  const { locale, asOf } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const noData = words['noData'];
  if (!countsElections(context)) return { title: noData, label: noData };
  const elected = closedCount(levels, 'elected');
  const appointed = closedCount(levels, 'appointed');
  if (elected > 0)
    return { title: silent({ count: formatCount(elected, locale), date }), label: noData };
  if (appointed === 0)
    return { title: words['elections.noneClosed'](date), label: words['elections.none'] };
  const count = formatCount(appointed, locale);
  const title = words['elections.allAppointed']({ count, date });
  return { title, label: words['elections.noneAppointed'] };
}

/** Appointed committees by level, as a note has them: "tổ chức cơ sở đảng 2". Empty where there are none. */
export function appointedNotes(
  levels: readonly ElectedLevel[],
  { locale }: FigureContext,
): readonly string[] {
  const some = appointedByLevel(levels, locale);
  return some.length === 0 ? [] : [messages(locale)['elections.appointedNote'](some.join('; '))];
}

function appointedByLevel(levels: readonly ElectedLevel[], locale: Locale): readonly string[] {
  return levels.flatMap(({ level, closed }) =>
    closed === undefined || closed.appointed === 0
      ? []
      : [`${levelInSentence(level, locale)}: ${formatCount(closed.appointed, locale)}`],
  );
}

/** The same in one sentence, beside the elected ones of any level. */
export function appointedSentences(
  levels: readonly ElectedLevel[],
  { locale }: FigureContext,
): readonly string[] {
  const count = closedCount(levels, 'appointed');
  if (count === 0) return [];
  const byLevel = appointedByLevel(levels, locale).join('; ');
  return [
    messages(locale)['elections.appointed']({ count: formatCount(count, locale), levels: byLevel }),
  ];
}

/** Over all levels; 0 where nothing is counted. */
function closedCount(levels: readonly ElectedLevel[], formation: 'elected' | 'appointed'): number {
  return levels.reduce((total, { closed }) => total + (closed?.[formation] ?? 0), 0);
}
