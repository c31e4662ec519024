/** The table of upcoming-congresses as everyone may read it: a row a day, level and committee, no code, no unit below. */
import { messages } from '../../locale/messages.ts';
import type { PlannedCongress } from '../../statistics/upcoming.ts';
import { mayBeNamed } from '../committees.ts';
import type { FamilyContext, Figure } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { committeeOf } from './upcomingNames.ts';
import { inOrder, type AgendaEntry, type LevelAgenda } from './upcomingWindow.ts';

export function publicUpcomingColumns({ locale }: FamilyContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'planned', label: words['column.plannedDay'], type: 'date' },
    { key: 'daysToGo', label: words['column.daysToGo'], type: 'count', sparse: true },
    { key: 'daysBehind', label: words['column.daysBehind'], type: 'count', sparse: true },
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'organization', label: words['column.organization'], type: 'text', sparse: true },
    { key: 'committee', label: words['column.committee'], type: 'text', sparse: true },
    { key: 'congresses', label: words['column.congresses'], type: 'count' },
    { key: 'pilots', label: words['column.pilots'], type: 'count', sparse: true },
    { key: 'afterDeadline', label: words['column.afterDeadline'], type: 'count', sparse: true },
  ];
}

export function publicUpcomingRows(
  levels: readonly LevelAgenda[],
  context: FamilyContext,
): Figure['rows'] {
  const entries = [...inOrder(levels, 'slipped'), ...inOrder(levels, 'ahead')];
  const alike = Map.groupBy(entries, ({ level, congress }) => {
    const names = namesOf(congress, context);
    return [congress.days, level.key, names.organization, names.committee].join('\n');
  });
  return [...alike.values()].map((some) => row(some, context));
}

/** The organisation itself where it may be named, else the committee that it is below. */
function namesOf({ unit }: PlannedCongress, context: FamilyContext) {
  const { organization } = unit;
  return mayBeNamed(organization, context)
    ? { organization: organization.name, committee: undefined }
    : { organization: undefined, committee: committeeOf(unit, context)?.name };
}

function row(some: readonly AgendaEntry[], context: FamilyContext): Figure['rows'][number] {
  const { level, congress } = some[0]!;
  const count = (isCounted: (congress: PlannedCongress) => boolean) =>
    some.filter((entry) => isCounted(entry.congress)).length || undefined;
  return {
    planned: congress.planned,
    daysToGo: congress.days > 0 ? congress.days : undefined,
    daysBehind: congress.days > 0 ? undefined : -congress.days,
    level: levelName(level, context.locale),
    ...namesOf(congress, context),
    congresses: some.length,
    pilots: count(({ unit }) => unit.organization.pilot),
    afterDeadline: count(({ afterDeadline }) => afterDeadline),
  };
}
