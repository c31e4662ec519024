/** The shipped term through the whole pipeline, against every number that is sourced. */
import { describe, expect, it } from 'vitest';
import { editionOf } from '../../src/edition/edition.ts';

const read = (asOf?: string) => {
  const edition = editionOf({ dataFolder: 'data', quarantine: false, ...(asOf && { asOf }) });
  const { statistics } = edition.terms.find(
    ({ register }) => register.term.id === 'bac-kan-2020-2025',
  )!;
  return { edition, statistics };
};

function completionOf(
  { statistics }: ReturnType<typeof read>,
  asOf: string,
  scope: string,
  level: string,
) {
  const dated = statistics.dates.find((one) => one.asOf.toString() === asOf)!;
  return dated.completion.find(
    (row) => row.scope === scope && row.level === level && row.kind === null,
  )!;
}

const shipped = read();

describe('Bắc Kạn 2020–2025', () => {
  it('is read without an error, and every line is accounted for', () => {
    const { problems, files } = shipped.edition.reading;
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    for (const file of files)
      expect(file.accepted + file.skipped + file.rejected, file.file).toBe(file.lines);
  });

  it('shows the kinds of untidiness that offices send', () => {
    const { files } = shipped.edition.reading;
    const seen = (key: 'encoding' | 'delimiter') =>
      [...new Set(files.map((file) => file[key]))].sort();
    expect(seen('encoding')).toEqual(['UTF-16LE', 'UTF-8', 'UTF-8 BOM', 'windows-1258']);
    expect(seen('delimiter')).toEqual(['\t', ',', ';']);
    const reasons = new Set(files.flatMap((file) => file.skips.map((skip) => skip.reason)));
    expect([...reasons]).toEqual(
      expect.arrayContaining(['title', 'total', 'separator', 'numbering']),
    );
  });

  it('had all 452 grassroots organisations hold their congress by 30/6/2020', () => {
    expect(completionOf(shipped, '2020-06-30', 'BK', 'co-so')).toMatchObject({
      total: 452,
      held: 452,
      completed: 452,
      rate: 1,
    });
  });

  it('had 1 of 11 committees done then: the model, ahead of the window and not late', () => {
    expect(completionOf(shipped, '2020-06-30', 'BK', 'cap-tren-co-so')).toMatchObject({
      total: 11,
      held: 1,
      onTime: 1,
      late: 0,
      overdue: 0,
      pending: 10,
      pilots: 1,
      pilotsHeld: 1,
    });
  });

  it('had all cells done by 25/5/2020, some of them after the deadline', () => {
    const cells = completionOf(shipped, '2020-05-25', 'BK', 'chi-bo');
    expect(cells.completed).toBe(cells.total);
    expect(cells.total).toBeGreaterThan(2500);
    expect(cells.late).toBeGreaterThan(0);
  });

  it('had 31/46 in the city on 28/5/2020 and 47/47 on 21/6/2020: the denominator moved', () => {
    expect(completionOf(read('2020-05-28'), '2020-05-28', 'BK-TP', 'co-so')).toMatchObject({
      held: 31,
      total: 46,
    });
    expect(completionOf(read('2020-06-21'), '2020-06-21', 'BK-TP', 'co-so')).toMatchObject({
      held: 47,
      total: 47,
    });
  });

  it('agrees with every number that was published', () => {
    const { reported } = shipped.statistics;
    expect(reported.length).toBeGreaterThanOrEqual(5);
    expect(reported.filter((row) => row.unitCheck !== 'agrees')).toEqual([]);
    expect(reported.filter((row) => row.rateCheck === 'differs')).toEqual([]);
  });
});
