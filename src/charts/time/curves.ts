/** Shares over time: one panel a level, one time axis; actual steps filled, planned ones dashed. */
import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { drawAsOf } from './asOfLine.ts';
import { drawDeadlines } from './deadlines.ts';
import type { CurvePanel, CurvesDrawing } from '../../figures/drawings/curves.ts';
import type { Locale } from '../../locale/format.ts';
import { bar, key, smallSize, widths, type ChartFrame } from '../frame.ts';
import { drawLaneName } from './laneName.ts';
import { element, group, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';
import { drawMonths, monthsHeight, timeAxis, type TimeAxis } from './timeAxis.ts';

const panelHeight = 62;

/** Draws the panels; gives the markup and its height. */
export function drawCurves(
  drawing: CurvesDrawing,
  frame: ChartFrame,
  locale: Locale,
): { markup: string; height: number } {
  const width = widths[frame.size];
  const left = frame.size === 'wide' ? 214 : 0;
  const axis = timeAxis(drawing, { left, right: width - 2 }, locale);
  const legend = key(drawing.key, frame);
  const top = legend.height + 22;
  let y = top + monthsHeight;
  const boxes = [{ top, bottom: y }];
  const panels = drawing.panels.map((panel, index) => {
    const result = drawPanel(panel, y, axis, frame, index === 0 ? '100%' : '', drawing.noData);
    // On a phone the name stands between the panels, where no line may cross it.
    boxes.push({
      top: frame.size === 'wide' ? y : result.top - 18,
      bottom: y + result.height - (frame.size === 'wide' ? 0 : 10),
    });
    y += result.height;
    return result.markup;
  });
  const body = [
    legend.markup,
    drawAsOf(drawing.asOf, drawing.asOfLabel, axis, boxes),
    drawMonths(axis, top, boxes.slice(1)),
    ...panels,
  ];
  return { markup: body.join(''), height: y + 6 };
}

function drawPanel(
  panel: CurvePanel,
  y: number,
  axis: TimeAxis,
  frame: ChartFrame,
  scaleWord: string,
  noData: string,
): { markup: string; height: number; top: number } {
  const isWide = frame.size === 'wide';
  const name = drawLaneName(panel, y, isWide ? axis.left - 20 : widths.phone);
  const top = isWide ? y + 20 : y + name.height + 24;
  const bottom = top + panelHeight;
  const isEmpty = panel.actual.length === 0 && panel.planned.length === 0;
  const ground = { class: 'axis', stroke: '#1a2229', x1: axis.left, x2: axis.right };
  const markup = [
    element('line', { ...ground, y1: bottom, y2: bottom }),
    whole(scaleWord, top, axis),
    isEmpty ? drawNoData(noData, bottom, axis, frame) : drawSteps(panel, top, bottom, axis),
    panel.deadline === undefined ? '' : drawDeadlines([panel.deadline], axis, { top, bottom }),
    name.markup,
  ];
  const height = Math.max(bottom - y, name.height) + 18;
  return { markup: group({}, ...markup), height: isWide ? height : bottom - y + 20, top };
}

/** The line that a level reaches when all have completed. */
function whole(word: string, y: number, axis: TimeAxis): string {
  const line = element('line', {
    class: 'grid',
    stroke: '#d5dadd',
    x1: axis.left,
    x2: axis.right,
    y1: y,
    y2: y,
  });
  return word === ''
    ? line
    : line + text(word, axis.left + 2, y - 4, { class: 'quiet', 'font-size': smallSize });
}

function drawSteps(panel: CurvePanel, top: number, bottom: number, axis: TimeAxis): string {
  const yOf = scaleLinear([0, 1], [bottom, top]);
  type Point = CurvePanel['actual'][number];
  const x = (point: Point) => Math.min(Math.max(axis.endOf(point.date), axis.left), axis.right);
  const y = (point: Point) => yOf(point.rate);
  const filled = area<Point>(x, bottom, y).curve(curveStepAfter).digits(1);
  const edge = line<Point>(x, y).curve(curveStepAfter).digits(1);
  const planned = panel.planned.length < 2 ? '' : (edge([...panel.planned]) ?? '');
  return [
    panel.actual.length < 2
      ? ''
      : element('path', {
          class: 'area',
          fill: '#0b5563',
          'fill-opacity': '0.18',
          d: filled([...panel.actual]) ?? '',
        }),
    panel.actual.length < 2
      ? ''
      : element('path', {
          class: 'line',
          fill: 'none',
          stroke: '#0b5563',
          'stroke-width': 2,
          d: edge([...panel.actual]) ?? '',
        }),
    planned === ''
      ? ''
      : element('path', {
          class: 'line-planned',
          fill: 'none',
          stroke: '#0b5563',
          'stroke-width': 1.5,
          'stroke-dasharray': '4 3',
          d: planned,
        }),
  ].join('');
}

function drawNoData(label: string, bottom: number, axis: TimeAxis, frame: ChartFrame): string {
  const width = textWidth(label, smallSize) + 20;
  return (
    bar('noData', frame.id, { x: axis.left + 8, y: bottom - 28, width, height: 20 }) +
    text(label, axis.left + 18, bottom - 13.5, { class: 'quiet', 'font-size': smallSize })
  );
}
