import { describe, expect, it } from 'vitest';
import { personalIn } from '../../../src/publicBundle/freeText/personal.ts';

const found = (text: string) => personalIn(text).map(({ kind, found: what }) => [kind, what]);

describe('What looks like a person in a text', () => {
  it.each([
    ['Liên hệ 0912345678', 'phone', '0912345678'],
    ['Liên hệ: 0912 345 678.', 'phone', '0912 345 678'],
    ['ĐT (0209) 387.0123, phòng 4', 'phone', '(0209) 387.0123'],
    ['+84 912-345-678', 'phone', '+84 912-345-678'],
    ['84912345678', 'phone', '84912345678'],
    ['Gửi về vp.tinhuy@backan.gov.vn nhé', 'mail', 'vp.tinhuy@backan.gov.vn'],
    ['Theo báo cáo của đồng chí Nguyễn Văn An về', 'person', 'đồng chí Nguyễn Văn An'],
    ['Đồng chí Hoa báo cáo', 'person', 'Đồng chí Hoa'],
    ['đ/c Hoa', 'person', 'đ/c Hoa'],
    ['Đ/C: Lê Thị Bé', 'person', 'Đ/C: Lê Thị Bé'],
    ['do bà Nông Thị Én nộp', 'person', 'bà Nông Thị Én'],
    ['Ông Hà Văn Tư nộp muộn', 'person', 'Ông Hà Văn Tư'],
    ['As Mr. Nông reported', 'person', 'Mr. Nông'],
    // With marks apart, as a file from another system has them.
    ['đồng chí Nguyễn'.normalize('NFD'), 'person', 'đồng chí Nguyễn'],
  ])('is found in "%s": a %s', (text, kind, what) => {
    expect(found(text)).toEqual([[kind, what]]);
  });

  it.each([
    'Kế hoạch 153-KH/TU, 11/7/2019',
    'Chỉ thị 35-CT/TW, 30/5/2019; Hướng dẫn 26-HD/BTCTW, 18/10/2019',
    'Ngày 30/06/2020 08:30, 01/07/2020 - 03/07/2020',
    'Báo cáo số 0123/2020, 452/452 tổ chức',
    'Đại hội Đảng bộ tỉnh Bà Rịa - Vũng Tàu',
    'các đồng chí chưa nộp biểu',
    'ông bà, cha mẹ',
    'completion@2020-06-30',
    'Bổ sung ngày bế mạc của các chi bộ nộp biểu muộn',
  ])('is not found in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
