import { describe, expect, it } from 'vitest';
import { drawMatrix } from '../../../src/charts/matrix/matrix.ts';
import type { MatrixCell, MatrixDrawing } from '../../../src/figures/drawings/matrix.ts';
import { colour, contrast, type Colour } from '../../styles/colours.ts';

const share = (text: string, step = 1): MatrixCell => ({ kind: 'share', text, step });

function matrixOf(columns: readonly string[], rows: number, cell = share('7')): MatrixDrawing {
  const labels = Array.from({ length: rows }, (_, index) => `Đảng bộ ${index + 1}`);
  return {
    form: 'matrix',
    columns,
    baseHeading: 'Đại hội đã tiến hành',
    scale: { heading: 'Tỷ lệ', steps: ['dưới 5%', 'từ 5%', 'từ 10%', 'từ 20%', 'từ 40%'] },
    key: { noData: 'Chưa có số liệu', unshared: 'Không tính tỷ lệ' },
    groups: [{ rows: labels.map((label) => ({ label, cells: columns.map(() => cell) })) }],
  };
}

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `Thảo luận văn kiện chưa sôi nổi, ${index + 1}`);
const draw = (drawing: MatrixDrawing, size: 'wide' | 'phone') =>
  drawMatrix(drawing, { size, id: 'test' }).markup;

interface PlacedCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where the cells stand: each row has its place, and the cells of one look in it are one path. */
function cellsIn(markup: string): PlacedCell[] {
  const rows =
    /<g transform="translate\(0 ([\d.]+)\)">.*?<path class="limitation"[^>]* d="([^"]*)"/g;
  return [...markup.matchAll(rows)].flatMap(([, top, d]) => {
    let [x, y] = [0, Number(top)];
    return [...d!.matchAll(/m([\d.-]+),([\d.-]+)h([\d.]+)v26/g)].map(([, dx, dy, width]) => {
      [x, y] = [x + Number(dx), y + Number(dy)];
      return { x, y, width: Number(width) };
    });
  });
}

describe('A matrix on a phone', () => {
  it('has room for twelve columns', () => {
    const cells = cellsIn(draw(matrixOf(names(12), 1), 'phone'));
    expect(cells).toHaveLength(12);
    expect(new Set(cells.map(({ y }) => y)).size).toBe(1);
    expect(Math.max(...cells.map(({ x, width }) => x + width))).toBeLessThanOrEqual(320);
  });

  it('goes on below with the columns that do not fit beside each other', () => {
    const cells = cellsIn(draw(matrixOf(names(12), 1, share('1.298')), 'phone'));
    expect(cells).toHaveLength(12);
    expect(new Set(cells.map(({ y }) => y)).size).toBe(2);
    // Five tabular characters of a total need about 43 px.
    expect(Math.min(...cells.map(({ width }) => width))).toBeGreaterThan(43);
  });

  it('numbers the columns and lists their names', () => {
    const markup = draw(matrixOf(['Thảo luận', 'Bầu thiếu'], 1), 'phone');
    expect(markup).toMatch(/font-weight="600"[^>]*>2<\/text><text[^>]*>Bầu thiếu</);
  });

  it('repeats the headings in a long matrix', () => {
    const headings = (rows: number) =>
      draw(matrixOf(names(3), rows), 'phone').split('class="headings"').length - 1;
    expect(headings(14)).toBe(1);
    expect(headings(67)).toBe(5);
  });
});

describe('A matrix on a wide page', () => {
  it('has names over a few columns and numbers over many', () => {
    expect(draw(matrixOf(names(4), 1), 'wide')).not.toContain('class="column-names"');
    expect(draw(matrixOf(names(12), 1), 'wide')).toContain('class="column-names"');
  });

  it('never cuts a word of a heading', () => {
    const markup = draw(matrixOf(['Không-ngắt-được-chữ-này-ở-giữa'], 1), 'wide');
    expect(markup).toContain('class="column-names"');
  });
});

describe('The key of a matrix', () => {
  it('has only the marks that can be seen', () => {
    const markup = draw(matrixOf(names(2), 1, { kind: 'noData' }), 'wide');
    expect(markup).toContain('Chưa có số liệu');
    expect(markup).not.toContain('từ 5%');
    expect(markup).not.toContain('Không tính tỷ lệ');
  });
});

describe('A number on its shade', () => {
  for (const scheme of ['light', 'dark', 'print'] as const)
    for (const step of [1, 2, 3, 4, 5])
      it(`reads on class ${step} (${scheme})`, () => {
        const markup = draw(matrixOf(['Thảo luận'], 1, share('7', step)), 'wide');
        const opacity = Number(/fill-opacity="([\d.]+)"[^>]*v26h/.exec(markup)![1]);
        const [ochre, ground] = [colour('ochre', scheme), colour('paper', scheme)];
        const shaded = ochre.map((part, at) => part * opacity + ground[at]! * (1 - opacity));
        const letters = markup.includes('on-limitation') ? ground : colour('ink', scheme);
        expect(contrast(shaded as unknown as Colour, letters)).toBeGreaterThanOrEqual(4.5);
      });
});
