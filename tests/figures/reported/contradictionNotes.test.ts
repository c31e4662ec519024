import { describe, expect, it, test } from 'vitest';
import { figure } from '../../../src/figures/registry.ts';
import { levelSummaries } from '../../../src/figures/levels/levelSummaries.ts';
import { contradictionTexts } from '../../../src/figures/reported/contradictionTexts.ts';
import { date, heldOn, organization, registerFor, reported } from '../../statistics/smallTerm.ts';
import { committees, contextFor, plan } from '../terms.ts';

const row = { code: 'BK', level: 'co-so', measure: 'held', asOf: '2020-06-30' } as const;
const rows = [
  reported({ ...row, numerator: 451, denominator: 452, source: 'Báo cáo tháng 6' }),
  reported({
    ...row,
    numerator: 452,
    denominator: 452,
    type: 'published',
    source: 'Tin báo',
    url: 'https://example.org/tin',
  }),
];
const disputed = registerFor({ plan, organizations: committees.slice(0, 1), reported: rows });
const context = contextFor(disputed, '2020-06-30');
const approved = {
  place: { file: 'small/publication.csv', line: 2 },
  figure: 'completion-by-level',
  audience: 'public' as const,
  approvedBy: 'Văn phòng',
  approvedOn: date('2020-07-02'),
};
const isNote = (note: string) => note.startsWith('Các nguồn');

describe('A figure that shows a number on which sources contradict each other', () => {
  it('names every value with its source, and which it takes', () => {
    const { notes, sentence } = figure('completion-by-level', context);
    expect(notes.filter(isNote)).toEqual([
      'Các nguồn mâu thuẫn, chưa rõ số nào đúng; biểu đồ lấy số đứng trước. Tổ chức cơ sở đảng: đã tiến hành đại hội, hết ngày 30/6/2020: 451/452 (Báo cáo tháng 6); 452/452 (Tin báo).',
    ]);
    expect(sentence).toMatch(/451\/452.* Các nguồn nêu số khác nhau\.$/);
  });

  it('is silent of what it does not show: another measure, another committee, a later day, a newer row', () => {
    const notes = (made: ReturnType<typeof figure>) => made.notes.filter(isNote);
    expect(notes(figure('committee-composition', context))).toEqual([]);
    expect(notes(figure('completion-by-level', contextFor(disputed, '2020-06-29')))).toEqual([]);
    const newer = registerFor({
      plan,
      organizations: committees.slice(0, 1),
      reported: [
        ...rows,
        reported({ ...row, asOf: '2020-07-01', numerator: 452, denominator: 452 }),
      ],
    });
    const later = contextFor(newer, '2020-07-02');
    expect(notes(figure('completion-by-level', later))).toEqual([]);
    expect(levelSummaries(later)[0]?.sentence).not.toContain('Các nguồn');
  });

  it('is silent where units are counted, which no report contradicts', () => {
    const counted = registerFor({
      plan,
      organizations: [...committees.slice(0, 1), organization('C', 'BK', 'co-so')],
      congresses: [heldOn('C', '2020-06-01')],
      reported: rows,
    });
    const { notes } = figure('completion-by-level', contextFor(counted, '2020-06-30'));
    expect(notes.filter(isNote)).toEqual([]);
  });

  describe('for readers outside', () => {
    const publication = [approved];
    const notesOf = (...reports: readonly ReturnType<typeof reported>[]) => {
      const tables = { plan, organizations: committees.slice(0, 1), publication };
      const open = registerFor({ ...tables, reported: reports });
      const made = figure('completion-by-level', contextFor(open, '2020-06-30'));
      expect(made.audience).toBe('public');
      const notes = made.notes.filter(isNote);
      expect(made.sentence.includes('Các nguồn nêu số khác nhau.')).toBe(notes.length > 0);
      return notes;
    };
    const [internal, published] = rows as [(typeof rows)[0], (typeof rows)[0]];
    const other = reported({
      ...row,
      numerator: 450,
      denominator: 452,
      type: 'published',
      source: 'Báo khác',
    });

    const claim =
      'Các nguồn mâu thuẫn, chưa rõ số nào đúng; biểu đồ lấy số đứng trước. Tổ chức cơ sở đảng: đã tiến hành đại hội, hết ngày 30/6/2020';

    it('tells nothing of rows that were not published', () => {
      expect(notesOf(published, internal)).toEqual([]);
      expect(notesOf(published, other, internal)).toEqual([
        `${claim}: 452/452 (Tin báo); 450/452 (Báo khác).`,
      ]);
    });

    it('names what was published against the number that it takes, without the source of that', () => {
      expect(notesOf(internal, published)).toEqual([`${claim}: 451/452; 452/452 (Tin báo).`]);
    });
  });
});

describe('The contradictions of a term', () => {
  it('are told with every value, its source, its link and its place', () => {
    expect(contradictionTexts(context)).toEqual([
      {
        claim: 'Tổ chức cơ sở đảng: đã tiến hành đại hội, hết ngày 30/6/2020',
        values: [
          {
            value: '451/452',
            type: 'Báo cáo',
            source: 'Báo cáo tháng 6',
            url: undefined,
            place: 'small/table.csv:1',
          },
          {
            value: '452/452',
            type: 'Công bố',
            source: 'Tin báo',
            url: 'https://example.org/tin',
            place: 'small/table.csv:1',
          },
        ],
      },
    ]);
  });
});

test('Of persons a public figure says only that the sources differ', () => {
  const women = { code: 'BK', level: 'co-so', measure: 'women', asOf: '2020-06-30' } as const;
  const open = registerFor({
    plan,
    organizations: committees.slice(0, 1),
    publication: [{ ...approved, figure: 'committee-composition' }],
    reported: [2, 3].map((numerator) =>
      reported({ ...women, numerator, denominator: 9, type: 'published' }),
    ),
  });
  const { audience, notes } = figure('committee-composition', contextFor(open, '2020-06-30'));
  expect(audience).toBe('public');
  expect(notes.filter(isNote)).toEqual([
    'Các nguồn nêu số khác nhau. Tổ chức cơ sở đảng: nữ, hết ngày 30/6/2020.',
  ]);
});
