/** Limitations by area, level by level. */
import { formatCount, formatFraction, formatRate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { limitationAreas } from '../../statistics/limitationAreas.ts';
import type { FigureContext } from '../figure.ts';
import type { LevelTable } from './levelTable.ts';
import { levelName, levelStates } from '../levels/levelStates.ts';

/** Levels at which a limitation was recorded, the highest first; none where no area is given. */
export function areaTables(context: FigureContext): readonly LevelTable[] {
  const { register, asOf, locale } = context;
  const { categories = [], limitations } = register.term;
  if (limitations === undefined || categories.every(({ area }) => area === undefined)) return [];
  const words = messages(locale);
  return levelStates(context)
    .toReversed()
    .flatMap(({ level, units }) => {
      const areas = limitationAreas(units, categories, asOf);
      if (areas.every(({ recorded }) => recorded === 0)) return [];
      const rows = areas.map(({ area, units: concerned, held, rate, recorded, unresolved }) => ({
        cells: [
          words[`area.${area ?? 'none'}`],
          formatFraction(concerned, held, locale),
          rate === undefined ? undefined : formatRate(rate, locale),
          formatCount(recorded, locale),
          formatCount(unresolved, locale),
        ],
        ...(rate !== undefined && { share: rate }),
      }));
      const columns = [
        { label: words['area.column'] },
        { label: words['area.column.units'], numeric: true as const },
        { label: words['column.share'], numeric: true as const },
        { label: words['area.column.recorded'], numeric: true as const },
        { label: words['area.column.unresolved'], numeric: true as const },
      ];
      return [{ level: levelName(level, locale), table: { columns, rows } }];
    });
}
