/** Limitations that a report states about a level without a count: listed, never counted into a rate. */
import { formatDate } from '../../locale/format.ts';
import { statementsOn } from '../../statistics/limitations.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';

export interface StatementText {
  readonly level: string;
  readonly category: string;
  readonly text: string;
  readonly source: string;
  readonly recorded: string;
}

/** The statements that stand on the as-of date, by level; undefined where the term records no limitations. */
export function statementTexts(context: FigureContext): readonly StatementText[] | undefined {
  const { register, scope, asOf, locale } = context;
  if (register.term.limitations === undefined) return undefined;
  return register.levels.flatMap((level) =>
    statementsOn(register.statements(scope.code, level.key), asOf).map(({ limitation }) => {
      const category = register.term.categories?.find(({ key }) => key === limitation.category);
      const name = locale === 'en' ? (category?.nameEn ?? category?.name) : category?.name;
      return {
        level: levelName(level, locale),
        category: name ?? limitation.category,
        text: limitation.text ?? '',
        source: limitation.source ?? '',
        recorded: limitation.recorded === undefined ? '' : formatDate(limitation.recorded, locale),
      };
    }),
  );
}
