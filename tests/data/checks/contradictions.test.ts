import { expect, test } from 'vitest';
import { checkContradictions } from '../../../src/data/checks/contradictions.ts';
import { collectFindings } from '../../../src/data/findings.ts';
import type { Reported } from '../../../src/data/records.ts';
import { accept, reject } from '../../../src/data/rows/fates.ts';
import type { Entry } from '../../../src/data/rows/readTable.ts';
import { lastRow } from '../rows/congressRows.ts';

const HEADING = 'asOf;code;level;measure;numerator;denominator;rate;type';
const SUBJECT = {
  asOf: Temporal.PlainDate.from('2020-06-30'),
  code: 'BK',
  level: 'huyen',
  measure: 'held',
};

type Given = Partial<Readonly<Record<keyof Reported, unknown>>> & { readonly rejected?: boolean };

/** What is told of rows of one subject, as "E3 4 5". */
function told(rows: readonly Given[]): string[] {
  const { sheet } = lastRow([HEADING, ...rows.map(() => 'x')].join('\n'), ';', 'reported');
  const entries = rows.map(({ rejected, ...more }, i): Entry<Reported> => {
    const row = { sheet, record: i + 1 };
    (rejected ? reject : accept)(row);
    return { row, bad: new Map(), record: { ...SUBJECT, ...more } as unknown as Reported };
  });
  const findings = collectFindings();
  checkContradictions(entries, findings);
  return findings.all().map(({ spot, fault }) => {
    const [first, second] = [...fault.message.en.matchAll(/"([^"]*)"/g)].map(([, text]) => text);
    return `${spot.cell} ${first} ${second}`;
  });
}

test.each<[readonly Given[], readonly string[]]>([
  [[{ numerator: 4 }, { numerator: 4 }], []],
  [[{ numerator: 4 }, { numerator: 5 }], ['E3 5 4']],
  [[{ numerator: 4 }, { numerator: 5, code: 'bk' }], ['E3 5 4']],
  [[{ numerator: 4 }, { numerator: 5, code: 'BT' }], []],
  [[{ numerator: 4 }, { numerator: 5, level: 'Huyện' }], ['E3 5 4']],
  [[{ numerator: 4 }, { numerator: 5, level: 'xa' }], []],
  [[{ numerator: 4 }, { numerator: 5, code: 'BKh', level: 'uyen' }], []],
  [[{ numerator: 4 }, { numerator: 5, kind: 'khoi' }], []],
  [
    [
      { numerator: 4, kind: 'Khối' },
      { numerator: 5, kind: 'khoi' },
    ],
    ['E3 5 4'],
  ],
  [[{ numerator: 4 }, { numerator: 5, body: 'secretary' }], []],
  [[{ numerator: 4 }, { numerator: 5, measure: 'pilot' }], []],
  [[{ numerator: 4, rejected: true }, { numerator: 5 }], []],
  [
    [
      { numerator: 4, denominator: 9 },
      { numerator: 4, denominator: 8 },
    ],
    ['F3 8 9'],
  ],
  [
    [
      { numerator: 4, denominator: 9 },
      { numerator: 5, denominator: 8 },
    ],
    ['E3 5 4'],
  ],
  [[{ numerator: 4 }, { denominator: 8 }], []],
  // Counts go before rates, and rates are compared where they have as many decimals.
  [
    [
      { numerator: 4, printed: '50%' },
      { numerator: 4, printed: '51%' },
    ],
    [],
  ],
  [[{ printed: '50%' }, { printed: ' 51 % ' }], ['G3  51 %  50%']],
  [[{ printed: '50%' }, { printed: '050 %' }], []],
  [[{ printed: '9,8%' }, { printed: '99.9%' }], ['G3 99.9% 9,8%']],
  [[{ printed: '9,8%' }, { printed: '9.8%' }], []],
  [[{ printed: '9,8%' }, { printed: '9,9%' }], ['G3 9,9% 9,8%']],
  [[{ printed: '9,85%' }, { printed: '9,86%' }], ['G3 9,86% 9,85%']],
  [[{ printed: '50%' }, { printed: '51% trở lên' }], []],
  [[{ printed: '50%' }, { printed: '50,5%' }], []],
  [[{ printed: '50%' }, { printed: 'hơn 51%' }], []],
  [[{ printed: 'hơn 51%' }, { printed: '50%' }], []],
  [[{ printed: '50%' }, { printed: '51' }], []],
  [[{ printed: '50%' }, {}], []],
  // Each row is told beside the first that it contradicts.
  [
    [{ numerator: 4 }, { numerator: 5 }, { numerator: 4 }],
    ['E3 5 4', 'E4 4 5'],
  ],
])('of the rows %j is told %j', (rows, expected) => expect(told(rows)).toEqual(expected));
