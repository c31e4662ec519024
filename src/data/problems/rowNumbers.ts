/** Contradictions between the numbers of one row. */
import { quote } from '../text/quote.ts';
import { error, warning, type Fault } from './fault.ts';

const CHECK_NUMBERS = {
  vi: 'Đối chiếu với báo cáo và sửa số sai; số chưa có thì để trống.',
  en: 'Check the report and correct the number that is wrong; leave a number that is not known blank.',
};

export function presentOverSummoned(present: number, summoned: number): Fault {
  return error(
    'present-over-summoned',
    {
      vi: `Đại biểu dự (${present}) nhiều hơn đại biểu triệu tập (${summoned}). Yêu cầu: không nhiều hơn.`,
      en: `More delegates were present (${present}) than summoned (${summoned}). Expected: no more than summoned.`,
    },
    CHECK_NUMBERS,
  );
}

export function electedOverDecided(elected: number, decided: number): Fault {
  return error(
    'elected-over-decided',
    {
      vi: `Số bầu được (${elected}) nhiều hơn số lượng quyết định (${decided}). Yêu cầu: không nhiều hơn.`,
      en: `More were elected (${elected}) than decided on (${decided}). Expected: no more than decided.`,
    },
    CHECK_NUMBERS,
  );
}

export function reelectedAndFirstTime(
  reelected: number,
  firstTime: number,
  elected: number,
): Fault {
  return error(
    'reelected-and-first-time',
    {
      vi: `Tái cử (${reelected}) cộng tham gia lần đầu (${firstTime}) không bằng số bầu được (${elected}). Yêu cầu: tổng bằng số bầu được.`,
      en: `Re-elected (${reelected}) and first-time (${firstTime}) do not add up to the elected (${elected}). Expected: their sum.`,
    },
    CHECK_NUMBERS,
  );
}

const PARTS = {
  women: { vi: 'Số nữ', en: 'women' },
  young: { vi: 'Số trẻ', en: 'young' },
  minority: { vi: 'Số dân tộc thiểu số', en: 'from minorities' },
  reelected: { vi: 'Số tái cử', en: 're-elected' },
  firstTime: { vi: 'Số tham gia lần đầu', en: 'first-time' },
};
export type ElectedPart = keyof typeof PARTS;

export function partOverElected(part: ElectedPart, count: number, elected: number): Fault {
  return error(
    'part-over-elected',
    {
      vi: `${PARTS[part].vi} (${count}) nhiều hơn số bầu được (${elected}). Yêu cầu: không nhiều hơn.`,
      en: `More are ${PARTS[part].en} (${count}) than were elected (${elected}). Expected: no more than elected.`,
    },
    CHECK_NUMBERS,
  );
}

export function numeratorOverDenominator(numerator: number, denominator: number): Fault {
  return error(
    'numerator-over-denominator',
    {
      vi: `Tử số (${numerator}) lớn hơn mẫu số (${denominator}). Yêu cầu: không lớn hơn.`,
      en: `The numerator (${numerator}) is larger than the denominator (${denominator}). Expected: no larger.`,
    },
    CHECK_NUMBERS,
  );
}

export const nothingReported: Fault = error(
  'nothing-reported',
  {
    vi: 'Dòng không có tử số, mẫu số hay tỷ lệ. Yêu cầu: ít nhất một trong ba.',
    en: 'The row has no numerator, denominator or rate. Expected: one of them at least.',
  },
  { vi: 'Ghi số đã báo cáo, hoặc xóa dòng.', en: 'Add the reported number, or delete the row.' },
);

/** The text is kept as it was printed; only the comparison with the computed rate is lost. */
export function rateNotComparable(text: string): Fault {
  return warning(
    'bad-rate',
    {
      vi: `Tỷ lệ ${quote(text)} được giữ nguyên như bản in nhưng không so sánh được với số tính ra. Yêu cầu: một con số, ví dụ 99,8% hoặc hơn 94%.`,
      en: `The rate ${quote(text)} is kept as printed but cannot be compared with the computed one. Expected: one number, for example 99,8% or hơn 94%.`,
    },
    {
      vi: 'Nếu bản in có con số thì ghi con số đó; nếu không thì để nguyên.',
      en: 'Write the number where one was printed; else leave the text as it is.',
    },
  );
}
