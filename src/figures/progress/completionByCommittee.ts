/** completion-by-committee: of the organisations below each committee, how many have held their congress. */
import { formatDate, formatDateRange, formatFraction, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completion } from '../../statistics/completion.ts';
import type { Level } from '../../statistics/levels.ts';
import type { BarRow } from '../drawings/bars.ts';
import { committeesBelow, shortNameOf } from '../committees.ts';
import type { Figure, FigureContent, FigureContext, FigureFamily } from '../figure.ts';
import { levelBelow } from '../levels/levelBelow.ts';
import { levelInSentence } from '../levels/levelStates.ts';
import { claimOf, type Committee } from './byCommitteeClaim.ts';

export const completionByCommittee: FigureFamily = {
  id: 'completion-by-committee',
  tables: ['plan', 'organizations', 'congresses'],
  content,
};

function content(context: FigureContext): FigureContent {
  const { locale, asOf, register } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const level = register.term.congresses && levelBelow(context);
  const committees = level === undefined ? [] : committeesOf(level, context);
  const known = committees.filter(({ counted }) => counted.total > 0);
  const name = level === undefined ? '' : levelInSentence(level, locale);
  const claim = level && claimOf(known, level, context);
  const title = claim?.title ?? words['noData'];
  return {
    title,
    lead: claim?.lead,
    subtitle: words['byCommittee.subtitle']({ level: name, date }),
    sentence: claim?.sentence ?? words['noData.sentence'],
    description: `${title}. ${words['byCommittee.description'](date)}`,
    unit: words['unit.organizations'],
    columns: columns(context),
    rows: committees.map((committee) => row(committee, context)),
    drawing:
      known.length === 0
        ? { form: 'empty', label: words['noData'] }
        : {
            form: 'bars',
            key: [
              { state: 'completed', label: words['key.completed'] },
              { state: 'held', label: words['key.held'] },
            ],
            groups: [{ rows: committees.map((committee) => barRow(committee, context)) }],
            whole: true,
            scaleEnd: 1,
          },
  };
}

/** From the lowest share to the highest, because the last need a call; equal ones in Vietnamese order. */
function committeesOf(level: Level, context: FigureContext): readonly Committee[] {
  const { register, asOf } = context;
  const share = ({ counted }: Committee) =>
    counted.total === 0 ? 2 : counted.held / counted.total;
  return committeesBelow(context)
    .map((organization) => ({
      unit: register.unit(organization.code)!,
      name: shortNameOf(organization),
      counted: completion(register.units(organization.code, level.key), asOf),
    }))
    .toSorted((a, b) => share(a) - share(b));
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'committee', label: words['column.committee'], type: 'text' },
    { key: 'total', label: words['column.total'], type: 'count' },
    { key: 'held', label: words['column.held'], type: 'count' },
    { key: 'heldRate', label: words['column.heldRate'], type: 'rate' },
    { key: 'completed', label: words['column.completed'], type: 'count' },
    { key: 'ownCongress', label: words['column.ownCongress'], type: 'text' },
  ];
}

function row(committee: Committee, context: FigureContext): Figure['rows'][number] {
  const { total, held, completed } = committee.counted;
  return {
    committee: committee.unit.organization.name,
    total: total === 0 ? undefined : total,
    held: total === 0 ? undefined : held,
    heldRate: total === 0 ? undefined : held / total,
    completed: total === 0 ? undefined : completed,
    ownCongress: ownCongress(committee, context),
  };
}

function barRow(committee: Committee, context: FigureContext): BarRow {
  const { locale } = context;
  const { total, held, completed } = committee.counted;
  const label = committee.name;
  const note = ownCongress(committee, context);
  if (total === 0)
    return { label, note, parts: [], total: undefined, value: messages(locale)['noData'] };
  return {
    label,
    note,
    parts: [
      { state: 'completed', count: completed },
      { state: 'held', count: held - completed },
    ],
    total,
    value: formatFraction(held, total, locale),
    share: formatShare(held, total, locale)!,
  };
}

/** The committee's own congress: its days if it has opened, else the planned day. */
function ownCongress({ unit }: Committee, { asOf, locale }: FigureContext): string {
  const words = messages(locale);
  const { opened, closed, planned } = unit.congress ?? {};
  if (opened !== undefined && Temporal.PlainDate.compare(opened, asOf) <= 0) {
    const end =
      closed !== undefined && Temporal.PlainDate.compare(closed, asOf) <= 0 ? closed : undefined;
    const days = formatDateRange(opened, end, locale);
    return words[unit.organization.pilot ? 'byCommittee.ownHeldPilot' : 'byCommittee.ownHeld'](
      days,
    );
  }
  return planned === undefined
    ? words['byCommittee.ownUnknown']
    : words['byCommittee.ownPlanned'](formatDate(planned, locale));
}
