import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/downloads/docx/columnWidths.ts';

const table = (labels: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  form: 'table' as const,
  caption: '',
  columns: labels.map((label, index) => ({ label, numeric: index > 0 })),
  rows,
});

describe('Columns of a table', () => {
  it('give numbers what their longest word needs, and names the rest', () => {
    const widths = columnWidths(
      table(['Cấp', 'Tỷ lệ', 'Có báo cáo'], ['A', '9,1%', '730/2.575']),
      9000,
    );
    expect(widths).toEqual([9000 - 590 - 1165, 4 * 115 + 130, 9 * 115 + 130]);
  });

  it('never take more than an equal share from the names', () => {
    const widths = columnWidths(table(['Cấp', 'x'.repeat(60), 'x'.repeat(60)]), 9000);
    expect(widths).toEqual([3000, 3000, 3000]);
  });
});
