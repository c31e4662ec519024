/** The lines with which a publish stops that would change published numbers. */
import { formatDate } from '../locale/format.ts';
import type { Change } from './changedNumbers.ts';
import type { FixedFigure } from './fixedFigures.ts';
import { termOfPlace, versionName } from './fixedName.ts';
import { Refusal } from './refusal.ts';

/** Cells that a line names; a late form can move all of them. */
const named = 3;

/** One line for each figure: where it is published, what would change from what to what; then what to do. */
export function refusedNumbers(refused: readonly FixedFigure[]): Refusal {
  const advice =
    'Số đã công bố thì giữ nguyên. Nếu là đính chính, hãy chép các dòng dưới đây vào corrections.csv, ghi ngày và lý do: / Published numbers stay. For a correction copy these rows into corrections.csv and fill in day and reason:';
  return new Refusal([...refused.map(line), advice, ...correctionRows(refused)].join('\n'));
}

function line({ place, figure, asOf, latest, changes }: FixedFigure): string {
  const shown = changes.slice(0, named).map(changeText);
  const more = changes.length > named ? `; +${changes.length - named}` : '';
  const address = `${place}/figures/${versionName({ figure, asOf, version: latest })}`;
  return `${address}: ${shown.join('; ')}${more}.`;
}

/** As the table wants them; a row answers for the figure of the term and of all its committees. */
function correctionRows(refused: readonly FixedFigure[]): readonly string[] {
  const heading = 'Biểu đồ;Ngày chốt;Ngày đính chính;Lý do;Tiếng Anh';
  const byTerm = Map.groupBy(refused, ({ place }) => termOfPlace(place));
  return [...byTerm].flatMap(([term, figures]) => [
    `${term}/corrections.csv`,
    heading,
    ...new Set(figures.map(correctionRow)),
  ]);
}

function correctionRow({ figure, asOf }: FixedFigure): string {
  return `${figure};${formatDate(Temporal.PlainDate.from(asOf), 'vi')};;;`;
}

function changeText({ cell, from, to }: Change): string {
  return cell === undefined ? `"${from}" → "${to}"` : `[${cell}] ${from} → ${to}`;
}
