/** Published numbers that no longer agree, one line each, so that a correction is issued before a reader asks. */
import { pathOf } from '../data/formatProblem.ts';
import type { Edition, TermEdition } from '../edition/edition.ts';

type LedgerEntry = TermEdition['ledger'][number];

/** None where every published number stands. */
export function ledgerLines({ terms, dataFolder }: Edition): string[] {
  return terms
    .flatMap(({ ledger }) => ledger.filter(({ stands }) => !stands))
    .map((entry) => ledgerLine(entry, dataFolder));
}

/** `data/…/reported.csv:5 đã công bố/published 450/452 (99,6%), tính lại/computed 449/452: https://…` */
function ledgerLine({ row, check }: LedgerEntry, dataFolder: string): string {
  const { place, numerator, denominator, printed } = row;
  const published = [fraction(numerator, denominator), printed && `(${printed})`];
  const computed =
    check.computed === null
      ? ''
      : `, tính lại/computed ${fraction(check.computed.numerator, check.computed.denominator)}`;
  const where = row.url ?? row.source;
  return `${pathOf(place.file, dataFolder)}:${place.line} đã công bố/published ${published.filter(Boolean).join(' ')}${computed}${where === undefined ? '' : `: ${where}`}`;
}

function fraction(numerator: number | undefined, denominator: number | undefined): string {
  if (numerator === undefined && denominator === undefined) return '';
  return denominator === undefined ? `${numerator}` : `${numerator ?? '–'}/${denominator}`;
}
