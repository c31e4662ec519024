import { describe, expect, it } from 'vitest';
import { areaTables } from '../../../src/figures/limitations/areaTable.ts';
import { companyTables } from '../../../src/figures/limitations/companyTable.ts';
import { overTimeTable } from '../../../src/figures/limitations/overTimeTable.ts';
import { targetsMetTable } from '../../../src/figures/elections/targetsMetTable.ts';
import {
  category,
  date,
  election,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
} from '../../statistics/smallTerm.ts';
import { contextFor } from '../terms.ts';

const plan = [
  planRow('co-so', '2020-05-31', 'through', { name: 'Tổ chức cơ sở đảng' }),
  planRow('huyen', '2020-08-31', 'through', { name: 'Đảng bộ huyện' }),
];
const organizations = [
  organization('P', undefined, 'huyen', { name: 'Đảng bộ tỉnh' }),
  organization('BB', 'P', 'huyen', { name: 'Đảng bộ huyện Ba Bể', shortName: 'Ba Bể' }),
  organization('A', 'BB', 'co-so'),
  organization('B', 'BB', 'co-so'),
];
const congresses = [heldOn('A', '2020-05-20'), heldOn('B', '2020-06-02')];
const full = registerFor({
  plan,
  organizations,
  congresses,
  elections: [election('A', { decided: 9, elected: 8, women: 2 })],
  categories: [{ ...category('bau-thieu'), name: 'Bầu thiếu', area: 'personnel' }],
  limitations: [
    limitation('A', { category: 'bau-thieu', recorded: '2020-05-20', resolved: '2020-06-10' }),
    limitation('B', { category: 'bau-thieu', recorded: '2020-06-03' }),
  ],
});
const register = registerFor({
  ...full.term,
  settings: {
    ...full.term.settings,
    targets: { women: 0.2 },
    reportingDates: [date('2020-05-25'), date('2020-06-30')],
  },
});
const context = contextFor(register, '2020-06-30');
const bare = contextFor(registerFor({ plan, organizations, congresses }), '2020-06-30');

describe('The tables for leaders', () => {
  it('give limitations by area with their denominator', () => {
    const [table, ...others] = areaTables(context);
    expect(others).toEqual([]);
    expect(table!.level).toBe('Tổ chức cơ sở đảng');
    expect(table!.table.rows).toEqual([{ cells: ['Nhân sự', '2/2', '100%', '2', '1'], share: 1 }]);
  });

  it('give what was recorded and resolved by each reporting date', () => {
    expect(overTimeTable(context)!.rows.map(({ cells }) => cells)).toEqual([
      ['25/5/2020', '1', '0', '0%', '1'],
      ['30/6/2020', '2', '1', '50%', '1'],
    ]);
  });

  it('give where limitations met with elections off plan and late congresses', () => {
    // B reports no election.
    expect(companyTables(context)[0]!.table.rows).toEqual([
      { cells: ['Mọi đại hội đã tiến hành', '1/1', '1/2', ''] },
      { cells: ['Bầu thiếu', '1/1', '1/2', 'Ba Bể (2)'] },
    ]);
  });

  it('give how many committees meet each target, with coverage', () => {
    expect(targetsMetTable(context)!.rows).toEqual([
      { cells: ['Tổ chức cơ sở đảng', 'Nữ', '20%', '1/1', '100%', '1/2'], share: 1 },
    ]);
  });

  it('are not there where the data do not carry them', () => {
    expect(areaTables(bare)).toEqual([]);
    expect(companyTables(bare)).toEqual([]);
    expect(overTimeTable(bare)).toBeUndefined();
    expect(targetsMetTable(bare)).toBeUndefined();
  });
});
