/** What each setting of `term.json` must be: its shape for zod, and the same in words. */
import { z } from 'zod';
import { readCode } from '../cells/code.ts';
import { dayOf } from '../cells/date.ts';
import type { BilingualText } from '../problem.ts';
import { TABLE_NAMES } from '../tables.ts';
import { controlCharacter, invisibleCharacter } from '../text/tidy.ts';

const text = z
  .string()
  .trim()
  .min(1)
  // These texts stand on every page, and an escape like \u0000 can hide in them what no cell may hold.
  .refine((value) => (controlCharacter(value) ?? invisibleCharacter(value)) === undefined)
  .transform((value) => value.normalize('NFC'));
const rate = z.number().min(0).max(1);

/** A day in ISO form; `undefined` where the text is none. */
export function isoDay(value: string): Temporal.PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** First and last year of "2020–2025", with any dash. */
export function yearsOf(term: string): { first: number; last: number } | undefined {
  const match = /(\d{4})\s*\p{Pd}\s*(\d{4})/u.exec(term);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  return match && first < last ? { first, last } : undefined;
}

const day = z.string().transform((value, context) => {
  const date = isoDay(value.trim());
  if (date) return date;
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});

export const settingsShape = z.object({
  name: text,
  nameEn: text.optional(),
  term: text.refine((value) => yearsOf(value) !== undefined),
  // "12" is as often written without quotation marks.
  congress: z.union([text, z.int().min(1).transform(String)]).optional(),
  root: text.refine((value) => readCode(value) !== undefined),
  reportingDates: z.array(day).min(1),
  owner: text.optional(),
  targets: z
    .strictObject({
      women: rate.optional(),
      young: rate.optional(),
      minority: rate.optional(),
      firstTime: rate.optional(),
    })
    .optional(),
  youngAgeLimit: z.int().min(18).max(99).optional(),
  smallCell: z.int().min(1).max(1000).optional(),
  illustrative: z.array(z.enum(TABLE_NAMES)).optional(),
  aliases: z.record(text, text).optional(),
  notes: z.union([z.array(text), text.transform((note) => [note])]).optional(),
});

export type RawSettings = z.infer<typeof settingsShape>;

export const SETTING_KEYS = Object.keys(settingsShape.shape) as readonly (keyof RawSettings)[];

/** Settings that may be missing, and so may be left blank. */
export const OPTIONAL_KEYS: ReadonlySet<string> = new Set(
  SETTING_KEYS.filter((key) => settingsShape.shape[key].safeParse(undefined).success),
);

const TEXT: BilingualText = {
  vi: 'chữ trong ngoặc kép, không để trống, không có ký tự điều khiển hay ký tự ẩn',
  en: 'a text in quotation marks, not blank, of letters that can be seen',
};

/** The expectation of each setting, as a message says it. */
export const EXPECTATIONS: Readonly<Record<keyof RawSettings, BilingualText>> = {
  name: TEXT,
  nameEn: TEXT,
  term: {
    vi: 'hai năm, năm sau lớn hơn, ví dụ "2020–2025"',
    en: 'two years, the second later, for example "2020–2025"',
  },
  congress: {
    vi: 'lần thứ mấy của đại hội, ví dụ "XII"',
    en: 'the number of the congress, for example "XII"',
  },
  root: {
    vi: 'mã của tổ chức gốc, ví dụ "BK"',
    en: 'the code of the root organisation, for example "BK"',
  },
  reportingDates: {
    vi: 'danh sách ít nhất một ngày dạng "2020-06-30", tăng dần, không trùng',
    en: 'a list of at least one day like "2020-06-30", ascending, each once',
  },
  owner: TEXT,
  targets: {
    vi: 'women, young, minority, firstTime là tỷ lệ từ 0 đến 1, ví dụ 0.15 cho 15%',
    en: 'women, young, minority, firstTime as rates from 0 to 1, for example 0.15 for 15%',
  },
  youngAgeLimit: { vi: 'số nguyên từ 18 đến 99', en: 'a whole number from 18 to 99' },
  smallCell: { vi: 'số nguyên từ 1 đến 1000', en: 'a whole number from 1 to 1000' },
  illustrative: {
    vi: `danh sách tên bảng (${TABLE_NAMES.join(', ')})`,
    en: `a list of names of tables (${TABLE_NAMES.join(', ')})`,
  },
  aliases: {
    vi: 'tiêu đề của cơ quan → khóa tiếng Anh của cột, ví dụ {"Ký hiệu": "code"}',
    en: 'an office’s heading → the English key of a column, for example {"Ký hiệu": "code"}',
  },
  notes: {
    vi: 'danh sách câu, không có ký tự điều khiển hay ký tự ẩn',
    en: 'a list of sentences of letters that can be seen',
  },
};
