import { describe, expect, it, test } from 'vitest';
import { template, templateTables } from '../../src/guide/template.ts';
import { brief, readFiles, SMALL_TERM, type SmallTermFile } from '../data/smallTerm.ts';

const names = templateTables.map(({ name }) => name);

/** The small term with the templates in place of its own headings, its rows as Excel on Windows ends them. */
const filled = {
  'term.json': SMALL_TERM['term.json'],
  ...Object.fromEntries(
    names.map((name) => {
      const [, ...rows] = SMALL_TERM[`${name}.csv` as SmallTermFile].split('\n');
      return [`${name}.csv`, template(name) + rows.join('\r\n')];
    }),
  ),
};

describe('The templates', () => {
  it('are there for every table of the contract', () => {
    expect(names.map((name) => `${name}.csv`)).toEqual(
      Object.keys(SMALL_TERM).filter((file) => file !== 'term.json'),
    );
  });

  it('are read without a problem when they are filled', () => {
    const reading = readFiles(filled);
    expect(brief(reading)).toEqual([]);
    const rows = Object.values(SMALL_TERM).slice(1).join('').trim().split('\n').length;
    const accepted = reading.files.reduce((sum, file) => sum + file.accepted, 0);
    expect(accepted).toBe(rows - names.length);
    expect(reading.files.map(({ encoding, delimiter }) => `${encoding} ${delimiter}`)).toEqual(
      names.map(() => 'UTF-8 BOM ;'),
    );
  });

  it('lack nothing but rows when they are not', () => {
    const { 'term.json': settings, 'plan.csv': plan, 'organizations.csv': units } = SMALL_TERM;
    const empty = Object.fromEntries(names.map((name) => [`${name}.csv`, template(name)]));
    const files = { ...empty, 'term.json': settings, 'plan.csv': plan, 'organizations.csv': units };
    const codes = readFiles(files).problems.map(({ code }) => code);
    expect(codes).toEqual(Array(names.length - 2).fill('no-rows'));
  });
});

test.each(names)(
  'The template of %s is UTF-8 with its mark and one line that ends in CRLF',
  (name) => {
    const text = template(name);
    expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toMatch(/^[^\r\n"]+\r\n$/);
    expect(text).toBe(text.normalize('NFC'));
  },
);

test('A congress has its opening and closing day in the template, not both and a single day', () => {
  expect(template('congresses')).toBe(
    '\uFEFFMã tổ chức;Ngày dự kiến;Ngày khai mạc;Ngày bế mạc;Tạm dừng;Đại biểu triệu tập;Đại biểu dự;' +
      'Ý kiến thảo luận;Số nội dung;Hình thức cấp ủy;Ghi chú\r\n',
  );
});
