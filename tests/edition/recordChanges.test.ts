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

/** The same folder with some words for others. */
const edited = (edits: Partial<Record<keyof typeof SMALL_TERM, readonly [string, string][]>>) =>
  Object.fromEntries(
    Object.entries<string>(SMALL_TERM).map(([file, content]) => [
      file,
      (edits[file as keyof typeof SMALL_TERM] ?? []).reduce((text, [from, to]) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      }, content),
    ]),
  );

const before = dataFolder('before', SMALL_TERM);
const after = dataFolder(
  'after',
  edited({
    'term.json': [['"women": 0.15', '"women": 0.2']],
    'plan.csv': [
      ['huyen;Cấp huyện;Districts;;;31/8/2020', 'huyen;Cấp huyện;Districts;;;15/9/2020'],
    ],
    'organizations.csv': [
      ['BK-BT;co-so;đảng bộ cơ sở;;3/2/1930', 'BK-BT;co-so;chi bộ cơ sở;;3/2/1930'],
      ['BK-BT-02;Đảng bộ xã Sỹ Bình;;BK-BT;co-so;đảng bộ cơ sở;;;1/7/2020;;\n', ''],
      [
        'BK-BT-01-1;Chi bộ thôn Nà Pẻn',
        'BK-BT-01-2;Chi bộ thôn Lủng Lầu;;BK-BT-01;chi-bo;;;;;;\nBK-BT-01-1;Chi bộ thôn Nà Pẻn',
      ],
    ],
    'congresses.csv': [
      ['20/5/2020;21/5/2020;;120;118', '20/5/2020;22/5/2020;;120;119'],
      // Blank before: news, and no change of the record.
      ['BK-BB;20/8/2020;;;', 'BK-BB;20/8/2020;18/8/2020;19/8/2020;'],
      ['BK-BT;25/6/2020;25/6/2020;26/6/2020;;180', 'BK-BT;25/6/2020;25/6/2020;26/6/2020;;'],
    ],
    'elections.csv': [['BK-BT-01;ban chấp hành;15;14;10;4', 'BK-BT-01;ban chấp hành;15;14;9;5']],
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
          'Đảng bộ tỉnh Bắc Kạn (bk-2020-2025): targets trước ghi {"women":0.15}, nay ghi {"women":0.2} (term.json:1).',
          'Cấp huyện (huyen): Hạn trước ghi 31/8/2020, nay ghi 15/9/2020 (plan.csv:4).',
        ],
      ],
      [
        'denominator',
        [
          'Đảng bộ xã Cẩm Giàng (BK-BT-01): Loại hình trước ghi đảng bộ cơ sở, nay ghi chi bộ cơ sở (organizations.csv:5).',
          'Đảng bộ xã Sỹ Bình (BK-BT-02): không còn dòng trong biểu (trước ở organizations.csv:6).',
          'Chi bộ thôn Lủng Lầu (BK-BT-01-2): dòng mới trong biểu tổ chức (organizations.csv:6).',
        ],
      ],
      [
        'record',
        [
          'Đảng bộ huyện Bạch Thông (BK-BT): Đại biểu triệu tập trước ghi 180, nay ghi trống (congresses.csv:2).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01): Ngày bế mạc trước ghi 21/5/2020, nay ghi 22/5/2020 (congresses.csv:4).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01): Đại biểu dự trước ghi 118, nay ghi 119 (congresses.csv:4).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01): Tái cử trước ghi 10, nay ghi 9 (elections.csv:4).',
          'Đảng bộ xã Cẩm Giàng (BK-BT-01): Tham gia lần đầu trước ghi 4, nay ghi 5 (elections.csv:4).',
        ],
      ],
    ]);
  });

  it('the same is said in English', () => {
    const groups = said(before, after, 'en') as [string, string[]][];
    expect(groups[0]![1][1]).toBe(
      'Cấp huyện (huyen): deadline was 31 August 2020 and is 15 September 2020 now (plan.csv:4).',
    );
  });

  it('nothing is said where nothing is otherwise, or of a term that was not there', () => {
    expect(said(before, before, 'vi')).toEqual([]);
    const empty = join(scratch, 'empty');
    mkdirSync(empty);
    expect(said(empty, after, 'vi')).toBe('none');
  });
});
