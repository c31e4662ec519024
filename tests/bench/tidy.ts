/** The generated exports as tables that a tool without their customs reads: one file each, commas, English heads, ISO days. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readData } from '../../src/data/readData.ts';
import type { Term } from '../../src/data/records.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** Writes what the compared figures count from. Throws where the exports have an error. */
export function writeTidy(dataFolder: string, to: string): void {
  const [term] = readData(dataFolder).terms;
  if (term === undefined) throw new Error(`${dataFolder} holds no term without an error.`);
  mkdirSync(to, { recursive: true });
  for (const [name, rows] of Object.entries(tablesOf(term)))
    writeFileSync(join(to, `${name}.csv`), `${Papa.unparse([...rows])}\n`);
  const asOf = String(term.settings.defaultDate);
  writeFileSync(join(to, 'settings.json'), JSON.stringify({ asOf }));
}

function tablesOf(term: Term): Readonly<Record<string, readonly Row[]>> {
  const day = (date: Temporal.PlainDate | undefined) => date?.toString();
  return {
    plan: term.plan.map(({ level, name, deadline }) => ({ level, name, deadline: day(deadline) })),
    organizations: term.organizations.map(({ code, name, parent, level }) => ({
      code,
      name,
      parent,
      level,
    })),
    congresses: (term.congresses ?? []).map(({ code, planned, opened, closed }) => ({
      code,
      planned: day(planned),
      opened: day(opened),
      closed: day(closed),
    })),
    categories: (term.categories ?? []).map(({ key, name }) => ({ key, name })),
    // Statements about a lower level are not counted.
    limitations: (term.limitations ?? [])
      .filter(({ level }) => level === undefined)
      .map(({ code, category, recorded }) => ({ code, category, recorded: day(recorded) })),
  };
}
