/** What moved since the reporting date before: progress first, then what changed the whole, which is none. */
import { changesBetween, previousDate } from '../figures/changes/changesBetween.ts';
import type { FigureContext } from '../figures/figure.ts';
import { levelStates } from '../figures/levels/levelStates.ts';
import { formatDate } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { list, paragraph, part, type Block, type Part } from './report.ts';

/** Only where units are counted, and since the reporting date before this one. */
export function changes(context: FigureContext): readonly Part[] {
  const { locale } = context;
  const words = messages(locale);
  const previous = previousDate(context);
  const groups =
    previous === undefined ? [] : (changesBetween(previous, context, levelStates(context)) ?? []);
  if (previous === undefined || groups.length === 0) return [];
  const told = (kind: 'progress' | 'whole') =>
    groups.filter((group) => group.kind === kind).flatMap((group) => group.changes);
  const blocks: readonly Block[] = [
    ...list(told('progress').map(({ text }) => text)),
    ...whole(
      told('whole').map(({ text }) => text),
      words['changed.explained.whole'],
    ),
  ];
  return part(
    words['briefing.changes'](formatDate(previous, locale)),
    blocks.length === 0 ? [paragraph(words['changed.none'])] : blocks,
  );
}

/** Never without saying that it is no progress. */
function whole(texts: readonly string[], explained: string): readonly Block[] {
  return texts.length === 0 ? [] : [paragraph(explained), ...list(texts)];
}
