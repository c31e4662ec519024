/** Lines that must not be lost: units that read like totals, categories without their table, footers. */
import { expect, test } from 'vitest';
import { brief, readFiles, SMALL_TERM, withFiles } from './smallTerm.ts';

const ORG = 'organizations.csv';
const CON = 'congresses.csv';

test.each(['TONG', 'CONG', 'SUM', 'Total', 'Tong_cong'])(
  'a unit of the code %s is a unit in every table',
  (code) => {
    const reading = readFiles(
      withFiles({
        [ORG]: `${SMALL_TERM[ORG]}${code};Đảng bộ Tổng công ty Than;;BK;huyen\n`,
        [CON]: `${SMALL_TERM[CON]}${code};;20/5/2020;21/5/2020;;180;178\n`,
        'elections.csv': `${SMALL_TERM['elections.csv']}${code};bí thư;1;1\n`,
      }),
    );
    expect(brief(reading)).toEqual([]);
    const [term] = reading.terms;
    for (const rows of [term?.organizations, term?.congresses, term?.elections])
      expect(rows?.at(-1)?.code).toBe(code);
  },
);

test('the level of a plan row whose key is a total word is kept', () => {
  const { terms } = readFiles(
    withFiles({ 'plan.csv': `${SMALL_TERM['plan.csv']}tong;Tổng công ty;;;;10/2020\n` }),
  );
  expect(terms[0]?.plan.at(-1)?.level).toBe('tong');
});

test('without categories the texts of the limitations are the keys, with one warning', () => {
  const text = 'Mã tổ chức;Nhóm\nBK-BT-01; Thảo luận trầm \nBK-BT;Tiến độ chậm\n'.normalize('NFD');
  const reading = readFiles(withFiles({ 'categories.csv': undefined, 'limitations.csv': text }));
  expect(brief(reading)).toEqual(['limitations.csv:1:1 warning no-categories']);
  expect(reading.terms[0]?.limitations?.map(({ category }) => category)).toEqual([
    'Thảo luận trầm',
    'Tiến độ chậm',
  ]);
});

test('the two days below "Ngày đại hội" are opening and closing', () => {
  const text = 'Mã tổ chức;Ngày đại hội;\n;khai mạc;bế mạc\nBK-BT;25/6/2020;26/6/2020\n';
  const [congress] = readFiles(withFiles({ [CON]: text })).terms[0]?.congresses ?? [];
  expect([String(congress?.opened), String(congress?.closed)]).toEqual([
    '2020-06-25',
    '2020-06-26',
  ]);
});

test('who signed as what, below a signature line, is skipped with one warning', () => {
  const footer = 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n;;;;CHÁNH VĂN PHÒNG\n';
  const reading = readFiles(withFiles({ [CON]: SMALL_TERM[CON] + footer }));
  expect(brief(reading)).toEqual([`${CON}:6:1 warning line-outside-table`]);
});

test('a line of several cells below a signature is no note', () => {
  const footer = 'T/M BAN THƯỜNG VỤ\n;20/8/2020;Huyện\n';
  const { problems } = readFiles(withFiles({ [CON]: SMALL_TERM[CON] + footer }));
  expect(problems.some(({ line, severity }) => line === 7 && severity === 'error')).toBe(true);
});

test('a rate that cannot be compared is kept as it was printed', () => {
  const text = SMALL_TERM['reported.csv'].replace('100%', 'hơn một nửa');
  const { terms } = readFiles(withFiles({ 'reported.csv': text }));
  expect(terms[0]?.reported?.[0]?.printed).toBe('hơn một nửa');
});

test('blank settings are missing, and a number of the congress is its text', () => {
  const text = SMALL_TERM['term.json'].replace('"Bắc Kạn"', '" "').replace('"XII"', '12');
  const settings = readFiles(withFiles({ 'term.json': text })).terms[0]?.settings;
  expect(settings?.congress).toBe('12');
  expect(settings).not.toHaveProperty('nameEn');
});

test('a day outside the term is told with the reason for the first year', () => {
  const text = SMALL_TERM[CON].replace('20/8/2020', '20/8/2018');
  const { problems } = readFiles(withFiles({ [CON]: text }));
  expect(problems[0]?.message.vi).toContain('một năm trước khi nhiệm kỳ bắt đầu');
  expect(problems[0]?.message.en).toContain('one year before the term begins');
});
