/** What comes next, in the words of a report. */
import type { Translated } from '../../translated.ts';
import type { aheadTexts as pattern } from '../../vi/briefing/ahead.ts';
import { upperFirst } from '../letterCase.ts';

const inDays = (days: string) => `${days} ${days === '1' ? 'day' : 'days'}`;

export const aheadTexts: Translated<typeof pattern> = {
  'briefing.aheadUnknown': (date) =>
    `The data holds no congress day, deadline or milestone after ${date}.`,
  'briefing.aheadSpan': (a) => `The next ${a.days} days (${a.from} to ${a.to})`,
  'briefing.aheadThen': 'Deadlines and dates after that',
  'briefing.aheadCongresses': (a) =>
    `Congresses planned: ${a.congresses}${a.names === '' ? '' : `. By day: ${a.names}`}.`,
  'briefing.aheadNone': 'No congress is planned.',
  'briefing.aheadWithoutDay': (a) => {
    const one = a.slipped === '' ? 'no day is planned' : 'planned day reached, not opened';
    if (a.level !== '') return `${upperFirst(a.level)}: ${one}.`;
    const parts = [
      a.slipped === '' ? '' : `; past the planned day without opening: ${a.slipped}`,
      a.unplanned === '' ? '' : `; without a planned day: ${a.unplanned}`,
    ];
    return `No congress is planned${parts.join('')}.`;
  },
  'briefing.aheadOfLevel': (a) => `${a.count} in ${a.level}`,
  'briefing.nextCongress': (a) => `The next congress is planned for ${a.day}: ${a.names}.`,
  'briefing.deadlineAhead': (a) => {
    const level = `${a.level}${a.pilot ? ' (model congresses)' : ''}`;
    const who = a.single ? level : `${a.fraction} ${level}`;
    return `Due ${a.deadline} (${inDays(a.days)} to go): ${who} still to complete.`;
  },
  'briefing.deadlineOnly': (a) =>
    `Due ${a.deadline} (${inDays(a.days)} to go): ${a.level}${a.pilot ? ' (model congresses)' : ''}.`,
  'briefing.tasksDue': (count) => `${count} ${count === '1' ? 'task' : 'tasks'} due.`,
  'briefing.milestone': (a) => `${a.days}: ${a.title}.`,
};
