/** The fixture of three terms: the reform of 2025 compared with what was before it, and two terms before it. */
import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/data/readData.ts';
import { comparisonTexts } from '../../../src/figures/comparison/termComparison.ts';
import { registerOf, type Register } from '../../../src/statistics/register.ts';

const { terms } = readData('tests/fixtures/after-reform');
const register = (id: string): Register => registerOf(terms.find((term) => term.id === id)!);
const [reformed, before, first] = [
  'thai-nguyen-2025-2030',
  'bac-kan-2020-2025',
  'bac-kan-2015-2020',
].map(register) as [Register, Register, Register];

describe('A merged province beside one that it was made of', () => {
  const texts = comparisonTexts(before, reformed, 'vi');

  it('compares nothing and says why', () => {
    expect(texts.state).toBe('Không so sánh được cấp nào trong 4 cấp.');
    expect(texts.root).toMatch(/^Hai nhiệm kỳ là của hai đảng bộ khác nhau/);
    expect(texts.compared).toEqual([]);
    expect(texts.glance).toEqual([]);
  });

  it('names the reason of each level and what the term itself says of it', () => {
    expect(texts.apart).toEqual([
      {
        level: 'Đảng bộ tỉnh',
        reason: 'Cùng mã, cùng tên, nhưng của hai đảng bộ khác nhau.',
        numbers: [
          'Nhiệm kỳ 2020–2025: đã hoàn thành 1/1 (100%).',
          'Nhiệm kỳ 2025–2030: đã hoàn thành 1/1 (100%). Cấp ủy được chỉ định, không bầu.',
        ],
      },
      {
        level: 'Đảng bộ xã, phường',
        reason: 'Nhiệm kỳ 2020–2025 chưa có cấp này.',
        numbers: [
          'Nhiệm kỳ 2025–2030: đã hoàn thành 92/92 (100%). Cấp ủy được chỉ định, không bầu.',
        ],
      },
      {
        level: 'Tổ chức cơ sở đảng',
        reason:
          'Vị trí đã khác, dù trùng tên: nhiệm kỳ 2020–2025 ở dưới Đảng bộ trực thuộc Tỉnh ủy › Đảng bộ tỉnh; nhiệm kỳ 2025–2030 ở dưới Đảng bộ xã, phường › Đảng bộ tỉnh.',
        numbers: [
          'Nhiệm kỳ 2020–2025: đã hoàn thành 9/9 (100%).',
          'Nhiệm kỳ 2025–2030: đã hoàn thành 12/12 (100%).',
        ],
      },
      {
        level: 'Đảng bộ trực thuộc Tỉnh ủy',
        reason: 'Nhiệm kỳ 2025–2030 không còn cấp này.',
        numbers: ['Nhiệm kỳ 2020–2025: đã hoàn thành 3/3 (100%).'],
      },
    ]);
  });

  it('says the same in English', () => {
    const english = comparisonTexts(before, reformed, 'en');
    expect(english.title).toBe(
      'Bắc Kạn provincial party organisation, 2020–2025 and Thái Nguyên provincial party organisation, 2025–2030',
    );
    expect(english.root).toContain('Bắc Kạn provincial party organisation; Thái Nguyên');
    expect(english.apart[1]).toEqual({
      level: 'Commune-level committees',
      reason: 'The term 2020–2025 did not have this level.',
      numbers: ['Term 2025–2030: completed 92/92 (100%). Committees were appointed, not elected.'],
    });
  });
});

describe('Two terms of one province', () => {
  const texts = comparisonTexts(first, before, 'vi');
  const grassroots = texts.compared.find(({ level }) => level === 'Tổ chức cơ sở đảng')!;
  const row = (label: string) => grassroots.rows.find((one) => one.label === label)!;

  it('are told at a glance, each of its own date', () => {
    expect(texts.title).toBe('Đảng bộ tỉnh Bắc Kạn, 2015–2020 và 2020–2025');
    expect(texts.state).toBe('So sánh được 3/3 cấp.');
    expect(texts.glance).toEqual([
      'Đảng bộ tỉnh: hoàn thành 100% → 100% (như nhau)',
      'Đảng bộ trực thuộc Tỉnh ủy: hoàn thành 100% → 100% (như nhau)',
      'Tổ chức cơ sở đảng: hoàn thành 88,9% → 100% (+11,1 điểm phần trăm)',
    ]);
    expect(texts.terms).toMatchObject({
      earlier: { name: '2015–2020', asOf: '31/10/2015', isIllustrative: true },
      later: { name: '2020–2025', asOf: '31/10/2020' },
    });
  });

  it('stand side by side with their denominators, held once where all held are completed', () => {
    expect(grassroots.rows.map(({ label }) => label)).toEqual([
      'Đã hoàn thành',
      'Hoàn thành đúng hạn',
      'Bầu được so với số quyết định',
      'Tham gia lần đầu',
      'Nữ',
      'Trẻ tuổi',
    ]);
    expect(row('Đã hoàn thành')).toMatchObject({
      earlier: { value: '88,9%', details: ['8/9'] },
      later: { value: '100%', details: ['9/9'] },
    });
  });

  it('hold each share against the target of its own term', () => {
    // Of 72 and 81 elected; 9/72 is 12,5%, 9/81 is 11,1%.
    expect(row('Nữ')).toMatchObject({
      earlier: { value: '12,5%', details: ['9/72', 'chỉ tiêu 12%: đạt'] },
      later: { value: '11,1%', details: ['9/81', 'chỉ tiêu 15%: chưa đạt'] },
      change: '−1,4 điểm phần trăm',
    });
  });

  it('have no difference where the number means another thing, and say why', () => {
    expect(row('Trẻ tuổi').change).toBe('không so sánh');
    expect(row('Hoàn thành đúng hạn').change).toBe('không so sánh');
    expect(grassroots.reasons).toEqual([
      'Hoàn thành đúng hạn: cách tính hạn khác nhau (hết ngày 30/6/2015; trước ngày 30/6/2020).',
      'Trẻ tuổi: mức tuổi khác nhau (dưới 35 tuổi; dưới 40 tuổi).',
      'Nữ: hai nhiệm kỳ đặt chỉ tiêu khác nhau, mỗi số xét theo chỉ tiêu của nhiệm kỳ mình.',
    ]);
  });
});

describe('Terms of reported numbers', () => {
  const { terms: reportedTerms } = readData('tests/fixtures/terms');
  const [short, reported] = ['ngan-gon-2020-2025', 'tinh-mau-2025-2030'].map((id) =>
    registerOf(reportedTerms.find((term) => term.id === id)!),
  ) as [Register, Register];
  const texts = comparisonTexts(short, reported, 'vi');

  it('of two codes are not taken to be of one organisation, be the name the same', () => {
    expect(texts.root).toContain('(M; TM)');
  });

  it('give what sources say, all of it where they contradict each other', () => {
    const commune = texts.apart.find(({ level }) => level === 'Đảng bộ xã, phường')!;
    expect(commune.numbers).toEqual([
      'Nhiệm kỳ 2025–2030: đã tiến hành 92/92 (100%); theo báo cáo đến 31/8/2025; nguồn khác nêu 91/92.',
    ]);
    expect(texts.contradictions).toMatchObject([
      {
        claim: 'Đảng bộ xã, phường: đã tiến hành đại hội, hết ngày 31/8/2025',
        values: [
          { value: '92/92 (100%)', type: 'Báo cáo', url: undefined },
          { value: '91/92', type: 'Công bố', url: 'https://example.org/tin' },
        ],
      },
    ]);
  });

  it('say that there are none where nothing is known', () => {
    expect(texts.apart.find(({ level }) => level === 'Tổ chức cơ sở đảng')?.numbers).toEqual([
      'Nhiệm kỳ 2020–2025: chưa có số liệu.',
    ]);
  });
});
