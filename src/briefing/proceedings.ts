/** Section: who attended the congresses and how the documents were discussed; none where nobody says. */
import { internalFigure } from '../figures/registry.ts';
import type { FigureContext } from '../figures/figure.ts';
import { levelName, levelStates, type LevelState } from '../figures/levels/levelStates.ts';
import { formatCount, formatFraction, formatShare } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { attendance } from '../statistics/attendance.ts';
import { discussion } from '../statistics/discussion.ts';
import type { Draft } from './draft.ts';
import { inReport } from './inReport.ts';
import { paragraph, type Table } from './report.ts';

const IDS = ['delegate-attendance', 'documents-discussion'] as const;

export function proceedings(context: FigureContext): readonly Draft[] {
  const words = messages(context.locale);
  const known = IDS.map((id) => internalFigure(id, context)).filter(({ lead }) => lead);
  if (known.length === 0) return [];
  const texts = known.map(({ sentence }) => paragraph(inReport(sentence, context)));
  return [
    {
      heading: words['briefing.proceedings'],
      parts: [{ blocks: [...texts, ...table(context)] }],
      figures: known.map(({ id }) => id),
    },
  ];
}

/** Every level that reports something; none where that is a single one, of which the sentences have said all. */
function table(context: FigureContext): readonly Table[] {
  const { locale } = context;
  const words = messages(locale);
  const rows = levelStates(context).flatMap((state) => row(state, context));
  if (rows.length < 2) return [];
  const columns = [
    'column.level',
    'briefing.column.attendanceReports',
    'column.summoned',
    'column.present',
    'column.attendanceRate',
    'briefing.column.commentReports',
    'column.comments',
    'briefing.column.withoutComment',
  ] as const;
  return [
    {
      form: 'table',
      caption: words['briefing.proceedingsTable'],
      columns: columns.map((key, index) => ({ label: words[key], numeric: index > 0 })),
      rows,
    },
  ];
}

function row(
  { level, units, counted }: LevelState,
  { asOf, locale }: FigureContext,
): Table['rows'] {
  const attended = attendance(units, asOf);
  const discussed = discussion(units, asOf);
  if (counted === undefined || attended.reported + discussed.reported === 0) return [];
  const { summoned, present, due } = attended;
  const count = (of: number | undefined) =>
    of === undefined ? undefined : formatCount(of, locale);
  return [
    [
      levelName(level, locale),
      formatFraction(attended.reported, due, locale),
      count(summoned),
      count(present),
      present === undefined ? undefined : formatShare(present, summoned!, locale),
      formatFraction(discussed.reported, due, locale),
      count(discussed.comments),
      count(discussed.withoutComment),
    ],
  ];
}
