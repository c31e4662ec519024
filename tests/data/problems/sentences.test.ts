/** What messages say where it depends on what was found: numbers, names, one or several. */
import { expect, test } from 'vitest';
import * as cells from '../../../src/data/problems/cells.ts';
import { badDate } from '../../../src/data/problems/dates.ts';
import * as encodings from '../../../src/data/problems/encodings.ts';
import { error, inColumn, unknownCode } from '../../../src/data/problems/fault.ts';
import * as files from '../../../src/data/problems/files.ts';
import * as headings from '../../../src/data/problems/headings.ts';
import * as lines from '../../../src/data/problems/lines.ts';
import { badCode } from '../../../src/data/problems/organizationCodes.ts';
import * as rows from '../../../src/data/problems/rows.ts';
import * as settings from '../../../src/data/problems/settings.ts';
import * as tables from '../../../src/data/problems/tables.ts';
import * as tree from '../../../src/data/problems/tree.ts';
import * as values from '../../../src/data/problems/values.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const NONE = { vi: 'x', en: 'x' };

test('what stands in the place of a file is named, and what to do', () => {
  expect(files.notAFile('folder')).toEqual({
    severity: 'error',
    code: 'not-a-file',
    message: {
      vi: 'Đây là một thư mục, không phải tệp. Yêu cầu: tệp CSV thông thường.',
      en: 'This is a folder, not a file. Expected: an ordinary CSV file.',
    },
    hint: { vi: 'Thay bằng tệp CSV.', en: 'Put the CSV file itself in its place.' },
  });
  expect(files.notAFile('symlink').message.en).toContain('This is a symbolic link, not');
  expect(files.notAFile('pipe or device').message.vi).toContain('một ống dẫn hoặc thiết bị');
});

test('the sizes of a file and its limit are told in megabytes', () => {
  const { message, hint } = files.fileTooLarge(17.4 * 2 ** 20, 16 * 2 ** 20);
  expect(message).toEqual({
    vi: 'Tệp có 17 MB. Yêu cầu: nhỏ hơn 16 MB.',
    en: 'The file has 17 MB. Expected: less than 16 MB.',
  });
  expect(hint.vi).toContain('tách thành nhiều tệp');
  expect(hint.en).toContain('split a table that large into several files');
});

test('why a file cannot be read is told as the system has it', () => {
  expect(files.unreadableFile('EACCES')).toEqual({
    severity: 'error',
    code: 'unreadable-file',
    message: {
      vi: 'Không đọc được (EACCES). Yêu cầu: tệp đọc được.',
      en: 'It cannot be read (EACCES). Expected: a file that can be read.',
    },
    hint: { vi: 'Kiểm tra quyền truy cập và ổ đĩa.', en: 'Check its permissions and the disk.' },
  });
});

test('folders are told by what they were meant to be', () => {
  const missing = files.dataFolderMissing('/x');
  expect(missing.message.vi).toMatch(
    /^Không mở được thư mục số liệu "\/x"\..*Yêu cầu: một thư mục/,
  );
  expect(missing.message.en).toMatch(
    /^The data folder "\/x" cannot be opened\. Expected: a folder/,
  );
  expect(missing.hint.vi).toContain('sửa biến môi trường DATA_DIR');
  expect(missing.hint.en).toContain('correct the environment variable DATA_DIR');
  const [none, itself] = [files.noTermFolder(false), files.noTermFolder(true)];
  expect(none.message.vi).toContain('không có thư mục nhiệm kỳ nào');
  expect(none.message.en).toContain('holds no folder of a term');
  expect(none.hint.vi).toContain('Tạo thư mục nhiệm kỳ');
  expect(none.hint.en).toContain('Create a folder for the term');
  expect(itself.hint.vi).toContain('đặt DATA_DIR');
  expect(itself.hint.en).toContain('set DATA_DIR');
  const named = files.badFolderName('Bắc Kạn');
  expect(named.message.vi).toMatch(/^Tên thư mục "Bắc Kạn" không dùng làm địa chỉ/);
  expect(named.message.en).toMatch(/^The folder's name "Bắc Kạn" cannot be a part of an address/);
  expect(named.hint.vi).toContain('ví dụ bac-kan-2020-2025');
  expect(named.hint.en).toContain('for example to bac-kan-2020-2025');
  const stray = files.strayCsv('plan.csv');
  expect([stray.severity, stray.code]).toEqual(['warning', 'other-file']);
  expect(stray.message.vi).toContain('"plan.csv" nằm ngoài thư mục nhiệm kỳ');
  expect(stray.message.en).toContain('"plan.csv" stands outside the folder of a term');
  expect(stray.hint).toEqual({
    vi: 'Chuyển tệp vào thư mục nhiệm kỳ.',
    en: 'Move it into the folder of the term.',
  });
});

test('separators have names, and others are shown', () => {
  const said = (found: string) => lines.mixedSeparators(found, ';', 'a.csv').message;
  expect(said(',').vi).toContain('bằng dấu phẩy (,), trong khi tiêu đề dùng dấu chấm phẩy (;)');
  expect(said('\t').en).toContain('with the tab, the heading with the semicolon (;)');
  expect(said('|').en).toContain('with the bar (|)');
  expect(said('^').vi).toContain('bằng dấu "^"');
  expect(said('^').en).toContain('with the "^"');
});

test('of a cell too many a comma is the likely cause where commas separate', () => {
  expect(lines.extraCell(3, ',').hint.en).toContain('A cell that holds a comma');
  expect(lines.extraCell(3, ',').hint.vi).toContain('Ô có dấu phẩy bên trong');
  expect(lines.extraCell(3, ';').hint.en).toContain('give its column a heading');
  expect(lines.extraCell(3, ';').hint.vi).toContain('thêm tiêu đề cho cột');
});

test('one is singular, several are plural', () => {
  expect(lines.shortRow(1, 'Hạn').message.en).toContain('only 1 cell and ends');
  expect(lines.shortRow(2, 'Hạn').message.en).toContain('only 2 cells and ends');
  expect(encodings.brokenUtf8(1).message.en).toContain('(1 place)');
  expect(encodings.brokenUtf8(2).message.en).toContain('(2 places)');
  expect(encodings.lostLetters(1).message.en).toContain('(1 place,');
  expect(encodings.lostLetters(2).message.en).toContain('(2 places,');
});

test('headings of two lines are told in one', () => {
  expect(lines.shortRow(1, ' Đại biểu \n dự ').message.en).toContain('column "Đại biểu dự".');
  expect(cells.missingValue(' Đại biểu \n dự ').message.en).toContain('under "Đại biểu dự" is');
  const fault = inColumn(
    { code: 'bad-url', says: { vi: 'sai.', en: 'is bad.' }, hint: NONE },
    'x',
    ' A\nB ',
  );
  expect(fault).toStrictEqual({
    severity: 'error',
    code: 'bad-url',
    message: { vi: '"x" ở cột "A B" sai.', en: '"x" under "A B" is bad.' },
    hint: NONE,
  });
});

test('a cause goes with the fault of its cell', () => {
  const fault = { code: 'bad-url', says: NONE, hint: NONE, cause: 'level x' } as const;
  expect(inColumn(fault, 'x', 'A').cause).toBe('level x');
});

test.each([
  ['#DIV/0!', 'spreadsheet-error'],
  ['#N/A', 'spreadsheet-error'],
  ['#name?', 'spreadsheet-error'],
  ['#REF', 'spreadsheet-error'],
  ['x#REF!', undefined],
  ['#REF!!', undefined],
  ['#REF! x', undefined],
  ['#####', 'hidden-number'],
  ['##', 'hidden-number'],
  ['#', undefined],
  ['x##', undefined],
  ['##x', undefined],
])('what a spreadsheet shows as %s is %s', (text, code) =>
  expect(cells.spreadsheetFault(text)?.code).toBe(code),
);

test('a column that takes months says so', () => {
  expect(badDate('start').says.vi).toContain('ghi cả tháng (3/2020) hoặc quý (quý II/2020)');
  expect(badDate('end').says.en).toContain('a month (3/2020) or a quarter');
  expect(badDate('day').says.vi).not.toContain('tháng (3/2020)');
});

test('a code is told its length where that is the fault', () => {
  expect(badCode(65).says.vi).toMatch(/^dài 65 ký tự, không dùng làm mã được\. /);
  expect(badCode(65).says.en).toMatch(/^has 65 characters and cannot be a code\. /);
  expect(badCode(64).says.vi).toMatch(/^không dùng làm mã được\. /);
  expect(badCode(64).says.en).toMatch(/^cannot be a code\. /);
});

test('a broken setting is shown, or the end of the file', () => {
  expect(settings.badJson('x').message.vi).toContain('sai cú pháp tại "x".');
  expect(settings.badJson('x').message.en).toContain('no JSON at "x".');
  expect(settings.badJson('').message.vi).toContain('sai cú pháp tại chỗ kết thúc tệp.');
  expect(settings.badJson('').message.en).toContain('no JSON at the end of the file.');
});

test('a setting that is nearly one may not stay, and any other needs nothing', () => {
  expect(settings.misspeltSetting('smalCell', 'smallCell').hint.en).toMatch(
    /^Correct it to "smallCell";/,
  );
  expect(settings.unknownSetting('x').hint).toEqual({
    vi: 'Không cần làm gì.',
    en: 'Nothing needs to be done.',
  });
});

test('a day that is none is told with the variable that holds it', () => {
  const { message, hint } = settings.badAsOf('30/6');
  expect(message.vi).toMatch(/^Biến môi trường AS_OF là "30\/6"\. Yêu cầu: một ngày/);
  expect(message.en).toMatch(/^The environment variable AS_OF is "30\/6"\. Expected: a day/);
  expect(hint).toEqual({ vi: 'Sửa hoặc bỏ AS_OF.', en: 'Correct AS_OF or leave it out.' });
});

test('a circle is shown from its beginning to its beginning, six organisations at most', () => {
  const path = (count: number) => {
    const codes = [...'ABCDEFGH'].slice(0, count);
    return /circle: "(.*?)"/.exec(tree.cycle(codes).message.en)?.[1];
  };
  expect(path(2)).toBe('A → B → A');
  expect(path(6)).toBe('A → B → C → D → E → F → A');
  expect(path(7)).toBe('A → B → C → D → E → F → … → A');
});

test('an organisation that is not known may be a slip of another', () => {
  expect(tree.danglingParent('BX', 'BK').hint).toEqual({
    vi: 'Có phải là "BK" không? Sửa mã, hoặc thêm tổ chức cấp trên.',
    en: 'Did you mean "BK"? Correct the code, or add the organisation above.',
  });
  expect(tree.danglingParent('BX', undefined).hint).toEqual({
    vi: 'Sửa mã, hoặc thêm tổ chức cấp trên.',
    en: 'Correct the code, or add the organisation above.',
  });
  expect(tree.unknownRoot('BX', 'BK').hint).toEqual({
    vi: 'Có phải là "BK" không? Sửa "root" trong term.json, hoặc thêm tổ chức này.',
    en: 'Did you mean "BK"? Correct "root" in term.json, or add the organisation.',
  });
  expect(tree.unknownRoot('BX', undefined).hint).toEqual({
    vi: 'Sửa "root" trong term.json, hoặc thêm tổ chức này.',
    en: 'Correct "root" in term.json, or add the organisation.',
  });
});

test('one thing that is missing is one cause, in any case and wherever it is named', () => {
  expect(unknownCode('BK')).toBe('code bk');
  expect(tree.danglingParent('BK', undefined).cause).toBe(tree.unknownRoot('bk', undefined).cause);
  expect(values.unknownUnit('BK', undefined).cause).toBe('code bk');
  expect(values.unknownLevel('xa', [], undefined).cause).toBe('level xa');
  expect(values.unknownCategory('vk', [], undefined).cause).toBe('category vk');
  expect(values.ambiguousCategory('Khác').cause).toBe('category khác');
  expect(tree.noPlanForLevel('xa').cause).toBe('no plan for xa');
});

test('a missing column is told with the heading that may stand for it, if any does', () => {
  const column = { key: 'code', heading: 'Mã tổ chức' };
  expect(headings.missingColumn(column, undefined).message).toEqual({
    vi: 'Thiếu cột "Mã tổ chức" (code). Yêu cầu: có cột này.',
    en: 'There is no column "Mã tổ chức" (code). Expected: this column.',
  });
  expect(headings.missingColumn(column, 'Gì').message).toEqual({
    vi: 'Không rõ tiêu đề "Gì", và thiếu cột "Mã tổ chức" (code). Yêu cầu: có cột này.',
    en: 'The heading "Gì" is not known, and there is no column "Mã tổ chức" (code). Expected: this column.',
  });
});

test('what an approval lacks is told, one or both', () => {
  const { vi, en } = rows.publicWithoutApproval(true, true).message;
  expect(vi).toContain('thiếu đơn vị duyệt và ngày duyệt.');
  expect(en).toContain('lacks the approving office and the day of approval.');
  expect(rows.publicWithoutApproval(true, false).message.vi).toContain('thiếu đơn vị duyệt.');
  expect(rows.publicWithoutApproval(true, false).message.en).toContain(
    'lacks the approving office.',
  );
  expect(rows.publicWithoutApproval(false, true).message.vi).toContain('thiếu ngày duyệt.');
  expect(rows.publicWithoutApproval(false, true).message.en).toContain(
    'lacks the day of approval.',
  );
});

test('the reporting dates are listed', () => {
  const dates = [day('2020-06-30'), day('2020-09-30')];
  expect(rows.unknownReportingDate(day('2020-07-01'), dates).message).toEqual({
    vi: 'Ngày chốt 1/7/2020 không có trong reportingDates. Yêu cầu: "30/6/2020", "30/9/2020".',
    en: '1/7/2020 is not among the reportingDates. Expected: "30/6/2020", "30/9/2020".',
  });
});

test('another row is told by its line, and by its file where that is another', () => {
  const here = tables.duplicateCode('BK', 5, { line: 3 });
  expect(here.message.vi).toBe('"BK" đã có ở dòng 3. Yêu cầu: mỗi mã chỉ một lần.');
  expect(here.message.en).toBe('"BK" stands at line 3 already. Expected: each code once.');
  const there = tables.duplicateCode('BK', 5, { line: 3, file: 'b.csv', block: 'a repeats b' });
  expect(there.message.vi).toContain('đã có ở dòng 3 của b.csv.');
  expect(there.message.en).toContain('stands at line 3 of b.csv already.');
  expect(here).not.toHaveProperty('cause');
  expect(there.cause).toBe('a repeats b');
});

test('a row that depends on another is told the other', () => {
  const { severity, message, hint } = tables.dependsOnRejected('BK-01');
  expect(severity).toBe('warning');
  expect(message.vi).toMatch(/^Dòng dựa vào "BK-01", đã bị loại/);
  expect(message.en).toMatch(/^The row depends on "BK-01", which was rejected/);
  expect(hint).toEqual({ vi: 'Sửa dòng kia trước.', en: 'Correct that row first.' });
});

test('at most eight words of a list are shown', () => {
  const listed = (count: number) =>
    /one of: (.*)\.$/.exec(
      values.unknownValue([...'abcdefghi'].slice(0, count), undefined).says.en,
    )?.[1];
  expect(listed(2)).toBe('"a", "b"');
  expect(listed(8)).toBe('"a", "b", "c", "d", "e", "f", "g", "h"');
  expect(listed(9)).toBe('"a", "b", "c", "d", "e", "f", "g", "h", …');
});

test('advice begins with the word that was meant, if any was', () => {
  expect(values.unknownValue(['bầu'], 'bầu').hint).toEqual({
    vi: 'Có phải là "bầu" không? Ghi lại theo danh mục.',
    en: 'Did you mean "bầu"? Use a word of the list.',
  });
  expect(values.unknownValue(['bầu'], undefined).hint).toEqual({
    vi: 'Ghi lại theo danh mục.',
    en: 'Use a word of the list.',
  });
});

test('a fault without a cause has none', () =>
  expect(error('bad-url', NONE, NONE)).not.toHaveProperty('cause'));
