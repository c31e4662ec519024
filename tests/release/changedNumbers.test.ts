import { describe, expect, it } from 'vitest';
import { changedNumbers, readNumbers } from '../../src/release/changedNumbers.ts';

const columns = [
  { key: 'level', label: 'Cấp' },
  { key: 'held', label: 'Đã tiến hành' },
  { key: 'rate', label: 'Tỷ lệ' },
];
const figure = (...rows: Record<string, unknown>[]) => ({ sentence: 'như nhau', columns, rows });
const cells = { level: 'chi bộ', held: 3, rate: 0.5 };

describe('The numbers of a figure', () => {
  it('agree when nothing of them differs', () => {
    expect(changedNumbers(figure(cells), figure({ ...cells }))).toEqual([]);
  });

  it('that differ are named by row and column, with the old and the new one', () => {
    const built = figure({ ...cells, held: 4, rate: null });
    expect(changedNumbers(figure(cells), built)).toEqual([
      { cell: 'chi bộ, Đã tiến hành', from: '3', to: '4' },
      { cell: 'chi bộ, Tỷ lệ', from: '50%', to: '–' },
    ]);
  });

  it('differ when the sentence does', () => {
    const built = { ...figure(cells), sentence: 'khác' };
    expect(changedNumbers(figure(cells), built)).toEqual([{ from: 'như nhau', to: 'khác' }]);
  });

  it('are compared row by row even after a row has come between them', () => {
    const [one, two, three] = ['A', 'B', 'C'].map((level) => ({ ...cells, level }));
    expect(changedNumbers(figure(one!, three!), figure(one!, two!, three!))).toEqual([
      { cell: 'B', from: '–', to: 'B | 3 | 50%' },
    ]);
  });

  it('are told apart where rows begin alike', () => {
    const built = figure(cells, { ...cells, held: 9 });
    expect(changedNumbers(figure(cells, { ...cells }), built)).toEqual([
      { cell: 'chi bộ (2), Đã tiến hành', from: '3', to: '9' },
    ]);
  });

  it('are matched by words and dates where many rows begin alike, so that a new one shifts none', () => {
    const day = (date: string, held: number) => ({ level: 'chi bộ', date, held });
    const columns = ['level', 'date', 'held'].map((key) => ({ key, label: key }));
    const table = (...rows: Record<string, unknown>[]) => ({ columns, rows });
    expect(
      changedNumbers(
        table(day('2020-05-02', 4), day('2020-05-03', 5)),
        table(day('2020-05-01', 1), day('2020-05-02', 4), day('2020-05-03', 6)),
      ),
    ).toEqual([
      { cell: 'chi bộ (2), held', from: '5', to: '6' },
      { cell: 'chi bộ (3)', from: '–', to: 'chi bộ | 2020-05-01 | 1' },
    ]);
  });

  it('may gain a column but not lose one', () => {
    const wider = {
      ...figure({ ...cells, late: 1 }),
      columns: [...columns, { key: 'late', label: 'Muộn' }],
    };
    expect(changedNumbers(figure(cells), wider)).toEqual([]);
    expect(changedNumbers(wider, figure(cells))).toEqual([
      { cell: 'chi bộ, Muộn', from: '1', to: '–' },
    ]);
  });

  it('take nothing for a zero', () => {
    expect(changedNumbers(figure({ ...cells, held: null }), figure({ ...cells, held: 0 }))).toEqual(
      [{ cell: 'chi bộ, Đã tiến hành', from: '–', to: '0' }],
    );
  });

  it('are not read from what is no figure', () => {
    for (const text of ['', '{', 'null', '[]', '{"rows": 3}'])
      expect(readNumbers(text), text).toBeUndefined();
  });
});
