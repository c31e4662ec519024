/** Section: what the elections gave, and who was elected; appointed committees apart. */
import { appointedText, compositionTexts, outcomeTexts } from '../figures/elections/levelTexts.ts';
import { internalFigure } from '../figures/registry.ts';
import type { FigureContext } from '../figures/figure.ts';
import { messages } from '../locale/messages.ts';
import type { Draft } from './draft.ts';
import { inReport } from './inReport.ts';
import { list, paragraph, part, type Block } from './report.ts';

export function elections(context: FigureContext): Draft {
  const words = messages(context.locale);
  return {
    heading: words['briefing.elections'],
    parts: [
      ...part(words['briefing.outcome'], outcome(context)),
      ...part(words['briefing.composition'], composition(context)),
    ],
    figures: ['election-outcome', 'committee-composition'],
  };
}

function outcome(context: FigureContext): readonly Block[] {
  const texts = outcomeTexts(context);
  if (texts.length > 0)
    return list([...texts.map((text) => sentences(text, context)), ...appointedText(context)]);
  return [paragraph(unknown('election-outcome', context))];
}

/** Of elections that nobody reports one line is enough: the part before has said it. */
function composition(context: FigureContext): readonly Block[] {
  const texts = compositionTexts(context);
  if (texts.length === 0) {
    const isSaid = outcomeTexts(context).length === 0;
    return isSaid ? [] : [paragraph(unknown('committee-composition', context))];
  }
  const figure = internalFigure('committee-composition', context);
  return [...list(texts.map((text) => sentences(text, context))), { form: 'figure', figure }];
}

function sentences(text: readonly string[], context: FigureContext): string {
  return text.map((sentence) => inReport(sentence, context)).join(' ');
}

/** Why there is nothing to say: no table, nothing closed, nobody elected, or nobody who reports. */
function unknown(id: 'election-outcome' | 'committee-composition', context: FigureContext): string {
  const words = messages(context.locale);
  const { sentence } = internalFigure(id, context);
  return sentence === words['noData.sentence']
    ? words['briefing.noElections']
    : inReport(sentence, context);
}
