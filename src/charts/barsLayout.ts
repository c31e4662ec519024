/** Where the bars, their labels and values stand. */
import { scaleLinear } from 'd3-scale';
import type { BarRow, BarsDrawing } from '../figures/drawing.ts';
import { fontSize, smallSize, widths, type ChartFrame } from './frame.ts';
import { textWidth } from './textWidth.ts';

export const barHeight = 18;

export interface BarsLayout {
  readonly frame: ChartFrame;
  /** Labels stand above the bars instead of left of them. */
  readonly stacked: boolean;
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  readonly scale: (share: number) => number;
  /** Whether the track behind a bar stands for the whole. */
  readonly whole: boolean;
}

/** Labels stand left of the bars where there is room, above them on a phone. */
export function layoutOf(drawing: BarsDrawing, frame: ChartFrame): BarsLayout {
  const rows = drawing.groups.flatMap((group) => group.rows);
  const width = widths[frame.size];
  const valueWidth = Math.max(0, ...rows.map((row) => valueTextWidth(row))) + 12;
  const labelWidth = frame.size === 'phone' ? width : 250;
  const left = frame.size === 'phone' ? 0 : labelWidth + 14;
  const right = frame.size === 'phone' ? width : width - Math.min(valueWidth, 190);
  const scale = scaleLinear([0, drawing.scaleEnd], [left, right]);
  const stacked = frame.size === 'phone';
  return { frame, stacked, left, right, labelWidth, scale, whole: drawing.whole };
}

export function valueTextWidth(row: BarRow): number {
  const share = row.share === undefined ? 0 : textWidth(row.share, smallSize) + 8;
  return row.total === undefined ? 0 : textWidth(row.value, fontSize, true) + share;
}
