/** What a figure may say once everyone may read it. */
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS, NAMING_FIGURES } from '../../src/data/figureIds.ts';
import type { Organization, Term } from '../../src/data/records.ts';
import { figure } from '../../src/figures/registry.ts';
import { registerOf, type Register } from '../../src/statistics/register.ts';
import { longNames, manyCommittees, noneHeld, oneRow } from './states.ts';
import { allApproved, approved, figureOf, textsOf } from './publicTerm.ts';
import { bacKanInSmall, contextFor, reportedOnly, shortestTerm } from './terms.ts';
import { congress, date, organization, reported, task } from '../statistics/smallTerm.ts';

const sensitive = [
  'limitations-by-category',
  'limitations-follow-up',
  'election-outcome',
  'committee-composition',
  'delegate-attendance',
  'documents-discussion',
  'after-congress-tasks',
] as const;

/** A term whose every cell of text says where it comes from. */
function marked({ term }: Register): Register {
  const { root } = term.settings;
  const isBelow = ({ parent }: Organization) => parent !== undefined;
  const mark = (column: string, index: number) => `zq ${column} ${index} qz`;
  return registerOf({
    ...term,
    organizations: term.organizations.map((one, index) =>
      isBelow(one)
        ? {
            ...one,
            name: mark(`name${one.parent === root ? 'OfCommittee' : ''}`, index),
            shortName: mark(`shortName${one.parent === root ? 'OfCommittee' : ''}`, index),
          }
        : one,
    ),
    ...(term.congresses && {
      congresses: term.congresses.map((row, index) => ({ ...row, note: mark('note', index) })),
    }),
    ...(term.limitations && {
      limitations: term.limitations.map((row, index) => ({
        ...row,
        text: mark('text', index),
        source: mark('source', index),
      })),
    }),
    ...(term.tasks && {
      tasks: term.tasks.map((row, index) => ({
        ...row,
        text: mark('task', index),
        source: mark('source', index),
      })),
    }),
    ...(term.reported && {
      reported: term.reported.map((row, index) => ({
        ...row,
        source: mark(row.type === 'published' ? 'publishedSource' : 'reportSource', index),
      })),
    }),
  } satisfies Term);
}

/** With model congresses, delays and plans below the committees, so that names would be wanted. */
const wanted: Register = registerOf({
  ...bacKanInSmall.term,
  organizations: [
    ...bacKanInSmall.term.organizations,
    organization('MC1', 'BT', 'co-so', { pilot: true }),
    organization('MC2', 'BB', 'co-so', { pilot: true }),
    organization('MC3', 'CS0', 'chi-bo'),
  ],
  congresses: [
    ...bacKanInSmall.term.congresses!,
    congress('MC1', { planned: '2020-07-03' }),
    congress('MC2', { planned: '2020-06-25' }),
    congress('MC3', { planned: '2020-07-03' }),
  ],
  tasks: [...bacKanInSmall.term.tasks!, task('MC1', { task: 'khác' })],
  reported: [
    ...bacKanInSmall.term.reported!,
    reported({
      code: 'CS0',
      level: 'chi-bo',
      measure: 'held',
      asOf: '2020-06-30',
      numerator: 6,
      denominator: 6,
      type: 'published',
    }),
    reported({
      code: 'BB',
      level: 'co-so',
      measure: 'held',
      asOf: '2020-06-30',
      numerator: 3,
      denominator: 3,
      type: 'published',
    }),
  ],
});

describe('A public figure', () => {
  const registers = {
    bacKanInSmall,
    wanted,
    longNames,
    manyCommittees,
    noneHeld,
    oneRow,
    reportedOnly,
    shortestTerm,
  };

  it.each(Object.entries(registers))('of %s says nothing in words that are internal', (_, one) => {
    const register = allApproved(marked(one), 5);
    for (const id of FIGURE_IDS)
      for (const asOf of ['2020-05-25', '2020-06-30'])
        for (const locale of ['vi', 'en'] as const) {
          const made = figureOf(id, register, asOf, locale);
          if (made.audience === 'internal') continue;
          const said = textsOf(made).join('\n');
          expect(said, id).not.toMatch(/zq (name|shortName|note|text|source|task|reportSource) /);
          if (sensitive.some((each) => each === id))
            expect(said, id).not.toMatch(/zq .*OfCommittee/);
        }
  });

  it.each(FIGURE_IDS)('%s shows no code', (id) => {
    const made = figureOf(id, allApproved(wanted));
    if (made.audience === 'internal') return;
    const codes = new Set(wanted.term.organizations.map(({ code }) => code));
    const words = textsOf([made.title, made.sentence, made.rows, made.notes, made.drawing])
      .join(' ')
      .split(/[^\p{L}\p{N}]+/u);
    // "BK", "BT" and the like stand in nothing but their own column.
    expect(words.filter((word) => codes.has(word) && word !== 'TP')).toEqual([]);
    expect(made.columns.map(({ key }) => key)).not.toContain('code');
  });

  it('counts what is planned below a committee by that committee', () => {
    const { rows, drawing } = figureOf('upcoming-congresses', allApproved(wanted));
    expect(rows).toMatchObject([
      { committee: 'Đảng bộ huyện Ba Bể', congresses: 1, pilots: 1, daysBehind: 5 },
      { level: 'Tổ chức cơ sở đảng', committee: 'Đảng bộ huyện Bạch Thông', congresses: 1 },
      { level: 'Chi bộ trực thuộc đảng ủy cơ sở', committee: 'Đảng bộ huyện Bạch Thông' },
      { organization: 'Đảng bộ thành phố Bắc Kạn', congresses: 1 },
    ]);
    expect(textsOf(drawing).filter((text) => text.includes(': thuộc'))).toEqual([
      'Tổ chức cơ sở đảng: thuộc Ba Bể; 1 đại hội điểm',
      'Tổ chức cơ sở đảng: thuộc Bạch Thông; 1 đại hội điểm; 1 sau hạn',
      'Chi bộ trực thuộc đảng ủy cơ sở: thuộc Bạch Thông; 1 sau hạn',
    ]);
  });

  it('compares published numbers about progress only', () => {
    const { rows, notes } = figureOf('reported-and-computed', allApproved(wanted));
    expect(rows.map((row) => [row['scope'], row['reported']])).toEqual([
      ['Đảng bộ tỉnh Bắc Kạn', '7/7'],
      ['Đảng bộ huyện Ba Bể', '3/3'],
    ]);
    expect(notes).toContain('Chỉ đối chiếu số liệu đã công bố về tiến độ đại hội.');
  });

  it('names its files by their tables, and not how many limitations there are', () => {
    const account = {
      table: 'limitations' as const,
      file: 'small/limitations/ba-be.csv',
      sha256: 'ab12',
      encoding: 'UTF-8',
      delimiter: ';',
      lines: 4,
      accepted: 2,
      skipped: 1,
      rejected: 1,
      skips: [],
    };
    const plan = { ...account, table: 'plan' as const, file: 'small/plan.csv', rejected: 0 };
    const register = registerOf({ ...allApproved(bacKanInSmall).term, files: [account, plan] });
    const { inputs, notes } = figureOf('limitations-follow-up', register);
    expect(inputs).toEqual([
      { file: 'limitations', sha256: 'ab12', lines: undefined },
      { file: 'plan', sha256: 'ab12', lines: 4 },
    ]);
    expect(notes).toContain('Không tính các dòng bị loại vì lỗi trong bảng: hạn chế.');
  });
});

describe('No approval', () => {
  it.each(NAMING_FIGURES)('makes %s public, which names organisations', (id) => {
    const { audience, publication } = figureOf(id, allApproved(bacKanInSmall));
    expect({ audience, ...publication }).toMatchObject({
      audience: 'internal',
      state: 'internal',
      never: 'names-units',
    });
  });

  it('is for figures of a single committee, whose address is its code', () => {
    const register = allApproved(bacKanInSmall);
    const scope = register.unit('BT')!.organization;
    const made = figure('completion-by-level', { ...contextFor(register, '2020-06-30'), scope });
    expect(made).toMatchObject({ audience: 'internal', publication: { never: 'one-committee' } });
  });

  it('leaves other figures internal by saying nothing of them', () => {
    const register = registerOf({ ...bacKanInSmall.term, publication: [approved('timeline')] });
    const open = FIGURE_IDS.filter((id) => figureOf(id, register).audience === 'public');
    expect(open).toEqual(['timeline']);
  });

  it('waits until the as-of date of the site has reached its day, which then counts for all dates', () => {
    const onDay = (day: string) =>
      registerOf({
        ...bacKanInSmall.term,
        publication: [{ ...approved('timeline'), notBefore: date(day) }],
      });
    const audiences = (day: string) =>
      ['2020-05-25', '2020-06-30'].map((asOf) => figureOf('timeline', onDay(day), asOf).audience);
    expect(audiences('2020-06-30')).toEqual(['public', 'public']);
    expect(audiences('2020-07-01')).toEqual(['internal', 'internal']);
  });

  it('gives a waiting figure its public form already, so that its day changes no number', () => {
    const onDay = (day: string) =>
      registerOf({
        ...bacKanInSmall.term,
        publication: [{ ...approved('committee-composition'), notBefore: date(day) }],
      });
    const [waiting, open] = ['2020-07-01', '2020-06-30'].map((day) =>
      figureOf('committee-composition', onDay(day), '2020-06-30'),
    );
    expect(waiting!.audience).toBe('internal');
    expect(waiting!.rows).toEqual(open!.rows);
    expect(waiting!.sentence).toEqual(open!.sentence);
  });
});
