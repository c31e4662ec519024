/** Beside each category the committees where it met with an election off plan or a late congress: no cause, and said so. */
import { formatCount, formatFraction } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { categoriesOf } from '../../statistics/categories.ts';
import { companyOfAll, limitationCompany } from '../../statistics/limitationCompany.ts';
import type { Unit } from '../../statistics/unit.ts';
import { shortNameOf } from '../committees.ts';
import type { FigureContext } from '../figure.ts';
import { levelName, levelStates } from '../levels/levelStates.ts';
import { committeeOf } from '../upcoming/upcomingNames.ts';
import { categoryName } from './categoryNames.ts';
import type { LevelTable } from './levelTable.ts';

/** Levels at which a limitation met with one of the two, the highest first, all congresses first; categories that met with neither are left out. */
export function companyTables(context: FigureContext): readonly LevelTable[] {
  const { register, asOf, locale } = context;
  if (register.term.limitations === undefined) return [];
  const words = messages(locale);
  const categories = categoriesOf(register.term);
  return levelStates(context)
    .toReversed()
    .flatMap(({ level, units }) => {
      const found = limitationCompany(
        units,
        categories.map(({ key }) => key),
        asOf,
      ).filter(({ offPlan, late }) => offPlan.length + late.length > 0);
      if (found.length === 0) return [];
      const row = (label: string, company: Company, where: string) => ({
        cells: [
          label,
          formatFraction(company.offPlan.length, company.reporting.length, locale),
          formatFraction(company.late.length, company.units.length, locale),
          where,
        ],
      });
      const rows = [
        row(words['company.all'], companyOfAll(units, asOf), ''),
        ...found.map(({ category, ...company }) =>
          row(
            categoryName(
              categories.find(({ key }) => key === category)!,
              locale,
            ),
            company,
            whereText([...new Set([...company.offPlan, ...company.late])], context),
          ),
        ),
      ];
      const columns = [
        { label: words['column.category'] },
        { label: words['company.offPlan'], numeric: true as const },
        { label: words['company.late'], numeric: true as const },
        { label: words['company.where'] },
      ];
      return [{ level: levelName(level, locale), table: { columns, rows } }];
    });
}

type Company = ReturnType<typeof companyOfAll>;

/** "Ba Bể (3); Chợ Đồn (2)", the most first; a committee by itself stands by its name. */
function whereText(units: readonly Unit[], context: FigureContext): string {
  const names = units.map((unit) => shortNameOf(committeeOf(unit, context) ?? unit.organization));
  const counted = [...Map.groupBy(names, (name) => name)];
  return counted
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, { length }]) =>
      length === 1 ? name : `${name} (${formatCount(length, context.locale)})`,
    )
    .join('; ');
}
