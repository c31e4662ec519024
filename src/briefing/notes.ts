/** What a reader must know of the numbers: where they come from, which are invented, what was left out, what agrees. */
import { quarantineNotes } from '../figures/inputs.ts';
import { internalFigure } from '../figures/registry.ts';
import type { FigureContext, FigureId } from '../figures/figure.ts';
import { messages } from '../locale/messages.ts';
import { list, type Block, type Notes } from './report.ts';

export function notes(figures: readonly FigureId[], context: FigureContext): Notes | undefined {
  const blocks = blocksOf(figures, context);
  const heading = messages(context.locale)['briefing.notes'];
  return blocks.length === 0 ? undefined : { heading, blocks };
}

function blocksOf(figures: readonly FigureId[], context: FigureContext): readonly Block[] {
  const { register, locale } = context;
  const words = messages(locale);
  const { files, settings } = register.term;
  const sources = new Set(figures.flatMap((id) => internalFigure(id, context).sources));
  const invented = settings.illustrative.map((table) => words[`tableName.${table}`]).join(', ');
  return [
    ...list([
      ...(sources.size === 0 ? [] : [words['briefing.source']([...sources].join('; '))]),
      ...(invented === '' ? [] : [words['note.illustrative'](invented)]),
      ...quarantineNotes(files, 'internal', locale),
      ...agreement(context),
    ]),
    ...list(settings.notes, 'vi'),
  ];
}

/** How the reported numbers compare with those counted from the units, where any can be compared. */
function agreement(context: FigureContext): readonly string[] {
  const { lead, sentence } = internalFigure('reported-and-computed', context);
  return lead === undefined || context.register.term.congresses === undefined ? [] : [sentence];
}
