/**
 * A figure as a picture that stands alone, in print or on another site: whose numbers they are, the claim, the
 * measure, the chart, the notes, the as-of date and the source are all inside it.
 */
import { widths } from '../charts/frame.ts';
import { group, text } from '../charts/svg.ts';
import type { Figure } from '../figures/figure.ts';
import { messages } from '../locale/messages.ts';
import { column, paragraph, rule, tag, type Block } from './blocks.ts';
import { caption, imprint } from './caption.ts';
import { chartParts } from './chartParts.ts';
import { outlined } from './outline/outlined.ts';
import { ink, line } from './outline/paint.ts';
import { standalone } from './standalone.ts';

const margin = 20;
const width = widths.wide;
const small = { size: 12.5, line: 18, quiet: true } as const;

/** The picture with its text as outlines, as it is offered for download. */
export function picture(figure: Figure): string {
  return outlined(drawPicture(figure));
}

/** The picture with its text as text. Pure: the same figure gives the same bytes. */
export function drawPicture(figure: Figure): string {
  const { markup, height } = column([...head(figure), chartBlock(figure), ...foot(figure)]);
  const sheet = { width: width + 2 * margin, height: Math.ceil(height) + 2 * margin };
  const body = group({ transform: `translate(${margin} ${margin})` }, markup);
  return standalone({ ...sheet, kind: 'picture' }, figure, body);
}

function head(figure: Figure): readonly Block[] {
  const { scopeName, title, subtitle, illustrative, locale } = figure;
  return [
    rule(width, 3, ink, 9),
    paragraph(scopeName, width, { size: 13.5, line: 19, quiet: true, after: 3 }),
    paragraph(title, width, { size: 22, line: 29, weight: 600, balanced: true, after: 4 }),
    paragraph(subtitle, width, { size: 14, line: 20, quiet: true, after: 8 }),
    ...(illustrative ? [tag(messages(locale)['site.illustrative'], 12.5)] : []),
  ];
}

function chartBlock(figure: Figure): Block {
  const { markup, height } = chartParts(figure, 'wide');
  return { markup: group({ transform: 'translate(0 16)' }, markup), height: height + 32 };
}

function foot(figure: Figure): readonly Block[] {
  return [
    rule(width, 1, line, 7),
    ...caption(figure).map((words) => paragraph(words, width, { ...small, after: 3 })),
    signature(figure),
  ];
}

/** Who publishes it, and the name by which the same picture is found again. */
function signature(figure: Figure): Block {
  const look = { class: 'quiet', 'font-size': small.size };
  const { committee, id, asOf } = figure;
  const name = `${committee === undefined ? '' : `${committee}/`}${id}@${asOf}`;
  const markup = [
    text(imprint(figure), 0, 20, { ...look, 'font-weight': 600 }),
    text(name, width, 20, { ...look, 'text-anchor': 'end' }),
  ];
  return { markup: markup.join(''), height: 24 };
}
