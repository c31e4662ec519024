/** Section: how far the congresses are, against their deadlines, their planned days and the date before. */
import { internalFigure } from '../figures/registry.ts';
import type { FigureContext } from '../figures/figure.ts';
import { levelStates } from '../figures/levels/levelStates.ts';
import { formatDate } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { behindBlocks } from './behind.ts';
import { changes } from './changes.ts';
import type { Draft } from './draft.ts';
import { levelItem } from './levelItem.ts';
import { pilotItems } from './pilotItems.ts';
import { plannedItem } from './plannedItem.ts';
import { list, paragraph, part, type Block, type FigureBlock } from './report.ts';

export function progress(context: FigureContext): Draft {
  const { locale } = context;
  const words = messages(locale);
  const states = levelStates(context);
  const planned = states.flatMap((state) => plannedItem(state, context));
  return {
    heading: words['briefing.progress'],
    parts: [
      ...part(words['briefing.byLevel'], byLevel(context)),
      ...part(words['briefing.againstPlan'], list(planned)),
      ...part(words['briefing.behind'], behindBlocks(context)),
      ...part(words['briefing.pilots'], list(pilotItems(states, context))),
      ...changes(context),
    ],
    figures: ['completion-by-level', 'timeliness-by-level', 'completion-by-committee'],
  };
}

function byLevel(context: FigureContext): readonly Block[] {
  const { asOf, locale } = context;
  const words = messages(locale);
  const items = levelStates(context).map((state) => levelItem(state, context));
  if (items.length === 0) return [paragraph(words['noData.sentence'])];
  return [
    paragraph(words['briefing.asOf'](formatDate(asOf, locale))),
    ...list(items),
    ...chosenFigure(context),
  ];
}

/** Against the deadlines; where only reports are known, how many have held their congress. */
function chosenFigure(context: FigureContext): readonly FigureBlock[] {
  const figures = (['timeliness-by-level', 'completion-by-level'] as const)
    .map((id) => internalFigure(id, context))
    .filter(({ lead }) => lead !== undefined);
  return figures.slice(0, 1).map((figure) => ({ form: 'figure', figure }));
}
