import { expect, test } from 'vitest';
import { json } from '../../src/downloads/json.ts';
import { smallFigure } from './smallFigure.ts';

test('A JSON file holds exactly what the contract names, raw, with null for what is missing', () => {
  expect(JSON.parse(json(smallFigure))).toStrictEqual({
    id: 'completion-by-level',
    term: 'mau-2020-2025',
    asOf: '2020-06-30',
    title: '2/3 đảng bộ đã tiến hành đại hội',
    sentence: 'Tính đến hết ngày 30/6/2020, 2/3 đảng bộ đã tiến hành đại hội.',
    audience: 'internal',
    unit: 'tổ chức đảng',
    columns: [
      { key: 'name', label: 'Đảng bộ' },
      { key: 'held', label: 'Đã tiến hành' },
      { key: 'rate', label: 'Tỷ lệ' },
      { key: 'day', label: 'Ngày' },
    ],
    rows: [
      { name: 'Ba Bể', held: 1298, rate: 1 / 11, day: '2020-05-06' },
      { name: 'Chợ Đồn; Chợ Mới', held: -2.5, rate: 1, day: null },
      { name: 'Na Rì "cũ"', held: 0, rate: null, day: null },
    ],
    notes: ['Một ghi chú.'],
    sources: ['Báo cáo A', 'Báo cáo B'],
    coverage: 'Theo số liệu của 2/3 đảng bộ có báo cáo.',
    illustrative: true,
    inputs: [{ file: 'mau-2020-2025/organizations.csv', sha256: 'ab12', lines: 4 }],
  });
});

test('Its keys stand in the order of the contract, and full coverage is null', () => {
  const document = JSON.parse(json({ ...smallFigure, coverage: undefined }));
  expect(Object.keys(document).join(' ')).toBe(
    'id term asOf title sentence audience unit columns rows notes sources coverage illustrative inputs',
  );
  expect(document.coverage).toBeNull();
});
