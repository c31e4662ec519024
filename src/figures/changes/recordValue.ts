/** The value of a cell in words, by what kind of cell it is. */
import type { CellType } from '../../data/cells/cellTypes.ts';
import type {
  Body,
  Congress,
  DeadlineRule,
  Limitation,
  Measure,
  Milestone,
  PlanRow,
  Reported,
  TaskKind,
} from '../../data/records.ts';
import { formatCount, formatDate, formatRate, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { taskName } from '../afterCongress/taskName.ts';

/** The kinds of cell, and a target, which is a share of 1. */
export type RecordValueType = CellType | 'share';

export interface RecordValue {
  readonly type: RecordValueType;
  /** Dates ISO, numbers plain, words of closed lists by their key. */
  readonly text: string;
}

/** Dates and numbers as pages write them, words of the closed lists in the reader's language, other text as it is. */
export function recordValue({ type, text }: RecordValue, locale: Locale): string {
  return (WORDS[type] ?? asItIs)(text, locale);
}

type InWords = (text: string, locale: Locale) => string;

const asItIs: InWords = (text) => text;
const date: InWords = (text, locale) => formatDate(Temporal.PlainDate.from(text), locale);
const count: InWords = (text, locale) => formatCount(Number(text), locale);

const WORDS: { readonly [T in RecordValueType]?: InWords } = {
  day: date,
  start: date,
  end: date,
  count,
  agendaItems: count,
  share: (text, locale) => formatRate(Number(text), locale),
  yesNo: (text, locale) => messages(locale)[`value.${text as 'true' | 'false'}`],
  appliesTo: (text, locale) => messages(locale)[`value.${text as PlanRow['appliesTo']}`],
  deadlineRule: (text, locale) => messages(locale)[`value.${text as DeadlineRule}`],
  formation: (text, locale) => messages(locale)[`value.${text as Congress['formation']}`],
  status: (text, locale) => messages(locale)[`value.${text as NonNullable<Limitation['status']>}`],
  milestone: (text, locale) => messages(locale)[`value.${text as Milestone['kind']}`],
  body: (text, locale) => messages(locale)[`body.${text as Body}`],
  measure: (text, locale) => messages(locale)[`measure.${text as Measure}`],
  reportType: (text, locale) => messages(locale)[`reported.type.${text as Reported['type']}`],
  task: (text, locale) => taskName(text as TaskKind, locale),
  tile: (text, locale) =>
    messages(locale)['value.tile'](JSON.parse(text) as { column: number; row: number }),
};
