/**
 * A figure as the card of 1200 × 630 pixels that other sites show beside a link: the claim, and the chart where its
 * letters stay readable, else the measure in words. Whose numbers they are, the as-of date and the source are in it.
 */
import { group } from '../charts/svg.ts';
import type { Figure } from '../figures/figure.ts';
import { messages } from '../locale/messages.ts';
import { column, paragraph, rule, tag, type Block } from './blocks.ts';
import { imprint, provenance } from './caption.ts';
import { chartParts } from './chartParts.ts';
import { outlined } from './outline/outlined.ts';
import { asOfRed } from './outline/paint.ts';
import { standalone } from './standalone.ts';

const sheet = { width: 1200, height: 630, kind: 'card' } as const;
const margin = 56;
const top = 44;
const width = sheet.width - 2 * margin;
const small = { size: 19, line: 27, quiet: true } as const;

/** A chart drawn smaller than this would be a picture of letters: its own are made for a width of 760. */
const SMALLEST_SCALE = 1.1;
const titleSizesOverChart = [44, 40, 36, 32];
const titleSizesAlone = [68, 60, 54, 48, 42, 36, 30, 24];

/** The card with its text as outlines. */
export function card(figure: Figure): string {
  return outlined(drawCard(figure));
}

/** The card with its text as text. Pure: the same figure gives the same bytes. */
export function drawCard(figure: Figure): string {
  const foot = column(footBlocks(figure));
  const footTop = sheet.height - 36 - foot.height;
  const room = footTop - top - 16;
  const body = withChart(figure, room) ?? inWords(figure, room);
  const parts = [
    rule(sheet.width, 10, asOfRed, 0).markup,
    group({ transform: `translate(${margin} ${top})` }, body.markup),
    group({ transform: `translate(${margin} ${footTop})` }, foot.markup),
  ];
  return standalone(sheet, figure, parts.join(''));
}

/** The claim over the chart; undefined where there is no room for both. */
function withChart(figure: Figure, room: number): Block | undefined {
  const chart = chartParts(figure, 'wide');
  for (const size of titleSizesOverChart) {
    const head = column(headBlocks(figure, size));
    const scale = Math.min(width / chart.width, (room - head.height) / chart.height);
    if (scale < SMALLEST_SCALE) continue;
    const markup = group({ transform: `scale(${scale.toFixed(3)})` }, chart.markup);
    return column([head, { markup, height: chart.height * scale }]);
  }
  return undefined;
}

/** The claim as large as there is room for it and the measure. */
function inWords(figure: Figure, room: number): Block {
  const measure = paragraph(figure.subtitle, width, { size: 28, line: 41, quiet: true });
  const bodies = titleSizesAlone.map((size) => column([...headBlocks(figure, size), measure]));
  return bodies.find(({ height }) => height <= room) ?? bodies.at(-1)!;
}

function headBlocks(figure: Figure, titleSize: number): readonly Block[] {
  const look = { size: titleSize, line: titleSize * 1.24, weight: 600, balanced: true } as const;
  return [scopeBlock(figure), paragraph(figure.title, width, { ...look, after: 18 })];
}

/** Whose numbers they are; at the end of the line whether they are invented. */
function scopeBlock({ scopeName, illustrative, locale }: Figure): Block {
  const mark = tag(messages(locale)['site.illustrative'], 20);
  const length = width - (illustrative ? mark.width + 24 : 0);
  const { markup, height } = paragraph(scopeName, length, { size: 24, line: 34, quiet: true });
  const beside = group({ transform: `translate(${width - mark.width} 0)` }, mark.markup);
  return { markup: illustrative ? markup + beside : markup, height: height + 12 };
}

function footBlocks(figure: Figure): readonly Block[] {
  return [
    paragraph(provenance(figure), width, { ...small, after: 2 }),
    paragraph(imprint(figure), width, { ...small, weight: 600 }),
  ];
}
