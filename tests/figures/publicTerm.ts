/** Terms in which everything is approved for publication, and the figures that everyone may read of them. */
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import type { Publication, Term } from '../../src/data/records.ts';
import type { Figure, FigureId } from '../../src/figures/figure.ts';
import { figure } from '../../src/figures/registry.ts';
import type { Locale } from '../../src/locale/format.ts';
import { registerOf, type Register } from '../../src/statistics/register.ts';
import { date } from '../statistics/smallTerm.ts';

export const approved = (figure: string): Publication => ({
  place: { file: 'small/publication.csv', line: 2 },
  figure,
  audience: 'public',
  approvedBy: 'Văn phòng',
  approvedOn: date('2020-07-02'),
});

/** The same term with every figure approved, and another `smallCell` where one is given. */
export function allApproved({ term }: Register, smallCell?: number): Register {
  const settings = smallCell === undefined ? term.settings : { ...term.settings, smallCell };
  return registerOf({ ...term, settings, publication: FIGURE_IDS.map(approved) } satisfies Term);
}

export function figureOf(
  id: FigureId,
  register: Register,
  asOf: Temporal.PlainDate | string = '2020-06-30',
  locale: Locale = 'vi',
): Figure {
  const day = typeof asOf === 'string' ? date(asOf) : asOf;
  return figure(id, { register, asOf: day, scope: register.root, locale });
}

/** Every text that a figure holds, wherever it stands in it. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Temporal.PlainDate || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
