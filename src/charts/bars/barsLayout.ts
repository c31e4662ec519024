/** Where the bars, their labels and values stand. */
import { scaleLinear } from 'd3-scale';
import type { BarGroup, BarRow, BarsDrawing } from '../../figures/drawings/bars.ts';
import { fontSize, smallSize, widths, type ChartFrame } from '../frame.ts';
import { textWidth } from '../textWidth.ts';

export const barHeight = 18;

/** More rows than this are a list to look names up in: one line each, the notes are left to the table. */
const DENSE = 24;

export interface BarsLayout {
  readonly frame: ChartFrame;
  /** Labels stand above the bars instead of left of them. */
  readonly stacked: boolean;
  /** Space below a row. */
  readonly gap: number;
  readonly hasNotes: boolean;
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  readonly scale: (share: number) => number;
  /** Whether the track behind a bar stands for the whole. */
  readonly whole: boolean;
}

/** Labels stand left of the bars where there is room, above them on a phone; in a long list left on both. */
export function layoutOf({ groups, whole, scaleEnd }: BarsDrawing, frame: ChartFrame): BarsLayout {
  const rows = groups.flatMap((group) => group.rows);
  const isDense = groups.length === 1 && rows.length > DENSE;
  const isPhone = frame.size === 'phone';
  const width = widths[frame.size];
  const valueWidth = Math.max(0, ...rows.map((row) => valueTextWidth(row))) + 12;
  const stacked = isPhone && !isDense;
  const labelWidth = stacked ? width : isPhone ? 126 : 250;
  const left = stacked ? 0 : labelWidth + 14;
  const right = stacked ? width : width - Math.min(valueWidth, 280);
  const rowLook = { stacked, gap: isDense ? 6 : 14, hasNotes: !isDense };
  const places = { left, right, labelWidth, scale: scaleTo(scaleEnd, left, right) };
  return { frame, ...rowLook, ...places, whole };
}

/** The same places on the own scale of a group, where it has one. */
export function groupLayout(layout: BarsLayout, scaleEnd: BarGroup['scaleEnd']): BarsLayout {
  if (scaleEnd === undefined) return layout;
  return { ...layout, scale: scaleTo(scaleEnd, layout.left, layout.right) };
}

function scaleTo(end: number, left: number, right: number): BarsLayout['scale'] {
  return scaleLinear([0, end], [left, right]);
}

export function valueTextWidth(row: BarRow): number {
  const share = row.share === undefined ? 0 : textWidth(row.share, smallSize) + 8;
  return row.total === undefined ? 0 : textWidth(row.value, fontSize, true) + share;
}
