/**
 * A figure as a picture that stands alone, in print or on another site: whose numbers they are, the claim, the
 * measure, the chart, the notes, the as-of date and the source are all inside it.
 */
import { widths, type Size } from '../charts/frame.ts';
import { group, text } from '../charts/svg.ts';
import type { Figure } from '../figures/figure.ts';
import { messages } from '../locale/messages.ts';
import { column, paragraph, rule, tag, type Block, type TextLook } from './blocks.ts';
import { caption, imprint } from './caption.ts';
import { chartParts } from './chartParts.ts';
import { outlined } from './outline/outlined.ts';
import { ink, line } from './outline/paint.ts';
import { standalone } from './standalone.ts';

interface Layout {
  readonly size: Size;
  readonly margin: number;
  /** Between the margins. */
  readonly width: number;
  /** What lines of text may fill of it. */
  readonly measure: number;
  readonly title: TextLook;
  readonly small: TextLook;
}

const layouts: Readonly<Record<Size, Layout>> = {
  wide: {
    size: 'wide',
    margin: 20,
    width: widths.wide,
    measure: widths.wide,
    title: { size: 22, line: 29, weight: 600, balanced: true, after: 4 },
    small: { size: 12.5, line: 18, quiet: true },
  },
  // Small text is larger, because a page on a phone leaves the picture less than its own width; lines are shorter,
  // because it stands in pages without our typeface.
  phone: {
    size: 'phone',
    margin: 8,
    width: widths.phone,
    measure: 0.94 * widths.phone,
    title: { size: 18, line: 24, weight: 600, balanced: true, after: 4 },
    small: { size: 13.5, line: 19, quiet: true },
  },
};

/** What stands on the sheet of a picture, and the size of the sheet. */
export interface PictureBody {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** The picture with its text as outlines, as it is offered for download. */
export function picture(figure: Figure): string {
  return outlined(drawPicture(figure));
}

/** The picture with its text as text. Pure: the same figure gives the same bytes. */
export function drawPicture(figure: Figure): string {
  const { markup, ...sheet } = pictureBody(figure, 'wide');
  return standalone({ ...sheet, kind: 'picture' }, figure, markup);
}

/** Width and height of the picture, in pixels of its PNG. */
export function pictureSize(figure: Figure): { readonly width: number; readonly height: number } {
  const { width, height } = pictureBody(figure, 'wide');
  return { width, height };
}

/** The same parts below each other for a wide or a phone column. */
export function pictureBody(figure: Figure, size: Size): PictureBody {
  const layout = layouts[size];
  const { margin, width } = layout;
  const parts = [...head(figure, layout), chartBlock(figure, size), ...foot(figure, layout)];
  const { markup, height } = column(parts);
  return {
    markup: group({ transform: `translate(${margin} ${margin})` }, markup),
    width: width + 2 * margin,
    height: Math.ceil(height) + 2 * margin,
  };
}

function head(figure: Figure, { size, width, measure, title }: Layout): readonly Block[] {
  const { scopeName, subtitle, illustrative, locale } = figure;
  const warned = messages(locale)['site.illustrative'];
  return [
    rule(width, 3, ink, 9),
    paragraph(scopeName, measure, { size: 13.5, line: 19, quiet: true, after: 3 }),
    paragraph(figure.title, measure, title),
    paragraph(subtitle, measure, { size: 14, line: 20, quiet: true, after: 8 }),
    ...(illustrative ? [tag(warned, size === 'wide' ? 12.5 : 13.5)] : []),
  ];
}

function chartBlock(figure: Figure, size: Size): Block {
  const { markup, height } = chartParts(figure, size);
  return { markup: group({ transform: 'translate(0 16)' }, markup), height: height + 32 };
}

function foot(figure: Figure, layout: Layout): readonly Block[] {
  const { width, measure, small } = layout;
  return [
    rule(width, 1, line, 7),
    ...caption(figure).map((words) => paragraph(words, measure, { ...small, after: 3 })),
    signature(figure, layout),
  ];
}

/** Who publishes it, and the name by which the same picture is found again; on a phone below each other. */
function signature(figure: Figure, { size, width, small }: Layout): Block {
  const look = { class: 'quiet', 'font-size': small.size };
  const { committee, id, asOf } = figure;
  const name = `${committee === undefined ? '' : `${committee}/`}${id}@${asOf}`;
  const own = text(imprint(figure), 0, 20, { ...look, 'font-weight': 600 });
  if (size === 'phone') return { markup: own + text(name, 0, 20 + small.line, look), height: 43 };
  return { markup: own + text(name, width, 20, { ...look, 'text-anchor': 'end' }), height: 24 };
}
