/** How far the congresses are, in the words of a report. */
import type { Translated } from '../../translated.ts';
import type { progressTexts as pattern } from '../../vi/briefing/progress.ts';
import { daysLeft } from '../daysLeft.ts';
import { upperFirst } from '../letterCase.ts';

type Standing = Parameters<(typeof pattern)['briefing.standing']>[0];
type Planned = Parameters<(typeof pattern)['briefing.planned']>[0];
type BehindSum = Parameters<(typeof pattern)['briefing.behindSum']>[0];

const some = (parts: readonly string[], between: string) =>
  parts.filter((part) => part !== '').join(between);
const ifAny = (count: string, words: string) => (count === '' ? '' : `${count} ${words}`);
const inDays = (days: string) => `${days} ${days === '1' ? 'day' : 'days'}`;
const units = (count: string) => `${count} ${count === '1' ? 'unit' : 'units'}`;
const unitsIf = (count: string, words: string) => (count === '' ? '' : `${units(count)} ${words}`);
const congresses = (count: string) => `${count} ${count === '1' ? 'congress' : 'congresses'}`;

/** Of one that is completed. */
function oneStanding({ deadline, late }: Standing): string {
  return `Completed ${late === '' ? 'on time' : 'late'} (due ${deadline}).`;
}

/** Those whose planned day has come, by what became of them; empty where none has. */
function expected(a: Planned): string {
  if (a.expected === '') return '';
  const one = a.expected === '1';
  const who = `${upperFirst(a.level)}: the planned day had come for ${a.expected}`;
  if (a.completed === a.expected) return `${who}, ${one ? 'which was' : 'all'} completed`;
  if (a.slipped === a.expected)
    return `${who}, ${one ? 'which had not' : 'none of which had'} opened`;
  const parts = [
    ifAny(a.completed, 'completed'),
    ifAny(a.underWay, 'opened and not closed'),
    ifAny(a.slipped, 'not opened'),
  ];
  return `${who}: ${some(parts, '; ')}`;
}

function overdueSum({ overdue, overdueDays }: BehindSum): string {
  const words = `overdue, congress not completed (the longest by ${inDays(overdueDays)})`;
  return unitsIf(overdue, words);
}

/** The total, then each reason with its number; of a single reason the total is its number. */
function atRiskSum(a: BehindSum): string {
  if (a.atRisk === '') return '';
  const longest = a.slippedDays === '' ? '' : ` (the longest by ${inDays(a.slippedDays)})`;
  const reasons = [
    [a.slipped, `past the planned day without opening${longest}`],
    [a.plannedLate, `planned after the deadline (at most ${inDays(a.plannedLateDays)})`],
    [a.unplanned, `without a planned day, at most ${inDays(a.notice)} to the deadline`],
    [a.underWay, 'opened and not closed'],
  ] as const;
  const said = reasons.map(([count, words]) => (count === a.atRisk ? words : ifAny(count, words)));
  return `${units(a.atRisk)} not yet due but at risk: ${some(said, '; ')}`;
}

function suspendedSum({ overdue, atRisk, suspended }: BehindSum): string {
  const among = overdue !== '' && atRisk !== '' ? 'Of all these' : 'Of these';
  return suspended === ''
    ? ''
    : `${among}, ${suspended} ${suspended === '1' ? 'is' : 'are'} suspended`;
}

export const progressTexts: Translated<typeof pattern> = {
  'briefing.levelUnknown': (level) => `${upperFirst(level)}: no data.`,
  'briefing.asOf': (date) => `As of the end of ${date}:`,
  'briefing.standing': (a) => {
    if (a.single) return oneStanding(a);
    const pilots = a.pilotDeadline === '' ? '' : `; model congresses ${a.pilotDeadline}`;
    if (a.all) return `All completed on time (due ${a.deadline}${pilots}).`;
    const parts = [
      ifAny(a.onTime, `completed on time (${a.share})`),
      ifAny(a.late, 'completed late'),
      ifAny(a.overdue, 'overdue, not completed'),
      ifAny(a.pending, 'not yet due'),
    ];
    return `Against the deadline (${a.deadline}${pilots}): ${some(parts, '; ')}.`;
  },
  'briefing.lateNames': (names) => `Those late: ${names}.`,
  'briefing.nameAndDays': (a) => `${a.name} (${inDays(a.days)})`,

  'briefing.planned': (a) =>
    `${some(
      [
        expected(a),
        a.early === ''
          ? ''
          : `${a.expected === '' ? `${upperFirst(a.level)}: ${a.early}` : `${a.early} more`} opened earlier than planned`,
        a.more === '' ? '' : `Altogether ${congresses(a.more)} ahead of the plan`,
        a.fewer === '' ? '' : `Altogether ${congresses(a.fewer)} behind the plan`,
        a.unplanned === ''
          ? ''
          : `${a.expected + a.early === '' ? `${upperFirst(a.level)}: not` : 'Not'} opened and without a planned day: ${a.unplanned}`,
      ],
      '. ',
    )}.`,

  'briefing.planned.slipped': (level) =>
    `${upperFirst(level)}: planned day reached, congress not opened.`,
  'briefing.planned.underWay': (level) =>
    `${upperFirst(level)}: planned day reached, congress opened and not closed.`,
  'briefing.planned.early': (level) =>
    `${upperFirst(level)}: congress opened earlier than planned, not closed.`,
  'briefing.planned.unplanned': (level) =>
    `${upperFirst(level)}: congress not opened and without a planned day.`,

  'briefing.noneBehind': 'No unit is overdue or at risk.',
  'briefing.behindSum': (a) => `${some([overdueSum(a), atRiskSum(a), suspendedSum(a)], '. ')}.`,
  'briefing.overdueName': (a) => `${a.name}: overdue by ${inDays(a.days)}.`,
  'briefing.slippedName': (a) =>
    a.days === ''
      ? `${a.name}: planned day reached, not opened.`
      : `${a.name}: ${inDays(a.days)} past the planned day, not opened.`,
  'briefing.plannedLateName': (a) => `${a.name}: planned ${inDays(a.days)} after the deadline.`,
  'briefing.unplannedName': (a) => `${a.name}: no planned day, ${daysLeft(a.days)}.`,
  'briefing.underWayName': (a) => `${a.name}: opened and not closed, ${daysLeft(a.days)}.`,
  'briefing.longestBehind': (names) => `The longest: ${names}.`,

  'briefing.pilotsHeld': (a) => {
    const ends = `${a.names === '' ? '' : `: ${a.names}`}${a.deadline === '' ? '' : `; model congresses are due ${a.deadline}`}`;
    if (a.total === 1)
      return `The model congress of ${a.level} has ${a.held === 1 ? '' : 'not yet '}been held${ends}.`;
    if (a.held === 0)
      return `None of the ${a.total} model congresses of ${a.level} has been held${ends}.`;
    return `${a.fraction} model congresses of ${a.level} have been held${ends}.`;
  },
  'briefing.nameAndDay': (a) => `${a.name} (${a.day})`,
  'briefing.nameAndPlannedDay': (a) => `${a.name} (planned for ${a.day})`,
};
