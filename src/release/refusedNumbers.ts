/** The lines with which a publish stops that would change published numbers. */
import { formatDate } from '../locale/format.ts';
import type { Change } from './changedNumbers.ts';
import type { FixedFigure } from './fixedFigures.ts';
import { versionName } from './fixedName.ts';
import { Refusal } from './refusal.ts';

/** Cells that a line names; a late form can move all of them. */
const named = 3;

/** One line for each figure: where it is published, what would change from what to what, what to do. */
export function refusedNumbers(refused: readonly FixedFigure[]): Refusal {
  return new Refusal(refused.map(line).join('\n'));
}

function line({ place, figure, asOf, latest, changes }: FixedFigure): string {
  const shown = changes.slice(0, named).map(changeText);
  const more = changes.length > named ? `; +${changes.length - named}` : '';
  const address = `${place}/figures/${versionName({ figure, asOf, version: latest })}`;
  // As the table wants it, and as the person at the table writes a date.
  const row = `corrections.csv: ${figure}; ${formatDate(Temporal.PlainDate.from(asOf), 'vi')}`;
  return `${address}: ${shown.join('; ')}${more}. Số đã công bố thì giữ nguyên; nếu là đính chính, hãy thêm một dòng mới (${row}). / Published numbers stay; for a correction add a new row (${row}).`;
}

function changeText({ cell, from, to }: Change): string {
  return cell === undefined ? `"${from}" → "${to}"` : `[${cell}] ${from} → ${to}`;
}
