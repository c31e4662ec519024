/** Figures as entries of the search, each with its finding. */
import { FIGURE_IDS } from '../data/figureIds.ts';
import { address } from '../edition/paths.ts';
import type { FigureContext } from '../figures/figure.ts';
import { figure } from '../figures/registry.ts';
import { messages } from '../locale/messages.ts';
import type { Group } from './searchIndex.ts';

export function figures(context: FigureContext): readonly Group[] {
  const { register, locale } = context;
  const words = messages(locale);
  return [
    {
      kind: 'figure',
      about: '',
      link: address(locale, register.term.id, 'figures', '*'),
      rows: FIGURE_IDS.map((id) => [words[`subject.${id}`], id, figure(id, context).title]),
    },
  ];
}
