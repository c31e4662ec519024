/** How many congresses were held and completed: by level, over time, by committee. */
import type { Translated } from '../../translated.ts';
import type { completionTexts as pattern } from '../../vi/figures/completion.ts';
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

interface Held {
  level: string;
  held: number;
  total: number;
  fraction: string;
  share: string;
}

function heldClause({ level, held, total, fraction, share }: Held): string {
  if (total === 1) return `the ${level} had ${held === 0 ? 'not yet ' : ''}held its congress`;
  if (held === 0) return `no congress had been held by ${level}`;
  return `${fraction} ${level} (${share}) had held their congress`;
}

export const completionTexts: Translated<typeof pattern> = {
  'held.title': ({ date, level, held, total, fraction, share }) => {
    if (total === 1)
      return `${upperFirst(level)}: congress ${held === 0 ? 'not yet held' : 'held'}, end of ${date}`;
    if (held === 0) return `No congress held yet by ${level}, end of ${date}`;
    return `${fraction} ${level} (${share}) had held their congress by the end of ${date}`;
  },
  'held.titleRateOnly': (a) =>
    `${a.printed} of ${a.level} had held their congress, as reported for the end of ${a.date}`,
  'held.sentence': (a) => `${opening(a.date, a.scope)}, ${heldClause(a)}.`,
  'held.sentenceWithDeadline': (a) =>
    `${opening(a.date, a.scope)}, ${heldClause(a)}; due ${a.deadline}.`,
  'held.sentenceTwo': (first, second) =>
    `${opening(first.date, first.scope)}, ${first.fraction} ${first.level} (${first.share}) and ${second.fraction} ${second.level} (${second.share}) had held their congress.`,
  'held.left': (a) => {
    if (a.single) return a.overdue === '' ? '' : 'It is overdue.';
    const left = `Still to be held: ${a.left} (${a.level})`;
    if (a.overdue === '') return `${left}.`;
    return a.all ? `${left}, overdue.` : `${left}, ${a.overdue} of them overdue.`;
  },
  'held.notCompleted': (a) => {
    if (a.single)
      return `The congress had not been completed${a.overdue === '' ? '' : ' and is overdue'}.`;
    const open = `Of those held, ${a.count} (${a.level}) had not been completed`;
    if (a.overdue === '') return `${open}.`;
    const overdue = `${a.also ? 'also ' : ''}overdue`;
    return a.all ? `${open}, ${overdue}.` : `${open}, ${a.overdue} of them ${overdue}.`;
  },
  'held.fromReports': (date) => `As reported for the end of ${date}`,
  'held.fromReportsWithoutCounts': (date) => `As reported for the end of ${date}, without counts`,

  'byLevel.subtitle': (date) =>
    `Organisations that had held their congress, of all existing at the end of ${date}, by level`,
  'byLevel.description': (date) =>
    `Bar chart: one bar a level, the filled part is completed by the end of ${date}.`,

  'overTime.titleAll': (a) => {
    if (a.single) return `${upperFirst(a.level)}: congress completed on ${a.all}`;
    return a.half === ''
      ? `All ${a.total} ${a.level} completed their congress on ${a.all}`
      : `Half of the ${a.level} had completed their congress by ${a.half}, all ${a.total} by ${a.all}`;
  },
  'overTime.title': (a) =>
    `${a.fraction} ${a.level} (${a.share}) had completed their congress by the end of ${a.date}`,
  'overTime.titleNone': (a) =>
    a.single
      ? `${upperFirst(a.level)}: congress not yet completed, end of ${a.date}`
      : `No congress completed yet by ${a.level}, end of ${a.date}`,
  'overTime.sentence': (a) => {
    if (a.single)
      return `${opening(a.date, a.scope)}, the ${a.level} had not completed its congress.`;
    return a.none
      ? `${opening(a.date, a.scope)}, no congress had been completed by ${a.level}.`
      : `${opening(a.date, a.scope)}, ${a.fraction} ${a.level} (${a.share}) had completed their congress.`;
  },
  'overTime.sentenceAll': (a) => (a.scope === '' ? `${a.claim}.` : `${a.scope}: ${a.claim}.`),
  'overTime.lead': (level) => `${level} completed`,
  'overTime.subtitle': (date) =>
    `Share of congresses completed by day and level, 0% to 100% of the organisations existing that day; end of ${date}`,
  'overTime.description': (date) =>
    `One step line a level: the share completed by day up to the end of ${date}; dashed: planned after it; upright lines: deadlines.`,

  'byCommittee.titleOne': (a) =>
    `${a.committee}: every one of the ${a.level} had held its congress by the end of ${a.date}`,
  'byCommittee.titleAll': (a) =>
    `In all ${a.committees} committees every one of the ${a.level} had held its congress by the end of ${a.date}`,
  'byCommittee.title': (a) =>
    `In ${a.done === '' ? 'none of the committees' : `${a.done} committees`} had all ${a.level} held their congress by the end of ${a.date}; lowest: ${a.lowest === '' ? `${a.share} in ${a.lowestCount} committees` : `${a.lowest}, ${a.fraction} (${a.share})`}`,
  'byCommittee.titleNone': (a) =>
    `In no committee had ${a.level} held a congress by the end of ${a.date}`,
  'byCommittee.lead': (level) => `committees where all ${level} had held theirs`,
  'byCommittee.subtitle': (a) =>
    `Congresses held by ${a.level} of all existing, by committee; second line: the committee's own congress; end of ${a.date}`,
  'byCommittee.sentence': (a) =>
    `${opening(a.date, a.scope)}, in ${a.done === '' ? 'none of the committees' : `${a.done} committees`} had all ${a.level} held their congress.`,
  'byCommittee.description': (date) =>
    `Bar chart: one bar a committee, from the lowest share to the highest, end of ${date}.`,
  'byCommittee.ownHeld': (date) => `Own congress: ${date}`,
  'byCommittee.ownHeldPilot': (date) => `Own congress: ${date} (model)`,
  'byCommittee.ownPlanned': (date) => `Own congress: planned for ${date}`,
  'byCommittee.ownUnknown': 'Own congress: no planned date',
};
