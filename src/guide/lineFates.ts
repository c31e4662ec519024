import type { Skip } from '../data/records.ts';
import { EXAMPLE_TERM } from './exampleTerm.ts';
import { readExample } from './readExample.ts';

/** A table as offices export it: title, numbers of the columns, running numbers, total. */
const EXPORTED = `TỈNH ỦY MẪU;;;;
KẾT QUẢ ĐẠI HỘI CẤP CƠ SỞ;;;;

STT;Mã tổ chức;Ngày khai mạc;Ngày bế mạc;Đại biểu dự
(1);(2);(3);(4);(5)
1;TM-01-1;25/4/2025;25/4/2025;45
2;TM-01-2;6/6/2025;6/6/2025;12
;Tổng cộng;;;57
`;

export interface LineFate {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Why the line is skipped; missing where it is accepted. */
  readonly skipped?: Skip['reason'];
}

export interface AccountedLines {
  readonly fates: readonly LineFate[];
  readonly lines: number;
  readonly accepted: number;
  readonly skipped: number;
}

/** What becomes of every line of such a table that is not blank. */
export function accountedLines(): AccountedLines {
  const { files } = readExample({ ...EXAMPLE_TERM, 'congresses.csv': EXPORTED });
  const { skips, lines, accepted, skipped } = files.find(({ table }) => table === 'congresses')!;
  const reasons = new Map(skips.map(({ line, reason }) => [line, reason]));
  const fates = EXPORTED.split('\n').flatMap((text, index) => {
    const reason = reasons.get(index + 1);
    return text === '' ? [] : [{ line: index + 1, text, ...(reason && { skipped: reason }) }];
  });
  return { fates, lines, accepted, skipped };
}
