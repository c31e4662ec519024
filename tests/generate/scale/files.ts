/** The files of a generated term, one after the other, so that a country needs no more memory than a province. */
import { categorySheet } from '../sourced.ts';
import { sheetOf } from '../exports.ts';
import type { Office } from '../offices.ts';
import { createRandom, type Random } from '../random.ts';
import type { CongressRow, ElectionRow, LimitationRow, OrganizationRow } from '../rows.ts';
import {
  congressColumns,
  electionColumns,
  limitationColumns,
  organizationColumns,
  type Column,
} from '../tables.ts';
import { csvText, type FileForm } from '../writeCsv.ts';
import { congressOf, REPORTING_DATES } from './congress.ts';
import { electionsOf, limitationsOf } from './results.ts';
import type { Size } from './sizes.ts';
import { treeOf, type Unit } from './tree.ts';

const form: FileForm = { delimiter: ';', lineEnd: '\r\n' };
const office: Office = {
  file: '',
  encoding: 'UTF-8 BOM',
  form,
  hand: { date: 'padded', yes: 'có', no: 'không' },
};

/** Path below the term's folder and text; the same size and seed give the same files. */
export function* filesOf(size: Size, seed: number): Generator<readonly [string, string]> {
  yield ['term.json', `${JSON.stringify(settingsOf(size), undefined, 2)}\n`];
  yield ['plan.csv', planText(size)];
  yield ['categories.csv', csvText(categorySheet, form)];
  const tree = treeOf(size, seed);
  const random = createRandom(seed).fork('rows');
  let above = [tree.root];
  for (const branch of tree.branches()) {
    yield* branchFiles([...above, ...branch], branch[0]?.row.code ?? '', random);
    above = [];
  }
}

function* branchFiles(
  units: readonly Unit[],
  name: string,
  random: Random,
): Generator<readonly [string, string]> {
  const organizations: OrganizationRow[] = units.map(({ row }) => row);
  const congresses: CongressRow[] = units.map((unit) => congressOf(unit, random));
  const elections: ElectionRow[] = [];
  const limitations: LimitationRow[] = [];
  for (const [index, unit] of units.entries()) {
    const congress = congresses[index];
    if (!congress) continue;
    elections.push(...electionsOf(unit, congress, random));
    limitations.push(...limitationsOf(congress, random));
  }
  yield [`organizations/${name}.csv`, tableText(organizations, organizationColumns)];
  yield [`congresses/${name}.csv`, tableText(congresses, congressColumns)];
  if (elections.length > 0) yield [`elections/${name}.csv`, tableText(elections, electionColumns)];
  if (limitations.length > 0)
    yield [`limitations/${name}.csv`, tableText(limitations, limitationColumns)];
}

function tableText<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  return `\u{feff}${csvText(sheetOf('', rows, columns, office), form)}`;
}

function planText({ tiers }: Size): string {
  const headings = ['Mã cấp', 'Tên cấp', 'Tên tiếng Anh', 'Hạn', 'Văn bản'];
  const rows = tiers
    .toReversed()
    .map(({ level, name, nameEn, deadline }) => [
      level,
      name,
      nameEn,
      deadline,
      'Kế hoạch minh họa',
    ]);
  return csvText({ titles: [], headings, rows }, form);
}

function settingsOf({ root }: Size): object {
  return {
    name: root.name,
    nameEn: root.nameEn,
    term: '2020–2025',
    congress: 'XIII',
    root: root.code,
    reportingDates: REPORTING_DATES,
    owner: 'Dữ liệu minh họa',
    targets: { women: 0.15, young: 0.1 },
    youngAgeLimit: 40,
    illustrative: ['plan', 'organizations', 'congresses', 'elections', 'limitations'],
    notes: ['Mọi dòng đều do máy sinh ra để đo tốc độ, không phải số liệu thật.'],
  };
}
