import { describe, expect, it } from 'vitest';
import { unitsNamedIn } from '../../../src/publicBundle/freeText/unitNames.ts';
import { bacKanInSmall } from '../../figures/terms.ts';
import { organization } from '../../statistics/smallTerm.ts';

const named = (code: string, parent: string, name: string) => ({
  ...organization(code, parent, 'co-so'),
  name,
});
const { term } = bacKanInSmall;
const { root } = term.settings;
const committee = named('CM', root, 'Đảng bộ huyện Chợ Mới');
const units = [
  named('CM-1', 'CM', 'Đảng bộ xã Bành Trạch'),
  named('CM-2', 'CM', 'Đảng bộ thị trấn Chợ Mới'),
  named('CM-3', 'CM', 'Chi bộ cơ sở Sở Y tế'),
  named('CM-4', 'CM', 'Chi bộ Tổ 1'),
  named('CM-5', 'CM', 'Chi bộ thôn Nà Ca'),
  named('CM-6', 'CM', 'Chi bộ thôn Ba'),
];
const find = unitsNamedIn({ ...term, organizations: [...term.organizations, committee, ...units] });
const codes = (text: string) => find(text).map(({ code }) => code);

describe('The name of a unit below the committees', () => {
  it.each([
    ['Đại hội Đảng bộ xã Bành Trạch', 'CM-1'],
    ['Dai hoi Dang bo xa Banh Trach', 'CM-1'],
    ['ĐẠI HỘI XÃ BÀNH TRẠCH', 'CM-1'],
    ['bổ sung số của xã bành trạch', 'CM-1'],
    ['Bổ sung số của Bành Trạch, nộp muộn', 'CM-1'],
    ['Figures of Banh Trach were added', 'CM-1'],
    ['xã Bành Trạch'.normalize('NFD'), 'CM-1'],
    ['Thị trấn Chợ Mới nộp muộn', 'CM-2'],
    ['theo báo cáo của so y te', 'CM-3'],
    ['thon na ca nop muon', 'CM-5'],
    ['Nà Ca nộp muộn', 'CM-5'],
    ['bổ sung của thon Ba', 'CM-6'],
  ])('is found in "%s"', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it.each([
    // A committee may be named, and two words that are no proper name are anything.
    'Đại hội Đảng bộ huyện Chợ Mới',
    'Bầu ở Chợ Mới',
    'na ca',
    'cả thôn ba lần',
    'Ba thôn',
    'sự bành trạch',
    'Tổ 1 báo cáo',
    'Chi bộ cơ sở nộp muộn',
    'Bành của Trạch',
  ])('is not found in "%s"', (text) => {
    expect(codes(text)).toEqual([]);
  });
});
