/** Congresses against their deadlines. */
import type { Translated } from '../../translated.ts';
import type { timelinessTexts as pattern } from '../../vi/figures/timeliness.ts';
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

type Standing = Parameters<(typeof pattern)['timeliness.title']>[0];

const others = ({ late, overdue, pending }: Standing) =>
  [
    late === '' ? '' : `${late} late`,
    overdue === '' ? '' : `${overdue} overdue`,
    pending === '' ? '' : `${pending} not yet due`,
  ]
    .filter((part) => part !== '')
    .join(', ');

function standing(a: Standing): string {
  if (a.single) return oneStanding(a);
  if (a.all) return `all ${a.total} ${a.level} completed their congress on time`;
  if (a.overdue === a.total) return `all ${a.total} ${a.level} overdue, congress not completed`;
  if (a.none) return `no congress of ${a.level} completed on time: ${others(a)}`;
  return `${a.onTime} ${a.level} (${a.share}) completed their congress on time, ${others(a)}`;
}

function oneStanding({ level, all, late, overdue }: Standing): string {
  if (all) return `${level}: congress completed on time`;
  if (late !== '') return `${level}: congress completed late`;
  if (overdue !== '') return `${level}: overdue, congress not completed`;
  return `${level}: congress not yet due`;
}

type Reported = Parameters<(typeof pattern)['timeliness.titleReported']>[0];

function reported({ level, onTime, single, fraction, share }: Reported): string {
  if (single) return `${level}: congress ${onTime === 1 ? '' : 'not '}completed on time`;
  if (onTime === 0) return `no congress of ${level} completed on time`;
  return `${fraction} ${level} (${share}) completed their congress on time`;
}

export const timelinessTexts: Translated<typeof pattern> = {
  'timeliness.title': (a) => `${upperFirst(standing(a))}, end of ${a.date}`,
  'timeliness.sentence': (a) => `${opening(a.date, a.scope)}, ${standing(a)}.`,
  'timeliness.lead': (level) => `${level} on time`,
  'timeliness.subtitle': (date) =>
    `All organisations split into on time, late, overdue and not yet due, by level; end of ${date}`,
  'timeliness.description': (date) =>
    `Bar chart: each level is one bar of 100%, split by its state against the deadline at the end of ${date}.`,
  'timeliness.notDue': (count) => `${count} not yet due`,
  'timeliness.note': (a) =>
    `Deadline: ${a.deadline}${a.late === '' ? '' : `; ${a.late} late`}${a.overdue === '' ? '' : `; ${a.overdue} overdue`}${a.days === '' ? '' : `, longest delay ${a.days} ${a.days === '1' ? 'day' : 'days'}`}`,
  'timeliness.titleReported': (a) =>
    `${upperFirst(reported(a))}, as reported for the end of ${a.date}`,
  'timeliness.sentenceReported': (a) =>
    `As reported, ${opening(a.date, a.scope).replace(/^As/, 'as')}, ${reported(a)}.`,
  'timeliness.subtitleReported': (date) =>
    `Organisations that completed their congress on time, of all, by level, from the newest reports up to the end of ${date}`,
  'timeliness.descriptionReported': (date) =>
    `Bar chart: each level is one bar of 100%, the filled part is completed on time, from the newest reports up to the end of ${date}.`,
};
