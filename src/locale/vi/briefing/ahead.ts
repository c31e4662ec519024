/** What comes next, in the words of a report. */
import { upperFirst } from '../letterCase.ts';

export const aheadTexts = {
  'briefing.aheadUnknown': (date: string) =>
    `Số liệu không có lịch đại hội, thời hạn hoặc mốc nào sau ngày ${date}.`,
  'briefing.aheadSpan': (a: { days: string; from: string; to: string }) =>
    `Trong ${a.days} ngày tới (từ ngày ${a.from} đến hết ngày ${a.to})`,
  'briefing.aheadThen': 'Thời hạn và mốc tiếp theo',
  /** The names are empty where there are too many to name. */
  'briefing.aheadCongresses': (a: { congresses: string; names: string }) =>
    `${a.congresses} dự kiến khai mạc đại hội${a.names === '' ? '' : `: ${a.names}`}.`,
  'briefing.aheadNone': 'Không có đại hội nào dự kiến khai mạc.',
  /** The level is empty where it is not the one organisation of its level that is left. */
  'briefing.aheadWithoutDay': (a: { level: string; slipped: string; unplanned: string }) => {
    const one = a.slipped === '' ? 'chưa có ngày dự kiến' : 'đã đến ngày dự kiến mà chưa';
    if (a.level !== '') return `${upperFirst(a.level)} ${one} khai mạc đại hội.`;
    const parts = [
      a.slipped === '' ? '' : `; ${a.slipped} đại hội đã đến ngày dự kiến mà chưa khai mạc`,
      a.unplanned === '' ? '' : `; ${a.unplanned} đại hội chưa có ngày dự kiến`,
    ];
    return `Không có đại hội nào dự kiến khai mạc${parts.join('')}.`;
  },
  'briefing.aheadOfLevel': (a: { count: string; level: string }) => `${a.count} ${a.level}`,
  'briefing.nextCongress': (a: { day: string; names: string }) =>
    `Đại hội gần nhất dự kiến khai mạc ngày ${a.day}: ${a.names}.`,
  'briefing.deadlineAhead': (a: {
    deadline: string;
    days: string;
    fraction: string;
    level: string;
    pilot: boolean;
    single: boolean;
  }) => {
    const level = `${a.level}${a.pilot ? ' (đại hội điểm)' : ''}`;
    const who = a.single ? level : `${a.fraction} ${level}`;
    return `Thời hạn ${a.deadline} (còn ${a.days} ngày): ${who} còn phải hoàn thành đại hội.`;
  },
  'briefing.deadlineOnly': (a: { deadline: string; days: string; level: string; pilot: boolean }) =>
    `Thời hạn ${a.deadline} (còn ${a.days} ngày) của ${a.level}${a.pilot ? ' (đại hội điểm)' : ''}.`,
  'briefing.tasksDue': (count: string) => `${count} nhiệm vụ đến hạn.`,
  'briefing.milestone': (a: { days: string; title: string }) => `Ngày ${a.days}: ${a.title}.`,
};
