/** What the page of one committee says beside its figures: it is the context's scope. */
import { formatCount, formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { subCommittees } from '../../statistics/committeePages.ts';
import type { FigureContext } from '../figure.ts';
import { statementTexts } from '../limitations/statements.ts';
import { absence } from './absence.ts';
import { attention } from './attention.ts';
import { comparison, type Comparison } from './comparison.ts';
import { electionList } from './electionTable.ts';
import { limitationTable } from './limitationTable.ts';
import type { RowTable } from './rowTable.ts';
import { taskTable } from './taskTable.ts';
import { unitTable, type UnitTable } from './unitTable.ts';

/** Rows, and what is said of them; where there are none the sentence says so, or that nothing is known. */
export interface TableReport {
  /** Undefined where the term lacks the table. */
  readonly table: RowTable | undefined;
  readonly sentence?: string;
}

export interface PartLink {
  readonly text: string;
  readonly part: 'committees' | 'units';
}

export interface CommitteeReport {
  /** Its kind, its members, whether its congress is a model. */
  readonly about: string;
  /** Why it is not counted on the as-of date; then nothing else is said. */
  readonly absent: string | undefined;
  /** `more` leads to the rest where not all are listed: to a part of the page. */
  readonly attention: TableReport & { readonly more: PartLink | undefined };
  /** Its sub-committees with pages of their own, side by side; undefined where it has none. */
  readonly committees: Comparison | undefined;
  readonly limitations: TableReport;
  readonly hasStatements: boolean;
  readonly elections: TableReport;
  readonly tasks: TableReport;
  readonly units: UnitTable;
}

/** Of the committee that is the context's scope. */
export function committeeReport(context: FigureContext): CommitteeReport {
  const words = messages(context.locale);
  return {
    about: aboutText(context),
    absent: absentText(context),
    attention: attentionReport(context),
    committees: hasCommittees(context) ? comparison(context) : undefined,
    limitations: orNone(limitationTable(context), words['committee.limitationsNone'], context),
    hasStatements: (statementTexts(context) ?? []).length > 0,
    elections: electionsReport(context),
    tasks: orNone(taskTable(context), words['committee.tasksNone'], context),
    units: unitTable(context),
  };
}

function aboutText({ scope: { kind, members, pilot }, locale }: FigureContext): string {
  return messages(locale)['committee.about']({
    kind: kind ?? '',
    members: members === undefined ? '' : formatCount(members, locale),
    pilot,
  });
}

function absentText({ register, scope, asOf, locale }: FigureContext): string | undefined {
  const absent = absence(register.unit(scope.code)!, asOf);
  if (absent === undefined) return undefined;
  const key = absent.isAhead ? 'committee.notYet' : 'committee.gone';
  return messages(locale)[key](formatDate(absent.since, locale));
}

function attentionReport(context: FigureContext): CommitteeReport['attention'] {
  const { locale } = context;
  const { sentence, table, all } = attention(context);
  if (all === undefined) return { sentence, table, more: undefined };
  const part = hasCommittees(context) ? 'committees' : 'units';
  const text = messages(locale)[`committee.attentionMore.${part}`](formatCount(all, locale));
  return { sentence, table, more: { text, part } };
}

function hasCommittees({ register, scope }: FigureContext): boolean {
  return subCommittees(scope.code, register).length > 0;
}

function electionsReport(context: FigureContext): TableReport {
  const words = messages(context.locale);
  const { congresses, elections } = context.register.term;
  if (congresses === undefined || elections === undefined) return orNone(undefined, '', context);
  const { table, isReported } = electionList(context);
  const none = isReported ? 'committee.electionsNone' : 'committee.electionsUnknown';
  return orNone(table, words[none], context);
}

function orNone(table: RowTable | undefined, none: string, { locale }: FigureContext): TableReport {
  if (table === undefined) return { table, sentence: messages(locale)['noData.sentence'] };
  return table.rows.length === 0 ? { table, sentence: none } : { table };
}
