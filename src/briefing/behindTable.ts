/** Who is overdue or at risk, by committee: where there are too many to name. */
import type { FigureContext } from '../figures/figure.ts';
import { riskTable } from '../figures/committee/riskTable.ts';
import { messages } from '../locale/messages.ts';
import type { Table } from './report.ts';

/** The table that the overview shows; none where no committee lies below. */
export function behindTable(context: FigureContext): readonly Table[] {
  const words = messages(context.locale);
  const { columns, rows } = riskTable(context);
  if (rows.length === 0) return [];
  return [
    {
      form: 'table',
      caption: words['attention.byCommittee'],
      columns: [
        { label: words['column.committee'], numeric: false },
        ...columns.map((label) => ({ label, numeric: true })),
      ],
      rows: rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
    },
  ];
}
