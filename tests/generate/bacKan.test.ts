import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bacKanFiles } from './bacKan.ts';
import { bacKanPreset } from './bacKanPreset.ts';
import type { CongressRow, ElectionRow, OrganizationRow } from './rows.ts';
import { generateTerm } from './term.ts';

const folder = fileURLToPath(new URL('../../data/bac-kan-2020-2025', import.meta.url));
const term = generateTerm(bacKanPreset);
const offices = [term.province, ...term.committees.values()];
const organizations = offices.flatMap((rows) => rows.organizations);
const congresses = new Map(
  offices.flatMap((rows) => rows.congresses).map((row) => [row.code, row]),
);
const elections = offices.flatMap((rows) => rows.elections);

const on = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const by = (date: Temporal.PlainDate | undefined, asOf: string): boolean =>
  date !== undefined && Temporal.PlainDate.compare(date, on(asOf)) <= 0;

/** Units of a level, of one committee where it is named, that exist on a day. */
function existing(level: string, asOf: string, committee = 'BK'): OrganizationRow[] {
  return organizations.filter(
    (unit) =>
      unit.level === level &&
      (committee === 'BK' || unit.parent === committee) &&
      (unit.established === undefined || by(unit.established, asOf)) &&
      !by(unit.dissolved, asOf),
  );
}

const count = (
  units: readonly OrganizationRow[],
  test: (congress: CongressRow) => boolean,
): number => units.filter(({ code }) => test(congresses.get(code) ?? { code })).length;

describe('the folder', () => {
  const files = bacKanFiles();

  test('is what the generator writes, byte for byte', () => {
    for (const [path, bytes] of files)
      expect(Buffer.compare(readFileSync(join(folder, path)), bytes), path).toBe(0);
  });

  test('holds nothing else', () => {
    const present = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.\w+$/.test(path));
    expect(present.toSorted()).toEqual([...files.keys()].toSorted());
  });
});

describe('the sourced facts', () => {
  test('eleven committees are directly under the province, and Bạch Thông alone had met by 30/6', () => {
    const committees = existing('cap-tren-co-so', '2020-06-30');
    expect(committees).toHaveLength(11);
    const held = committees.filter(({ code }) => by(congresses.get(code)?.opened, '2020-06-30'));
    expect(held.map(({ code, pilot }) => [code, pilot])).toEqual([['BK-BT', true]]);
  });

  test('the other ten plan to meet before 31/8, and the province on 26/10', () => {
    const planned = existing('cap-tren-co-so', '2020-06-30').filter(({ pilot }) => !pilot);
    expect(count(planned, (congress) => by(congress.planned, '2020-08-30'))).toBe(10);
    expect(congresses.get('BK')?.planned?.toString()).toBe('2020-10-26');
  });

  test('452 grassroots organisations exist on 30/6 and all have met', () => {
    const units = existing('co-so', '2020-06-30');
    expect(units).toHaveLength(452);
    expect(count(units, ({ opened }) => by(opened, '2020-06-30'))).toBe(452);
    expect(count(units, ({ closed }) => by(closed, '2020-06-30'))).toBe(452);
  });

  test.each([
    ['2020-05-28', 46, 31],
    ['2020-06-21', 47, 47],
  ])('on %s the city has %i grassroots organisations, and %i have met', (asOf, total, held) => {
    const units = existing('co-so', asOf, 'BK-TP');
    expect(units).toHaveLength(total);
    expect(count(units, ({ opened }) => by(opened, asOf))).toBe(held);
    expect(count(units, ({ closed }) => by(closed, asOf))).toBe(held);
  });

  test('the communes are those of 1/2/2020: 108 in eight districts', () => {
    const sizes = bacKanPreset.committees.map(({ communes }) => communes.length);
    expect(sizes).toEqual([15, 14, 8, 20, 14, 17, 10, 10, 0, 0, 0]);
  });

  test.each(['chi-bo', 'dang-bo-bo-phan'])(
    'everything below the grassroots committees (%s) is done by 25/5, some after 31/3',
    (level) => {
      const units = existing(level, '2020-05-25');
      const done = count(units, ({ closed }) => by(closed, '2020-05-25'));
      const late = count(units, ({ closed }) => !by(closed, '2020-03-31'));
      expect(done).toBe(units.length);
      expect(late / units.length).toBeGreaterThan(0.07);
      expect(late / units.length).toBeLessThan(0.16);
    },
  );

  test('there are about 2,600 cells and 26 sectional committees', () => {
    expect(Math.abs(existing('chi-bo', '2020-05-25').length - 2600)).toBeLessThan(60);
    expect(existing('dang-bo-bo-phan', '2020-05-25')).toHaveLength(26);
  });
});

describe('the illustrative rows', () => {
  test('three grassroots congresses close on 30/6 itself, which the deadline excludes', () => {
    const late = count(existing('co-so', '2020-06-30'), ({ closed }) => !by(closed, '2020-06-29'));
    expect(late).toBe(3);
  });

  test('nothing opens, closes or is done after the export', () => {
    const days = offices.flatMap((rows) => [
      ...rows.congresses.flatMap(({ opened, closed }) => [opened, closed]),
      ...rows.limitations.flatMap(({ recorded, resolved }) => [recorded, resolved]),
      ...rows.tasks.map(({ done }) => done),
    ]);
    expect(days.filter((day) => day !== undefined && !by(day, '2020-06-30'))).toEqual([]);
  });

  test('a unit meets after everything below it', () => {
    const early = organizations.filter(({ code, parent = '' }) => {
      const opened = congresses.get(parent)?.opened;
      const closed = congresses.get(code)?.closed;
      return opened && closed && Temporal.PlainDate.compare(closed, opened) >= 0;
    });
    expect(early).toEqual([]);
  });

  test('nobody meets during Tết or before being founded', () => {
    const odd = organizations.filter(({ code, established }) => {
      const opened = congresses.get(code)?.opened;
      if (!opened) return false;
      const tet = !by(opened, '2020-01-21') && by(opened, '2020-01-29');
      return tet || (established && Temporal.PlainDate.compare(opened, established) < 0);
    });
    expect(odd).toEqual([]);
  });

  test('codes are unique, and every parent exists', () => {
    const codes = new Set(organizations.map(({ code }) => code.toLowerCase()));
    expect(codes.size).toBe(organizations.length);
    const orphans = organizations.filter(
      ({ parent }) => parent !== undefined && !codes.has(parent.toLowerCase()),
    );
    expect(orphans).toEqual([]);
  });

  test('the numbers of a row do not contradict each other', () => {
    const over = ({
      elected = 99,
      women = 0,
      young = 0,
      minority = 0,
      ...row
    }: ElectionRow): boolean =>
      Math.max(women, young, minority) > elected || elected > (row.decided ?? 99);
    const sum = ({ elected, reelected, firstTime }: ElectionRow): boolean =>
      elected !== undefined &&
      reelected !== undefined &&
      firstTime !== undefined &&
      reelected + firstTime !== elected;
    expect(elections.filter((row) => over(row) && row.elected !== undefined)).toEqual([]);
    expect(elections.filter(sum)).toEqual([]);
    const crowded = [...congresses.values()].filter(
      ({ summoned, present }) =>
        summoned !== undefined && present !== undefined && present > summoned,
    );
    expect(crowded).toEqual([]);
  });

  test('gaps and real zeros both occur', () => {
    const closed = [...congresses.values()].filter((row) => row.closed);
    expect(closed.some(({ comments }) => comments === undefined)).toBe(true);
    expect(closed.some(({ comments }) => comments === 0)).toBe(true);
    expect(elections.some(({ women }) => women === undefined)).toBe(true);
    expect(elections.some(({ women }) => women === 0)).toBe(true);
  });
});
