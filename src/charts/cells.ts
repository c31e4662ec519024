/** Cells of a grid: those of one look are one path, since a chart has hundreds of them. */
import { element, round } from './svg.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Class and colours. */
export type Look = Readonly<Record<string, string | undefined>>;

export interface Cell {
  readonly look: Look;
  readonly box: Box;
}

/** Cells that do not overlap, a path a look. */
export function drawCells(cells: readonly Cell[]): string {
  const byLook = Map.groupBy(cells, ({ look }) => JSON.stringify(look));
  const paths = [...byLook.values()].map((alike) =>
    element('path', { ...alike[0]!.look, d: pathOf(alike.map(({ box }) => box)) }),
  );
  return paths.join('');
}

/** Boxes as one path, each from the corner of the one before: the steps repeat and compress well. */
function pathOf(boxes: readonly Box[]): string {
  let [fromX, fromY] = [0, 0];
  const steps = boxes.map(({ x, y, width, height }) => {
    const [dx, dy] = [round(x - fromX), round(y - fromY)];
    // From where the rounded steps have led, so that they never add up to a shift.
    [fromX, fromY] = [fromX + Number(dx), fromY + Number(dy)];
    return `m${dx},${dy}h${round(width)}v${round(height)}h-${round(width)}z`;
  });
  return steps.join('');
}
