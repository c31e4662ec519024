/** Section: limitations by category with their follow-up; what was only stated stands apart. */
import { internalFigure } from '../figures/registry.ts';
import type { Figure, FigureContext } from '../figures/figure.ts';
import { statementTexts } from '../figures/limitations/statements.ts';
import { messages } from '../locale/messages.ts';
import type { Draft } from './draft.ts';
import { figureTable } from './figureTable.ts';
import { inReport } from './inReport.ts';
import { list, paragraph, part, type Block } from './report.ts';

const COLUMNS = ['category', 'units', 'held', 'rate', 'open', 'inProgress', 'resolved'];

export function limitations(context: FigureContext): Draft {
  const words = messages(context.locale);
  const counted = internalFigure('limitations-by-category', context);
  const isCounted = counted.rows.some(isRecorded);
  const stated = statedBlocks(isCounted, context);
  return {
    heading: words['briefing.limitations'],
    parts: isCounted
      ? [
          ...part(words['briefing.recorded'], recordedBlocks(counted, context)),
          ...part(words['briefing.stated'], stated),
        ]
      : [{ blocks: [paragraph(nothingCounted(context)), ...stated] }],
    figures: ['limitations-by-category', 'limitations-by-committee', 'limitations-follow-up'],
  };
}

/** A category that was only stated has no units. */
function isRecorded(row: Figure['rows'][number]): boolean {
  return row['units'] !== undefined;
}

/** Without a table nobody has reported; with one, nobody has recorded: neither is a count of none. */
function nothingCounted({ register, locale }: FigureContext): string {
  const words = messages(locale);
  return register.term.limitations === undefined
    ? words['briefing.noLimitations']
    : words['briefing.noneRecorded'];
}

function recordedBlocks(counted: Figure, context: FigureContext): readonly Block[] {
  const words = messages(context.locale);
  const followUp = internalFigure('limitations-follow-up', context);
  const rows = counted.rows.filter(isRecorded);
  const levels = [...new Set(rows.map((row) => String(row['level'])))];
  const [only] = levels;
  const caption =
    levels.length === 1
      ? words['briefing.limitationsTableOf'](words['level.inSentence'](only!))
      : words['briefing.limitationsTable'];
  const keys = levels.length === 1 ? COLUMNS : ['level', ...COLUMNS];
  return [
    paragraph(inReport(counted.sentence, context)),
    figureTable({ ...counted, rows }, keys, caption),
    paragraph(inReport(followUp.sentence, context)),
  ];
}

function statedBlocks(isCounted: boolean, context: FigureContext): readonly Block[] {
  const words = messages(context.locale);
  const statements = statementTexts(context) ?? [];
  if (statements.length === 0) return [];
  const lead = words[isCounted ? 'briefing.statedLead' : 'briefing.statedLeadAlone'];
  const items = statements.map(({ category, level, text }) =>
    words['briefing.statement']({
      category,
      level: words['level.inSentence'](level),
      text: text.replace(/\.$/, ''),
    }),
  );
  const sources = new Set(statements.map(({ source }) => source).filter((source) => source !== ''));
  return [
    paragraph(lead),
    ...list(items),
    ...(sources.size === 0 ? [] : [paragraph(words['briefing.source']([...sources].join('; ')))]),
  ];
}
