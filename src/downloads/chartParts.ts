import { chart } from '../charts/chart.ts';
import type { Size } from '../charts/frame.ts';
import type { Figure } from '../figures/figure.ts';

export interface ChartParts {
  readonly width: number;
  readonly height: number;
  /** What is inside the root element, without its title and description. */
  readonly markup: string;
}

/** The chart of a figure as a part of a larger drawing: programs read a group more surely than an SVG in an SVG. */
export function chartParts(figure: Figure, size: Size): ChartParts {
  const svg = chart(figure, size);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  const markup = svg.slice(svg.indexOf('</desc>') + '</desc>'.length, svg.lastIndexOf('</svg>'));
  return { width: Number(width), height: Number(height), markup };
}
