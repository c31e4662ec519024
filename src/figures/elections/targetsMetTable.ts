/** How many committees meet each target by themselves, level by level, with the coverage. */
import { formatFraction, formatRate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { targetsMet, type TargetTrait } from '../../statistics/targetsMet.ts';
import type { FigureContext } from '../figure.ts';
import { levelName, levelStates } from '../levels/levelStates.ts';
import type { SmallTable } from '../smallTable.ts';
import { traitName } from './compositionText.ts';

/** Levels whose committees report, the highest first; undefined without targets, or where none reports. */
export function targetsMetTable(context: FigureContext): SmallTable | undefined {
  const { register, asOf, locale } = context;
  const targets = Object.entries(register.term.settings.targets) as [TargetTrait, number][];
  const words = messages(locale);
  const rows = levelStates(context)
    .toReversed()
    .flatMap(({ level, units }) =>
      targets.flatMap(([trait, target]) => {
        const { met, reported, due } = targetsMet(units, trait, target, asOf);
        if (reported === 0) return [];
        return [
          {
            cells: [
              levelName(level, locale),
              traitName(trait, context),
              formatRate(target, locale),
              formatFraction(met, reported, locale),
              formatRate(met / reported, locale),
              formatFraction(reported, due, locale),
            ],
            share: met / reported,
          },
        ];
      }),
    );
  const columns = [
    { label: words['column.level'] },
    { label: words['column.trait'] },
    { label: words['column.target'], numeric: true as const },
    { label: words['targetsMet.met'], numeric: true as const },
    { label: words['column.share'], numeric: true as const },
    { label: words['targetsMet.coverage'], numeric: true as const },
  ];
  return rows.length === 0 ? undefined : { columns, rows };
}
