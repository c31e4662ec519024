/** What holds of the briefing of any term: a number stands only where its statistic is defined. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefing } from '../../src/briefing/briefing.ts';
import type { Report, Section } from '../../src/briefing/report.ts';
import type { FigureContext } from '../../src/figures/figure.ts';
import { attendance } from '../../src/statistics/attendance.ts';
import { completion } from '../../src/statistics/completion.ts';
import { discussion } from '../../src/statistics/discussion.ts';
import { anyDate, anyTables } from '../statistics/randomTerm.ts';
import { registerFor } from '../statistics/smallTerm.ts';
import { partLines, textOf } from './textOf.ts';

const optional = ['congresses', 'elections', 'limitations', 'tasks'] as const;

/** A term without some of its tables, at any day, in both languages. */
const anyContext: fc.Arbitrary<FigureContext> = fc
  .record({
    tables: anyTables,
    missing: fc.subarray([...optional]),
    asOf: anyDate,
    locale: fc.constantFrom('vi', 'en'),
  })
  .map(({ tables, missing, asOf, locale }) => {
    const present = Object.entries(tables).filter(
      ([name]) => !(missing as string[]).includes(name),
    );
    const register = registerFor(Object.fromEntries(present) as typeof tables);
    return { register, scope: register.root, asOf, locale };
  });

const holds = (law: (report: Report, context: FigureContext) => void) =>
  fc.assert(
    fc.property(anyContext, (context) => law(briefing(context), context)),
    { numRuns: 60 },
  );

const sectionOf = (report: Report, id: Section['figures'][number]) =>
  report.sections.find(({ figures }) => figures.includes(id));
const linesOf = (section: Section | undefined) => section?.parts.flatMap(partLines) ?? [];
const unitsOf = ({ register, scope }: FigureContext) =>
  register.levels.map(({ key }) => register.units(scope.code, key));

describe('The briefing of any term', () => {
  it('says nothing of a table that is not there but that nobody has reported', () => {
    holds((report, { register: { term } }) => {
      const tables = {
        elections: 'election-outcome',
        limitations: 'limitations-by-category',
        tasks: 'after-congress-tasks',
      } as const;
      for (const [table, id] of Object.entries(tables)) {
        if (term[table as keyof typeof tables] !== undefined) continue;
        const lines = linesOf(sectionOf(report, id));
        expect(lines).toHaveLength(1);
        expect(lines[0]).not.toMatch(/\d/);
      }
    });
  });

  it('gives no share of nothing, and no part greater than its whole', () => {
    holds((report) => {
      const text = textOf(report)
        .join('\n')
        .replaceAll(/(\d+\/\d+ – )?\d+\/\d+\/\d{4}|\d+\/\d+\)/g, '');
      expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      const fractions = /(?<![\d/])(\d+)(?:\/| of )(\d+)(?![\d/]).*/g;
      for (const [line, part, whole] of text.matchAll(fractions)) {
        expect(Number(whole), line).toBeGreaterThan(0);
        expect(Number(part), line).toBeLessThanOrEqual(Number(whole));
      }
    });
  });

  it('counts no level that has no organisation on the day', () => {
    holds((report, context) => {
      const counted = unitsOf(context).some((units) => completion(units, context.asOf).total > 0);
      if (counted && context.register.term.congresses !== undefined) return;
      const [first] = report.sections[0]!.parts;
      const lines = first!.blocks.flatMap((block) => partLines({ blocks: [block] }));
      const said = lines.filter((line) => !/(end of|hết ngày) /.test(line));
      expect(said.join('\n')).not.toMatch(/\d/);
    });
  });

  it('speaks of delegates and of comments only where some congress reports them', () => {
    holds((report, context) => {
      const units = unitsOf(context);
      const attended = units.some((some) => attendance(some, context.asOf).reported > 0);
      const discussed = units.some((some) => discussion(some, context.asOf).reported > 0);
      const figures = report.sections.flatMap((section) => section.figures);
      expect(figures.includes('delegate-attendance')).toBe(attended);
      expect(figures.includes('documents-discussion')).toBe(discussed);
    });
  });
});
