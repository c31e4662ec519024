import { describe, expect, test } from 'vitest';
import { contradictions, contradicts, rivalsOf } from '../../src/statistics/contradictions.ts';
import { readFiles, withFiles } from '../data/smallTerm.ts';
import { reported } from './smallTerm.ts';

const row = { asOf: '2025-09-24', code: 'TN', level: 'tinh', measure: 'attendance' } as const;

describe('Two rows of one subject', () => {
  const given = (a: object, b: object) =>
    contradicts(reported({ ...row, ...a }), reported({ ...row, ...b }));

  test('contradict each other where a count that both give differs', () => {
    expect(given({ numerator: 446 }, { numerator: 443 })).toBe(true);
    expect(given({ numerator: 446, denominator: 450 }, { denominator: 446 })).toBe(true);
    expect(given({ numerator: 446 }, { numerator: 446, denominator: 446 })).toBe(false);
  });

  test('are compared by their printed rates only where they share no count', () => {
    expect(given({ printed: '99,8%' }, { printed: '99.9 %' })).toBe(true);
    expect(given({ printed: '99,8%' }, { printed: '100%' })).toBe(false);
    expect(given({ printed: 'hơn 94%' }, { printed: '93%' })).toBe(false);
    expect(given({ numerator: 1, printed: '9%' }, { numerator: 1, printed: '8%' })).toBe(false);
  });

  test('do not where they share nothing', () => {
    expect(given({ numerator: 446 }, { printed: '98%' })).toBe(false);
  });
});

describe('The contradictions of a term', () => {
  const first = reported({ ...row, numerator: 446 });
  const second = reported({ ...row, numerator: 443 });
  const agreeing = reported({ ...row, numerator: 446, denominator: 446 });
  const others = [
    reported({ ...row, numerator: 400, asOf: '2025-09-23' }),
    reported({ ...row, numerator: 400, code: 'BK' }),
    reported({ ...row, numerator: 400, level: 'xa' }),
    reported({ ...row, numerator: 400, kind: 'chi bộ' }),
    reported({ ...row, numerator: 400, body: 'standing' }),
    reported({ ...row, numerator: 400, measure: 'held' }),
  ];

  test('are all rows of the subject in the order of the data, no other subject among them', () => {
    expect(contradictions([first, ...others, second, agreeing])).toEqual([
      [first, second, agreeing],
    ]);
  });

  test('are none where the rows of a subject agree, or there are no rows', () => {
    expect(contradictions([first, agreeing, ...others])).toEqual([]);
    expect(contradictions(undefined)).toEqual([]);
  });

  test('name the rivals of each row', () => {
    expect(rivalsOf(second, [first, second])).toEqual([first]);
    expect(rivalsOf(first, [first, agreeing])).toEqual([]);
  });
});

test('What the reading of the data warns of is what the statistics call a contradiction', () => {
  const heading = 'Ngày chốt;Mã tổ chức;Cấp;Loại hình;Chỉ tiêu;Tử số;Mẫu số;Tỷ lệ;Loại\n';
  const cells = [
    ';446;;',
    ';443;;',
    ';446;450;',
    ';;446;',
    ';;;98%',
    ';;;97,0%',
    ';;;gần 99%',
    'chi bộ;440;;',
    'CHI BỘ;441;;',
  ];
  const line = (cell: string) => {
    const [kind, numerator, denominator, rate] = cell.split(';');
    return `30/6/2020;BK;co-so;${kind};đã tiến hành;${numerator};${denominator};${rate};báo cáo`;
  };
  for (const a of cells)
    for (const b of cells) {
      const { terms, problems } = readFiles(
        withFiles({ 'reported.csv': `${heading}${line(a)}\n${line(b)}\n` }),
      );
      const told = problems.filter(({ code }) => code === 'sources-contradict');
      expect(contradictions(terms[0]?.reported).length, `${a} and ${b}`).toBe(told.length);
    }
});
