/** Mistakes that offices make, each put into the example, and what the reader says of it. */
import type { Problem } from '../data/problem.ts';
import { EXAMPLE_TERM, spoilt, type TermFiles } from './exampleTerm.ts';
import { readExample } from './readExample.ts';
import { template } from './template.ts';

const {
  'congresses.csv': congresses,
  'organizations.csv': organizations,
  ...needed
} = EXAMPLE_TERM;

/** Permanent name → the files with this one mistake. */
export const MISTAKES = {
  workbook: { ...needed, 'organizations.csv': organizations, 'congresses.xlsx': 'PK\u0003\u0004' },
  unicodeText: {
    ...needed,
    'organizations.csv': organizations,
    'congresses.txt': Buffer.from(`\uFEFF${congresses.replaceAll(';', '\t')}`, 'utf16le'),
  },
  lostLetters: {
    ...EXAMPLE_TERM,
    'organizations.csv': organizations.replaceAll(/[^\0-\x7F]/g, '?'),
  },
  fontEncoding: spoilt(
    'organizations.csv',
    'Đảng bộ phường Hòa Lạc',
    '§¶ng bé ph\u00ADêng Hßa L¹c',
  ),
  ownHeading: spoilt('congresses.csv', 'Mã tổ chức', 'Số hồ sơ'),
  emptyTemplate: { ...EXAMPLE_TERM, 'tasks.csv': template('tasks') },
  mergedCells: spoilt('organizations.csv', 'TM-02;Đảng bộ phường Hòa Lạc;TM;', 'TM-02;;TM;'),
  unknownUnit: spoilt('congresses.csv', 'TM-01-2;', 'TM-012;'),
  twice: spoilt('congresses.csv', 'TM-01;', 'TM-01-1;'),
  monthFirst: spoilt('congresses.csv', '25/4/2025;25/4/2025;25/4/2025', '4/25/2025;;'),
  narrowColumn: spoilt('congresses.csv', '5/8/2025', '########'),
  unit: spoilt('congresses.csv', '2025;12', '2025;12 người'),
  onlyClosed: spoilt('congresses.csv', '6/6/2025;6/6/2025;6/6/2025', '6/6/2025;;6/6/2025'),
} as const satisfies Readonly<Record<string, TermFiles>>;

export type Mistake = keyof typeof MISTAKES;

/** What the reader says first of a mistake. */
export function problemOf(mistake: Mistake): Problem {
  const [problem] = readExample(MISTAKES[mistake]).problems;
  if (problem === undefined) throw new Error(`The reader finds nothing wrong with "${mistake}".`);
  return problem;
}
