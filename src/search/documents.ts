/** Documents and milestones as entries of the search; both are read on the timeline. */
import { address } from '../edition/paths.ts';
import type { FigureContext } from '../figures/figure.ts';
import { levelName } from '../figures/levels/levelStates.ts';
import { withinTerm } from '../figures/placeText.ts';
import { formatDateRange } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { grouped, type Group, type Row } from './searchIndex.ts';

export function documents(context: FigureContext): readonly Group[] {
  const { register, locale } = context;
  const link = `${address(locale, register.term.id, 'timeline')}#timeline`;
  const rows = [...planDocuments(context), ...milestones(context)];
  return grouped(rows.map(({ file, row }) => ({ kind: 'document', about: '', link, file, row })));
}

interface Placed {
  readonly file: string;
  readonly row: Row;
}

/** Each document that the plan rests on once, with the levels whose deadlines it sets. */
function planDocuments({ register, locale }: FigureContext): readonly Placed[] {
  const words = messages(locale);
  const { plan } = register.term;
  const named = Map.groupBy(plan, (row) => row.document);
  return [...named].flatMap(([document, rows]) => {
    if (document === undefined) return [];
    const levels = new Set(
      rows.map((row) => register.levels.find(({ key }) => key === row.level)!),
    );
    const names = [...levels].map((level) => levelName(level, locale)).join(', ');
    const { file, line } = rows[0]!.place;
    return [placed(file, [document, '', words['search.planFor'](names), line])];
  });
}

function milestones({ register, locale }: FigureContext): readonly Placed[] {
  return (register.term.milestones ?? []).map((milestone) => {
    const { date, endDate, title, titleEn, number = '', source, place } = milestone;
    const name = locale === 'en' ? (titleEn ?? title) : title;
    const told = [number, formatDateRange(date, endDate, locale), source ?? ''];
    const note = told.filter((part) => part !== '').join(' · ');
    return placed(place.file, [name, number, note, place.line]);
  });
}

function placed(file: string, row: Row): Placed {
  return { file: withinTerm(file), row };
}
