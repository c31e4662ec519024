/** The three figures as numbers, from tidy tables: what both peers draw. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group, rollup } from 'd3-array';
import { csvParse } from 'd3-dsv';

/** Reads the tables in the folder `TIDY` and counts; days are ISO texts, which compare as days do. */
export function figures(folder = process.env.TIDY) {
  const table = (name) => csvParse(readFileSync(join(folder, `${name}.csv`), 'utf8'));
  const { asOf } = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'));
  const congresses = new Map(table('congresses').map((row) => [row.code, row]));
  const units = table('organizations').map((row) => ({ ...row, ...congresses.get(row.code) }));
  const levels = table('plan').map((row) => ({
    ...row,
    units: units.filter(({ level }) => level === row.level),
  }));
  return {
    asOf,
    completionByLevel: levels.map((level) => completion(level, asOf)),
    completionOverTime: levels.flatMap((level) => overTime(level, asOf)),
    deadlines: levels.map(({ name, deadline }) => ({ level: name, deadline })),
    limitationsByCategory: byCategory(levels, table('limitations'), table('categories'), asOf),
  };
}

const until = (day, last) => day !== undefined && day !== '' && day <= last;

function completion({ name, units }, day) {
  const held = units.filter(({ opened }) => until(opened, day)).length;
  const completed = units.filter(({ closed }) => until(closed, day)).length;
  return { level: name, total: units.length, held, completed };
}

/** One row for each day on which a congress of the level opened or closed. */
function overTime({ name, units }, asOf) {
  const days = new Set(units.flatMap(({ opened, closed }) => [opened, closed]));
  const [opened, closed] = ['opened', 'closed'].map((key) =>
    rollup(
      units,
      (all) => all.length,
      (unit) => unit[key],
    ),
  );
  let [held, completed] = [0, 0];
  return [...days]
    .filter((day) => until(day, asOf))
    .sort()
    .map((date) => {
      held += opened.get(date) ?? 0;
      completed += closed.get(date) ?? 0;
      return { level: name, date, total: units.length, held, completed };
    });
}

/** Units with a limitation of the category, of the congresses held, where there are any. */
function byCategory(levels, limitations, categories, asOf) {
  const byUnit = group(limitations, ({ code }) => code);
  return levels.flatMap(({ name, units }) => {
    const held = units.filter(({ opened }) => until(opened, asOf)).length;
    const recorded = units.flatMap((unit) =>
      (byUnit.get(unit.code) ?? []).filter((row) => until(row.recorded || unit.closed, asOf)),
    );
    if (recorded.length === 0) return [];
    return categories
      .map(({ key, name: category }) => {
        const codes = recorded.filter((row) => row.category === key).map(({ code }) => code);
        return { level: name, category, units: new Set(codes).size, held };
      })
      .filter(({ units: concerned }) => concerned > 0)
      .sort((a, b) => b.units - a.units);
  });
}
