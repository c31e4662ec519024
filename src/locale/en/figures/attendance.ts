/** Delegates present of those summoned. */
import type { Translated } from '../../translated.ts';
import type { attendanceTexts as pattern } from '../../vi/figures/attendance.ts';
import { upperFirst } from '../../vi/letterCase.ts';
import { opening } from '../opening.ts';

type Present = Omit<Parameters<(typeof pattern)['attendance.title']>[0], 'reporting'>;

const present = ({ all, summoned, fraction, share }: Present) =>
  all ? `all ${summoned} delegates summoned` : `${fraction} delegates summoned (${share})`;

export const attendanceTexts: Translated<typeof pattern> = {
  'attendance.title': (a) =>
    `${upperFirst(present(a))} attended the ${a.reporting === '' ? 'congresses' : `${a.reporting} reporting congresses`} of ${a.level}, ${a.fromReport ? 'as reported for the ' : ''}end of ${a.date}`,
  'attendance.titleRateOnly': (a) =>
    `${upperFirst(a.printed)} of the delegates summoned attended the congresses of ${a.level}, as reported for the end of ${a.date}`,
  'attendance.noneClosed': (date) =>
    `As of the end of ${date}, no congress had been completed, so there are no delegates to count`,
  'attendance.sentence': (a) =>
    `${opening(a.date, a.scope)}, ${present(a)} had attended the congresses of ${a.level}${a.congresses === '' ? '' : `, based on reports from ${a.congresses} congresses`}.`,
  'attendance.lead': 'delegates present',
  'attendance.subtitle': (date) =>
    `Delegates present of those summoned, at completed congresses that report both, by level; end of ${date}`,
  'attendance.description': (date) =>
    `Bar chart: one bar a level, the filled part is the delegates present of those summoned by the end of ${date}.`,
  'attendance.note': (congresses) => `Reports from ${congresses} congresses`,
  'attendance.coverage': (a) =>
    `Based on the delegates reported by ${a.congresses} congresses of ${a.level}.`,
};
