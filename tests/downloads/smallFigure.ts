/** A figure of three rows with every kind of cell, written by hand. */
import { figure } from '../../src/figures/registry.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { bacKanInSmall, contextFor } from '../figures/terms.ts';

const drawn = figure('completion-by-level', contextFor(bacKanInSmall, '2020-06-30'));

export const smallFigure: Figure = {
  id: 'completion-by-level',
  term: 'mau-2020-2025',
  committee: undefined,
  scopeName: 'Đảng bộ tỉnh Mẫu, nhiệm kỳ 2020–2025',
  locale: 'vi',
  asOf: Temporal.PlainDate.from('2020-06-30'),
  title: '2/3 đảng bộ đã tiến hành đại hội',
  subtitle: 'Số đảng bộ đã tiến hành trên tổng số',
  lead: { number: '2/3', what: 'đảng bộ (66,7%)' },
  sentence: 'Tính đến hết ngày 30/6/2020, 2/3 đảng bộ đã tiến hành đại hội.',
  description: 'Biểu đồ thanh.',
  audience: 'internal',
  publication: { state: 'internal', row: undefined },
  unit: 'tổ chức đảng',
  columns: [
    { key: 'name', label: 'Đảng bộ', type: 'text' },
    { key: 'held', label: 'Đã tiến hành', type: 'count' },
    { key: 'rate', label: 'Tỷ lệ', type: 'rate' },
    { key: 'day', label: 'Ngày', type: 'date' },
  ],
  rows: [
    { name: 'Ba Bể', held: 1298, rate: 1 / 11, day: Temporal.PlainDate.from('2020-05-06') },
    { name: 'Chợ Đồn; Chợ Mới', held: -2.5, rate: 1 },
    { name: 'Na Rì "cũ"', held: 0, rate: undefined, day: undefined },
  ],
  notes: ['Một ghi chú.'],
  sources: ['Báo cáo A', 'Báo cáo B'],
  coverage: 'Theo số liệu của 2/3 đảng bộ có báo cáo.',
  illustrative: true,
  inputs: [{ file: 'mau-2020-2025/organizations.csv', sha256: 'ab12', lines: 4 }],
  drawing: drawn.drawing,
};
