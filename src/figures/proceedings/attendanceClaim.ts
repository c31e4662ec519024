/** What delegate-attendance says of the level that matters. */
import { formatCount, formatDate, formatOutOf, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { delegates, printedOnly, type AttendedLevel, type Delegates } from './attendedLevels.ts';
import type { FigureContext, LeadNumber } from '../figure.ts';
import { leadShare } from '../leadNumber.ts';
import { levelInSentence, scopeInSentence } from '../levels/levelStates.ts';

/** The claim: present of summoned, or the rate as it was printed. */
export function titleOf(focus: AttendedLevel, context: FigureContext): string {
  const words = messages(context.locale);
  const counts = delegates(focus);
  const names = namesOf(focus, context);
  if (counts !== undefined)
    return words['attendance.title']({
      ...names,
      ...claimOf(counts, context),
      reporting: reportingOf(focus, context),
    });
  return words['attendance.titleRateOnly']({ ...names, printed: printedOnly(focus) ?? '' });
}

/** Present of summoned, or the rate as it was printed; undefined where neither is known. */
export function leadOf(focus: AttendedLevel, { locale }: FigureContext): LeadNumber | undefined {
  const what = messages(locale)['attendance.lead'];
  const counts = delegates(focus);
  if (counts !== undefined) return leadShare(counts.present, counts.summoned, what, locale);
  const printed = printedOnly(focus);
  return printed === undefined ? undefined : { number: printed, what };
}

/** The coverage is part of the sentence: quoted alone, it must not pass for all congresses. */
export function sentenceOf(focus: AttendedLevel, context: FigureContext): string {
  const counts = delegates(focus);
  if (counts === undefined) return `${titleOf(focus, context)}.`;
  return messages(context.locale)['attendance.sentence']({
    ...namesOf(focus, context),
    ...claimOf(counts, context),
    scope: scopeInSentence(context),
    congresses: reportedOfDue(focus, context) ?? '',
  });
}

function namesOf({ level, reported }: AttendedLevel, { asOf, locale }: FigureContext) {
  return {
    date: formatDate(reported?.asOf ?? asOf, locale),
    level: levelInSentence(level, locale),
    fromReport: reported !== undefined,
  };
}

function claimOf({ present, summoned }: Delegates, { locale }: FigureContext) {
  return {
    all: present === summoned,
    summoned: formatCount(summoned, locale),
    fraction: formatOutOf(present, summoned, locale),
    share: formatShare(present, summoned, locale)!,
  };
}

/** How many congresses report, where not every closed one does; else empty. */
function reportingOf({ attended }: AttendedLevel, { locale }: FigureContext): string {
  if (attended === undefined || attended.reported === attended.due) return '';
  return formatCount(attended.reported, locale);
}

/** "342/452", where not every closed congress gives both numbers. */
function reportedOfDue({ attended }: AttendedLevel, { locale }: FigureContext): string | undefined {
  if (attended === undefined || attended.reported === attended.due) return undefined;
  return formatOutOf(attended.reported, attended.due, locale);
}

/** Undefined where all congresses that have closed report, or nothing is known about them. */
export function coverageOf(focus: AttendedLevel, context: FigureContext): string | undefined {
  const congresses = reportedOfDue(focus, context);
  const level = levelInSentence(focus.level, context.locale);
  return congresses && messages(context.locale)['attendance.coverage']({ congresses, level });
}
