/** The one list of figures: everything else in this folder is private to it. */
import type { TableName } from '../data/records.ts';
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { Register } from '../statistics/register.ts';
import { publicationOn, type PublicationStatus } from '../statistics/publication.ts';
import { afterCongressTasks } from './afterCongress/afterCongressTasks.ts';
import { committeeComposition } from './elections/committeeComposition.ts';
import { completionByCommittee } from './progress/completionByCommittee.ts';
import { completionByLevel } from './progress/completionByLevel.ts';
import { completionOverTime } from './progress/completionOverTime.ts';
import { congressCalendar } from './calendar/congressCalendar.ts';
import { delegateAttendance } from './proceedings/delegateAttendance.ts';
import { documentsDiscussion } from './proceedings/documentsDiscussion.ts';
import { electionOutcome } from './elections/electionOutcome.ts';
import type { Figure, FigureContext, FigureFamily, FigureId } from './figure.ts';
import { publicInputs, quarantineNotes } from './inputs.ts';
import { limitationsByCategory } from './limitations/limitationsByCategory.ts';
import { limitationsByCommittee } from './limitations/limitationsByCommittee.ts';
import { limitationsFollowUp } from './limitations/limitationsFollowUp.ts';
import { contradictionNotes } from './reported/contradictionNotes.ts';
import { reportedAndComputed } from './reported/reportedAndComputed.ts';
import { scopeName } from './scopeName.ts';
import { timelinessByLevel } from './progress/timelinessByLevel.ts';
import { timeline } from './timeline/timeline.ts';
import { upcomingCongresses } from './upcoming/upcomingCongresses.ts';

const families: Readonly<Record<FigureId, FigureFamily>> = {
  'completion-by-level': completionByLevel,
  'completion-over-time': completionOverTime,
  'completion-by-committee': completionByCommittee,
  'timeliness-by-level': timelinessByLevel,
  timeline,
  'upcoming-congresses': upcomingCongresses,
  'congress-calendar': congressCalendar,
  'limitations-by-category': limitationsByCategory,
  'limitations-by-committee': limitationsByCommittee,
  'limitations-follow-up': limitationsFollowUp,
  'election-outcome': electionOutcome,
  'committee-composition': committeeComposition,
  'delegate-attendance': delegateAttendance,
  'documents-discussion': documentsDiscussion,
  'after-congress-tasks': afterCongressTasks,
  'reported-and-computed': reportedAndComputed,
};

/** A figure as of a date, for a committee and all below it, in one language. Pure, so it is made once a register. */
export function figure(id: FigureId, context: FigureContext): Figure {
  return madeOnce(id, context, publicationOf(families[id], context));
}

/** The same with all that the office itself may read, also where a shorter form was approved for everyone. */
export function internalFigure(id: FigureId, context: FigureContext): Figure {
  return madeOnce(id, context, { ...publicationOf(families[id], context), state: 'internal' });
}

const made = new WeakMap<Register, Map<string, Figure>>();

function madeOnce(id: FigureId, context: FigureContext, publication: PublicationStatus): Figure {
  const { register, asOf, scope, locale } = context;
  return made
    .getOrInsertComputed(register, () => new Map())
    .getOrInsertComputed([id, asOf, scope.code, locale, publication.state].join(' '), () =>
      makeFigure(id, context, publication),
    );
}

function makeFigure(id: FigureId, context: FigureContext, publication: PublicationStatus): Figure {
  const family = families[id];
  const { register, asOf, scope, locale } = context;
  const words = messages(locale);
  const audience = publication.state === 'public' ? 'public' : 'internal';
  // What is approved has its public form from the start, so that the day it waits for changes no number.
  const form = publication.state === 'internal' ? 'internal' : 'public';
  const content = family.content({ ...context, audience: form });
  const files = register.term.files.filter((file) => family.tables.includes(file.table));
  const invented = register.term.settings.illustrative.filter((table) =>
    family.tables.includes(table),
  );
  return {
    id,
    term: register.term.id,
    committee: scope.code === register.root.code ? undefined : scope.code,
    scopeName: scopeName(context),
    locale,
    asOf,
    audience,
    publication,
    lead: undefined,
    coverage: undefined,
    ...content,
    title:
      content.title === words['noData']
        ? words['noData.title'](words[`subject.${id}`])
        : content.title,
    notes: [
      ...illustrativeNote(invented, context),
      ...quarantineNotes(files, form, locale),
      ...contradictionNotes(id, { ...context, audience: form }),
      ...(content.notes ?? []),
    ],
    sources: [...officeSource(context), ...(content.sources ?? [])],
    illustrative: invented.length > 0,
    inputs: form === 'public' ? publicInputs(files) : files,
  };
}

/** An approval is for the figure of the whole term. */
function publicationOf({ id, namesUnits }: FigureFamily, context: FigureContext) {
  const { register, asOf, scope } = context;
  const isCommittee = scope.code !== register.root.code;
  const never = namesUnits ? 'names-units' : isCommittee ? 'one-committee' : undefined;
  const siteAsOf = register.term.settings.defaultDate;
  return publicationOn(register.term.publication, id, { asOf, siteAsOf }, never);
}

function officeSource({ register, locale }: FigureContext): readonly string[] {
  const { settings, congresses } = register.term;
  const { owner } = settings;
  const words = messages(locale);
  // Without unit rows there is nothing that was compiled.
  if (congresses === undefined) return owner === undefined ? [] : [owner];
  return [owner === undefined ? words['source.exports'] : words['source.office'](owner)];
}

function illustrativeNote(
  tables: readonly TableName[],
  { locale }: FigureContext,
): readonly string[] {
  return tables.length === 0 ? [] : [illustrativeText(tables, locale)];
}

function illustrativeText(tables: readonly TableName[], locale: Locale): string {
  const words = messages(locale);
  return words['note.illustrative'](tables.map((table) => words[`tableName.${table}`]).join(', '));
}
