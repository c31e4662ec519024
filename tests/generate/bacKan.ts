/**
 * Writes the founding term's folder: `node tests/generate/bacKan.ts --to data/bac-kan-2020-2025`.
 * The same seed gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bacKanPreset } from './bacKanPreset.ts';
import { exportBytes, sheetOf } from './exports.ts';
import { offices, provinceOffice, type Office } from './offices.ts';
import { correctionSheet, provincialTasks, publicationSheet, statements } from './provincial.ts';
import type { TaskRow } from './rows.ts';
import {
  congressColumns,
  electionColumns,
  limitationColumns,
  organizationColumns,
  taskColumns,
} from './tables.ts';
import { categorySheet, milestoneSheet, planSheet, reportedSheet } from './sourced.ts';
import { generateTerm, type GeneratedTerm, type UnitRows } from './term.ts';
import { termJson } from './termJson.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Every file of the folder, by its path below it. */
export function bacKanFiles(): Files {
  const term = generateTerm(bacKanPreset);
  return new Map([
    ['term.json', Buffer.from(termJson())],
    ...Object.entries(provincialTables(allTasks(term))),
    ...officeFiles({ ...term.province, limitations: statements }, provinceOffice),
    ...[...term.committees].flatMap(([code, rows]) => officeFiles(rows, officeOf(code))),
  ]);
}

function provincialTables(tasks: readonly TaskRow[]): Record<string, Uint8Array> {
  const write = (sheet: typeof planSheet): Uint8Array => exportBytes(sheet, provinceOffice);
  return {
    'plan.csv': write(planSheet),
    'categories.csv': write(categorySheet),
    'milestones.csv': write(milestoneSheet),
    'reported.csv': write(reportedSheet),
    'publication.csv': write(publicationSheet),
    'corrections.csv': write(correctionSheet),
    'tasks.csv': write(sheetOf('', tasks, taskColumns, provinceOffice)),
  };
}

function allTasks({ province, committees }: GeneratedTerm): TaskRow[] {
  const below = [...committees.values()].flatMap(({ tasks }) => tasks);
  return [...provincialTasks, ...province.tasks, ...below];
}

function officeFiles(rows: UnitRows, office: Office): [string, Uint8Array][] {
  const sheets = {
    organizations: sheetOf(
      'DANH SÁCH TỔ CHỨC ĐẢNG',
      rows.organizations,
      organizationColumns,
      office,
    ),
    congresses: sheetOf(
      'BIỂU TỔNG HỢP TIẾN ĐỘ ĐẠI HỘI',
      rows.congresses,
      congressColumnsOf(office),
      office,
    ),
    elections: sheetOf('BIỂU TỔNG HỢP KẾT QUẢ BẦU CỬ', rows.elections, electionColumns, office),
    limitations: sheetOf(
      'TỔNG HỢP HẠN CHẾ QUA ĐẠI HỘI',
      rows.limitations,
      limitationColumns,
      office,
    ),
  };
  return Object.entries(sheets)
    .filter(([, sheet]) => sheet.rows.length > 0)
    .map(([table, sheet]) => [`${table}/${office.file}`, exportBytes(sheet, office)]);
}

/** An office whose congresses all last one day writes that day once. */
function congressColumnsOf({ singleDay }: Office): typeof congressColumns {
  if (!singleDay) return congressColumns;
  return congressColumns
    .filter(({ heading }) => heading !== 'Ngày bế mạc')
    .map((column) =>
      column.heading === 'Ngày khai mạc' ? { ...column, heading: 'Ngày đại hội' } : column,
    );
}

function officeOf(code: string): Office {
  const office = offices[code];
  if (!office) throw new RangeError(`No office writes for ${code}.`);
  return office;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  if (values.to === undefined) throw new Error('Say where to write: --to data/bac-kan-2020-2025');
  for (const [path, bytes] of bacKanFiles()) {
    const file = join(values.to, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
