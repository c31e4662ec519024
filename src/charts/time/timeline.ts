/**
 * The timeline: per level a lane to scale, with its planned window, the congresses opened in each span of days,
 * its deadlines and model congresses; above the lanes the documents and events.
 */
import type { TimelineDrawing, TimelineLane } from '../../figures/drawings/timeline.ts';
import type { Locale } from '../../locale/format.ts';
import { drawAsOf } from './asOfLine.ts';
import { binDays } from './bins.ts';
import { deadlineWordsHeight, deadlineX, drawDeadlines } from './deadlines.ts';
import { drawEvents } from './events.ts';
import { bar, key, smallSize, widths, type ChartFrame } from '../frame.ts';
import { drawLaneName } from './laneName.ts';
import { drawPilots } from './pilots.ts';
import { element, group, text } from '../svg.ts';
import { drawMonths, monthsHeight, timeAxis, type TimeAxis } from './timeAxis.ts';

const columnHeight = 40;

interface LanesContext {
  readonly drawing: TimelineDrawing;
  readonly axis: TimeAxis;
  readonly frame: ChartFrame;
}

/** Draws events and lanes; gives the markup and its height. */
export function drawTimeline(
  drawing: TimelineDrawing,
  frame: ChartFrame,
  locale: Locale,
): { markup: string; height: number } {
  const left = frame.size === 'wide' ? 190 : 0;
  const axis = timeAxis(drawing, { left, right: widths[frame.size] - 2 }, locale);
  const legend = key(drawing.key, frame);
  const top = legend.height + 24;
  const events = drawEvents(drawing.events, top + monthsHeight, axis, frame);
  let y = top + monthsHeight + events.height;
  const boxes = [{ top, bottom: y }];
  const lanes = drawing.lanes.map((lane) => {
    const result = drawLane(lane, y, { drawing, axis, frame });
    // On a phone the name stands between the lanes, where no line may cross it.
    boxes.push({
      top: frame.size === 'wide' ? y : result.top,
      bottom: y + result.height - (frame.size === 'wide' ? 0 : 10),
    });
    y += result.height;
    return result.markup;
  });
  const body = [
    legend.markup,
    drawAsOf(drawing.asOf, drawing.asOfLabel, axis, boxes),
    drawMonths(axis, top, boxes),
    events.markup,
    ...lanes,
  ];
  const list = events.list(y + 14);
  return { markup: body.join('') + list.markup, height: y + 6 + list.height };
}

function drawLane(
  lane: TimelineLane,
  y: number,
  context: LanesContext,
): { markup: string; height: number; top: number } {
  const { axis, frame } = context;
  const isWide = frame.size === 'wide';
  const name = drawLaneName(lane, y, isWide ? axis.left - 16 : widths.phone);
  const wordsTop = isWide ? y : y + name.height + 6;
  const top = wordsTop + deadlineWordsHeight(lane.deadlines) + 4;
  const bottom = top + columnHeight;
  const pilots = drawPilots(lane.pilots, bottom, axis);
  const ground = { class: 'axis', stroke: '#1a2229', x1: axis.left, x2: axis.right };
  const parts = [
    drawWindow(lane, top, bottom, axis),
    drawColumns(lane, bottom, context),
    element('line', { ...ground, y1: bottom, y2: bottom }),
    drawDeadlines(lane.deadlines, axis, { top, bottom }),
    pilots.markup,
    name.markup,
  ];
  const height = Math.max(bottom - y + pilots.height, isWide ? name.height : 0) + 16;
  return { markup: group({ class: 'lane' }, ...parts), height, top: wordsTop };
}

/** The span in which the plan wants the congresses; it begins at the axis where the plan names no start. */
function drawWindow(lane: TimelineLane, top: number, bottom: number, axis: TimeAxis): string {
  const last = lane.deadlines.at(-1);
  if (last === undefined || lane.start === undefined) return '';
  const x = Math.max(axis.startOf(lane.start), axis.left);
  const width = deadlineX(last, axis) - x;
  return element('rect', {
    class: 'window',
    fill: '#e3ecee',
    x,
    y: top,
    width: Math.max(width, 1),
    height: bottom - top,
  });
}

/** Columns of the congresses in each span of days, the parts of one span on top of each other. */
function drawColumns(lane: TimelineLane, bottom: number, context: LanesContext): string {
  const { axis, frame, drawing } = context;
  const bins = binDays(lane.days, drawing.asOf, axis.dayWidth);
  // A lane of a few congresses keeps low columns: one congress must not look like a wave.
  const peak = Math.max(4, ...bins.map((bin) => bin.total));
  const columns = bins.flatMap((bin) => {
    const x = Math.max(axis.startOf(bin.from), axis.left);
    const width = Math.max(Math.min(axis.endOf(bin.to), axis.right) - x - 0.6, 1);
    let y = bottom;
    return bin.parts.map(({ state, count }) => {
      const height = (count / peak) * columnHeight;
      y -= height;
      return bar(state, frame.id, { x, y, width, height });
    });
  });
  return group({}, ...columns, drawPeak(bins, peak, bottom, axis));
}

/** The highest column says its number: the scale of its lane. */
function drawPeak(
  bins: ReturnType<typeof binDays>,
  peak: number,
  bottom: number,
  axis: TimeAxis,
): string {
  const highest = bins.find((bin) => bin.total === peak);
  if (highest === undefined) return '';
  // Left of the column's end, because a deadline often stands right behind the highest.
  const x = axis.endOf(highest.to) - 5;
  const y = bottom - columnHeight - 4;
  return text(String(peak), x, y, {
    class: 'quiet halo',
    'font-size': smallSize,
    'text-anchor': 'end',
  });
}
