/** Congresses against their deadlines. */
import type { Translated } from '../../translated.ts';
import type { timelinessTexts as pattern } from '../../vi/figures/timeliness.ts';
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

export const timelinessTexts: Translated<typeof pattern> = {
  'timeliness.title': (a) =>
    a.single
      ? `${upperFirst(a.level)}: congress completed late, end of ${a.date}`
      : `${a.onTime} of ${a.completed} ${a.level} completed their congress on time, end of ${a.date}`,
  'timeliness.titleAll': (a) =>
    a.single
      ? `${upperFirst(a.level)}: congress completed on time, end of ${a.date}`
      : `All ${a.completed} ${a.level} that completed did so on time, end of ${a.date}`,
  'timeliness.titleOverdue': (a) =>
    a.single
      ? `${upperFirst(a.level)}: overdue, congress not completed, end of ${a.date}`
      : `${a.overdue} ${a.level} overdue, congress not completed, end of ${a.date}`,
  'timeliness.titleNone': (a) =>
    a.single
      ? `${upperFirst(a.level)}: congress not yet completed, end of ${a.date}`
      : `No congress completed yet by ${a.level}, end of ${a.date}`,
  'timeliness.sentence': (a) =>
    `${opening(a.date, a.scope)}, of ${a.completed} ${a.level} that had completed their congress, ${a.onTime} were on time${a.late === '' ? '' : `, ${a.late} late`}${a.overdue === '' ? '' : `; ${a.overdue} were overdue`}.`,
  'timeliness.subtitle': (date) =>
    `All organisations split into on time, late, overdue and not yet due, by level; end of ${date}`,
  'timeliness.description': (date) =>
    `Bar chart: each level is one bar of 100%, split by its state against the deadline at the end of ${date}.`,
  'timeliness.notDue': 'not yet due',
  'timeliness.note': (a) =>
    `Deadline: ${a.deadline}${a.late === '' ? '' : `; ${a.late} late`}${a.overdue === '' ? '' : `; ${a.overdue} overdue`}${a.days === '' ? '' : `, longest delay ${a.days} ${a.days === '1' ? 'day' : 'days'}`}`,
};
