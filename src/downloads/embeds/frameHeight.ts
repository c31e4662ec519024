/**
 * How high a frame must be that shows a figure's embed at any width without cutting it, when no script can ask. Counts
 * with the lengths of `src/styles/embed.css`; a test in the browser holds the two together.
 */
import { textWidth, wrap } from '../../charts/textWidth.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { caption, imprint } from '../caption.ts';
import { chartParts } from '../chartParts.ts';

/** From the narrowest phone to where the chart of the phone grows no more, and where the wide one begins. */
const WIDTHS = [320, 336, 352, 368, 384, 712];
/** The chart of the phone is shown below this width of the column, and no wider than the other. */
const WIDE_FROM = 680;
const PHONE_WIDEST = 352;
/** Browsers break lines by their own measure: a line more or less. */
const ALLOWANCE = 20;

/** Height in pixels for frames of 320 px and more, rounded up to tens; the table stays folded. */
export function frameHeight(figure: Figure, isFixed: boolean): number {
  const heights = WIDTHS.map((width) => heightAt(figure, width, isFixed));
  return Math.ceil((Math.max(...heights) + ALLOWANCE) / 10) * 10;
}

/** Height of the page in a frame of a width, as well as it can be known without a browser. */
export function heightAt(figure: Figure, frameWidth: number, isFixed: boolean): number {
  const width = frameWidth - 2 * 16;
  const lines = (content: string, size: number, bold = false) =>
    wrap(content, width, size, bold).length;
  const parts = [
    scopeHeight(figure, width),
    lines(figure.title, 19, true) * 25,
    lines(figure.subtitle, 14) * 20,
    chartHeight(figure, width) + 2 * 6,
    ...(figure.rows.length === 0 ? [] : [19 + 2 * 4]),
    captionHeight(figure, lines),
  ];
  const between = (parts.length - 1) * 6;
  const sum = parts.reduce((total, part) => total + part, 0);
  const above = isFixed ? lines(fixedLine(figure), 13) * 19 + 8 : 0;
  return 2 * 12 + above + 3 + 8 + between + sum;
}

/** The mark stands beside the name where there is room for both. */
function scopeHeight({ scopeName, illustrative, locale }: Figure, width: number): number {
  const name = wrap(scopeName, width, 13).length * 19;
  if (!illustrative) return name;
  const mark = textWidth(messages(locale)['site.illustrative'], 13) + 2 * 7.4;
  const isBeside = textWidth(scopeName, 13) + 12 + mark <= width;
  return isBeside ? Math.max(name, 21) : name + 2 + 21;
}

function chartHeight(figure: Figure, width: number): number {
  const isWide = width >= WIDE_FROM;
  const chart = chartParts(figure, isWide ? 'wide' : 'phone');
  const shown = isWide ? width : Math.min(width, PHONE_WIDEST);
  return (chart.height * shown) / chart.width;
}

function captionHeight(
  figure: Figure,
  lines: (content: string, size: number, bold?: boolean) => number,
): number {
  const said = caption(figure);
  const above = said.reduce((sum, words) => sum + lines(words, 13) * 19 + 3, 0);
  return 1 + 6 + above + lines(imprint(figure), 13, true) * 19;
}

/** What a fixed page says once there is a newer reporting date: room is kept from the beginning. */
function fixedLine({ asOf, locale }: Figure): string {
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  return [words['embed.fixed'](date), words['embed.newer'](date), words['embed.seeNewer']].join(
    ' ',
  );
}
