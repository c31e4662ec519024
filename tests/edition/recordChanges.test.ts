/** A pair of data folders by hand gives exactly the list of what the record says otherwise. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { editionOf } from '../../src/edition/edition.ts';
import { namedRecordChanges } from '../../src/edition/recordChanges.ts';
import { recordGroups } from '../../src/figures/changes/recordSentences.ts';
import { SMALL_TERM, TERM, type Files } from '../data/smallTerm.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function dataFolder(name: string, files: Files): string {
  const folder = join(scratch, name);
  mkdirSync(join(folder, TERM), { recursive: true });
  for (const [file, content] of Object.entries(files))
    writeFileSync(join(folder, TERM, file), content);
  return folder;
}

/** Two more limitations of one category, and two sources of one number. */
const had = {
  ...SMALL_TERM,
  'limitations.csv': `${SMALL_TERM['limitations.csv']}BK-BB;phuong-an;;Lần một;;chưa;;
BK-BB;phuong-an;;Lần hai;2/9/2020;đang;;
`,
  'reported.csv': `${SMALL_TERM['reported.csv']}30/6/2020;BK;huyen;;;đã tiến hành;;;9,1%;báo cáo;Tin;
`,
};

type Table = keyof typeof SMALL_TERM;

/** The same folder with some words for others. */
const edited = (edits: Partial<Record<Table, readonly [string, string][]>>) =>
  Object.fromEntries(
    Object.entries<string>(had).map(([file, content]) => [
      file,
      (edits[file as Table] ?? []).reduce((text, [from, to]) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      }, content),
    ]),
  );

const before = dataFolder('before', had);
const after = dataFolder(
  'after',
  edited({
    'term.json': [['"women": 0.15 }', '"women": 0.2, "young": 0.1 },\n  "smallCell": 4']],
    'plan.csv': [
      [
        'co-so;Tổ chức cơ sở đảng;Grassroots;;;30/6/2020;trước',
        'co-so;Tổ chức cơ sở đảng;Grassroots;;;30/6/2020;hết',
      ],
      ['huyen;Cấp huyện;Districts;;;31/8/2020', 'huyen;Cấp huyện;Districts;;;15/9/2020'],
      ['điểm;;quý II/2020', 'điểm;;20/6/2020'],
    ],
    'organizations.csv': [
      ['Bạch Thông;BK;huyen;;x;;;4.120;1,2', 'Bạch Thông;BK;huyen;;;;;4.121;1,3'],
      ['BK-BT;co-so;đảng bộ cơ sở;;3/2/1930', 'BK-BT;co-so;chi bộ cơ sở;;3/2/1930'],
      ['BK-BT-02;Đảng bộ xã Sỹ Bình;;BK-BT;co-so;đảng bộ cơ sở;;;1/7/2020;;\n', ''],
      [
        'BK-BT-01-1;Chi bộ thôn Nà Pẻn;;BK-BT-01;',
        'BK-BT-01-2;Chi bộ thôn Lủng Lầu;;BK-BT-01;chi-bo;;;;;;\nBK-BT-01-1;Chi bộ thôn Nà Pẻn;;BK-BB;',
      ],
    ],
    'congresses.csv': [
      ['20/5/2020;21/5/2020;;120;118', '20/5/2020;22/5/2020;;120;119'],
      // Blank before: news, and no change of the record.
      ['BK-BB;20/8/2020;;;', 'BK-BB;20/8/2020;18/8/2020;19/8/2020;'],
      ['26/6/2020;;180;178;25;4;bầu', '26/6/2020;;;178;25;4;chỉ định'],
    ],
    'elections.csv': [
      [
        'BK-BT-01;ban chấp hành;15;14;10;4;3;2;14;không',
        'BK-BT-01;ban chấp hành;15;14;9;5;3;2;14;có',
      ],
    ],
    'limitations.csv': [
      // Recorded on another day; in progress before and resolved now is news, as is a new row.
      ['Ít ý kiến;21/5/2020;đã', 'Ít ý kiến;22/5/2020;đang'],
      ['Một chức danh;;đang;', 'Một chức danh;;đã;30/6/2020'],
      ['BK-BB;phuong-an;;Lần một;;chưa;;\n', ''],
      ['2/9/2020;đang;;\n', '2/9/2020;đã;3/9/2020;\nBK-BB;thao-luan;;;2/9/2020;;;\n'],
    ],
    'tasks.csv': [
      ['15/7/2020;10/7/2020', '20/7/2020;'],
      ['BK;rút kinh nghiệm;Rút kinh nghiệm đại hội điểm;7/2020;;Tin\n', ''],
    ],
    'milestones.csv': [
      ['30/5/2019;', '31/5/2019;'],
      ['26/10/2020;28/10/2020;', '26/10/2020;27/10/2020;'],
    ],
    'reported.csv': [
      ['452;452;100%', '451;452;99,8%'],
      ['1;11;;báo cáo', '1;11;9%;công bố'],
      ['9,1%', '9,2%'],
    ],
  }),
);

const said = (previousFolder: string, dataFolder: string, locale: 'vi' | 'en') => {
  const edition = editionOf({ dataFolder, previousFolder, quarantine: false });
  expect(edition.reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { term } = edition.terms[0]!.register;
  const changes = namedRecordChanges(edition.before, term, locale);
  if (typeof changes === 'string' || changes === undefined) return changes;
  return recordGroups(changes, locale).map(({ kind, changes: some }) => [
    kind,
    some.map(({ text }) => text),
  ]);
};

describe('Between two states of the data', () => {
  it('every value that is another now is told once, with its column and row', () => {
    expect(said(before, after, 'vi')).toEqual([
      [
        'definition',
        [
          'Đảng bộ tỉnh Bắc Kạn: Chỉ tiêu nữ trước ghi 15%, nay ghi 20% (term.json:1).',
          'Đảng bộ tỉnh Bắc Kạn: Chỉ tiêu cán bộ trẻ trước ghi trống, nay ghi 10% (term.json:1).',
          'Đảng bộ tỉnh Bắc Kạn: Ngưỡng số nhỏ trước ghi 5, nay ghi 4 (term.json:1).',
          'Tổ chức cơ sở đảng (co-so): Cách tính hạn trước ghi trước ngày, nay ghi hết ngày (plan.csv:3).',
          'Cấp huyện (huyen): Hạn trước ghi 31/8/2020, nay ghi 15/9/2020 (plan.csv:4).',
          'Cấp huyện (huyen), đại hội điểm: Hạn trước ghi 30/6/2020, nay ghi 20/6/2020 (plan.csv:5).',
        ],
      ],
      [
        'denominator',
        [
          'Đảng bộ huyện Bạch Thông (BK-BT): Đại hội điểm trước ghi có, nay ghi không (organizations.csv:3).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01): Loại hình trước ghi đảng bộ cơ sở, nay ghi chi bộ cơ sở (organizations.csv:5).',
          'Đảng bộ xã Sỹ Bình (BK-BT-02): không còn dòng trong biểu (trước ở organizations.csv:6).',
          'Chi bộ thôn Nà Pẻn (BK-BT-01-1): Trực thuộc trước ghi Đảng bộ xã Cẩm Giàng (BK-BT-01), nay ghi Đảng bộ huyện Ba Bể (BK-BB) (organizations.csv:7).',
          'Chi bộ thôn Lủng Lầu (BK-BT-01-2): dòng mới trong biểu tổ chức (organizations.csv:6).',
        ],
      ],
      [
        'record',
        [
          'Đảng bộ huyện Bạch Thông (BK-BT): Số đảng viên trước ghi 4.120, nay ghi 4.121 (organizations.csv:3).',
          'Đảng bộ huyện Bạch Thông (BK-BT): Ô lưới trước ghi cột 1, hàng 2, nay ghi cột 1, hàng 3 (organizations.csv:3).',
          'Đảng bộ huyện Bạch Thông (BK-BT): Đại biểu triệu tập trước ghi 180, nay ghi trống (congresses.csv:2).',
          'Đảng bộ huyện Bạch Thông (BK-BT): Hình thức cấp ủy trước ghi bầu, nay ghi chỉ định (congresses.csv:2).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01): Ngày bế mạc trước ghi 21/5/2020, nay ghi 22/5/2020 (congresses.csv:4).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01): Đại biểu dự trước ghi 118, nay ghi 119 (congresses.csv:4).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01), Ban chấp hành: Tái cử trước ghi 10, nay ghi 9 (elections.csv:4).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01), Ban chấp hành: Tham gia lần đầu trước ghi 4, nay ghi 5 (elections.csv:4).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01), Ban chấp hành: Đúng phương án trước ghi không, nay ghi có (elections.csv:4).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01), Thảo luận văn kiện chưa sôi nổi (thao-luan): Ngày ghi nhận trước ghi 21/5/2020, nay ghi 22/5/2020 (limitations.csv:3).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01), Thảo luận văn kiện chưa sôi nổi (thao-luan), 22/5/2020: Khắc phục trước ghi đã khắc phục, nay ghi đang khắc phục (limitations.csv:3).',
          'Đảng bộ huyện Ba Bể (BK-BB), Bầu không đúng phương án (phuong-an): không còn dòng trong biểu (trước ở limitations.csv:5).',
          'Đảng bộ tỉnh Bắc Kạn (BK), Rút kinh nghiệm: không còn dòng trong biểu (trước ở tasks.csv:2).',
          'Đảng bộ huyện Bạch Thông (BK-BT), Chuẩn y: Hạn trước ghi 15/7/2020, nay ghi 20/7/2020 (tasks.csv:2).',
          'Đảng bộ huyện Bạch Thông (BK-BT), Chuẩn y: Ngày hoàn thành trước ghi 10/7/2020, nay ghi trống (tasks.csv:2).',
          'Chỉ thị về đại hội, văn bản: Ngày trước ghi 30/5/2019, nay ghi 31/5/2019 (milestones.csv:2).',
          'Đại hội tỉnh, đại hội: Đến ngày trước ghi 28/10/2020, nay ghi 27/10/2020 (milestones.csv:3).',
          'Đảng bộ tỉnh Bắc Kạn (BK), Tổ chức cơ sở đảng (co-so), đã tiến hành đại hội, 30/6/2020, Báo: Tử số trước ghi 452, nay ghi 451 (reported.csv:2).',
          'Đảng bộ tỉnh Bắc Kạn (BK), Tổ chức cơ sở đảng (co-so), đã tiến hành đại hội, 30/6/2020, Báo: Tỷ lệ trước ghi 100%, nay ghi 99,8% (reported.csv:2).',
          'Đảng bộ tỉnh Bắc Kạn (BK), Cấp huyện (huyen), đã tiến hành đại hội, 30/6/2020, Báo cáo: Loại trước ghi Báo cáo, nay ghi Công bố (reported.csv:3).',
          'Đảng bộ tỉnh Bắc Kạn (BK), Cấp huyện (huyen), đã tiến hành đại hội, 30/6/2020, Tin: Tỷ lệ trước ghi 9,1%, nay ghi 9,2% (reported.csv:4).',
        ],
      ],
    ]);
  });

  it('the same is said in English, with its own names, words and dates', () => {
    const groups = said(before, after, 'en') as [string, string[]][];
    expect(groups[0]![1]).toEqual([
      'Đảng bộ tỉnh Bắc Kạn: target for women was 15% and is 20% now (term.json:1).',
      'Đảng bộ tỉnh Bắc Kạn: target for young members was blank and is 10% now (term.json:1).',
      'Đảng bộ tỉnh Bắc Kạn: limit of small numbers was 5 and is 4 now (term.json:1).',
      'Grassroots (co-so): deadline rule was before the day and is by the end of the day now (plan.csv:3).',
      'Districts (huyen): deadline was 31 August 2020 and is 15 September 2020 now (plan.csv:4).',
      'Districts (huyen), model congresses: deadline was 30 June 2020 and is 20 June 2020 now (plan.csv:5).',
    ]);
    expect(groups[2]![1]).toContain(
      'Đảng bộ xã Cẩm Giàng (BK-BT-01), Discussion not lively (thao-luan), 22 May 2020: status was resolved and is in progress now (limitations.csv:3).',
    );
    expect(groups[2]![1]).toContain(
      'Đảng bộ tỉnh Bắc Kạn (BK), Districts (huyen), congress held, 30 June 2020, Tin: rate was 9,1% and is 9,2% now (reported.csv:4).',
    );
  });

  it('nothing is said where nothing is otherwise, or of a term that was not there', () => {
    expect(said(before, before, 'vi')).toEqual([]);
    const empty = join(scratch, 'empty');
    mkdirSync(empty);
    expect(said(empty, after, 'vi')).toBe('none');
  });
});
