import { expect, test } from 'vitest';
import { foldHeading, headingForms } from '../../../src/data/headings/headingForms.ts';

test.each([
  ['Đại biểu dự', ['daibieudu']],
  ['Nữ (%)', ['nuphantram']],
  ['Nữ (người)', ['nunguoi', 'nu', 'nguoi']],
  ['Số ý kiến (4) *', ['soykien']],
  ['Số [ 12 ]', ['so']],
  ['Tổng (3) = (1) + (2)', ['tong']],
  ['Tổng (123)', ['tong123', 'tong', '123']],
  ['Ngày / Day', ['ngayday', 'ngay', 'day']],
  ['Ngày\nDay', ['ngayday', 'ngay', 'day']],
  ['Ngày | Day', ['ngayday', 'ngay', 'day']],
  ['Day (dd/mm/yyyy)', ['dayddmmyyyy', 'day', 'ddmmyyyy']],
  ['Ngày / (Day)', ['ngayday', 'ngay', 'day']],
  ['(Mã)', ['ma']],
  ['', []],
  ['()', []],
])('%j is looked up as %j', (heading, forms) => expect(headingForms(heading)).toEqual(forms));

test('a percent sign is read as its words', () =>
  expect(foldHeading('Tỷ lệ%nữ %')).toBe('tylephantramnuphantram'));
