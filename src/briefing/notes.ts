/** What a reader must know of the numbers: where they come from, which are invented, what was left out, what agrees. */
import { contradictionsOf } from '../figures/reported/contradictionTexts.ts';
import { disagreementTexts } from '../figures/reported/disagreements.ts';
import { quarantineNotes } from '../figures/inputs.ts';
import { internalFigure } from '../figures/registry.ts';
import type { FigureContext, FigureId } from '../figures/figure.ts';
import { formatCount } from '../locale/format.ts';
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
      ...contradicted(context),
      ...agreement(context),
    ]),
    ...list(settings.notes, 'vi'),
  ];
}

/** How the reported numbers compare with those counted from the units, where any can be compared. */
function agreement(context: FigureContext): readonly string[] {
  const { lead, sentence } = internalFigure('reported-and-computed', context);
  if (lead === undefined || context.register.term.congresses === undefined) return [];
  const words = messages(context.locale);
  const [some, more] = first(disagreementTexts(context), context);
  const told = [...some, ...more.map(words['reported.moreDisagree'])];
  return told.length === 0 ? [sentence] : [`${sentence} ${told.join('; ')}.`];
}

/** Where the sources give different numbers for the same measure and day: every value with its source. */
function contradicted(context: FigureContext): readonly string[] {
  const words = messages(context.locale);
  const [some, more] = first(contradictionsOf(context), context);
  const told = some.map(({ claim, values }) =>
    words['contradictions.told']({
      claim,
      values: values
        .map(({ value, source = words['contradictions.noSource'] }) =>
          words['contradictions.value']({ value, source }),
        )
        .join('; '),
    }),
  );
  return [...told, ...more.map(words['contradictions.more'])];
}

/** How many of a kind are told one by one; the page of the data tells all. */
const TOLD = 5;

/** The first few, and of how many more there are their count in words, if there are any. */
function first<T>(
  all: readonly T[],
  { locale }: FigureContext,
): readonly [readonly T[], readonly string[]] {
  const more = all.length - TOLD;
  return [all.slice(0, TOLD), more <= 0 ? [] : [formatCount(more, locale)]];
}
