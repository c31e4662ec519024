/** The ledger of published numbers: what stood in print, beside what the data gives for it at this build. */
import type { Reported } from '../data/records.ts';
import type { Register } from './register.ts';
import { reportedCheck } from './reported.ts';
import type { ReportedCheck } from './results.ts';

export interface LedgerEntry {
  readonly row: Reported;
  readonly check: ReportedCheck;
  /**
   * Whether it may stand: the units give the same, or nothing to compare with, and the printed rate is that of its own
   * fraction. One that does not stand asks for a correction.
   */
  readonly stands: boolean;
}

/** One entry per published row, in the order of the data; none where nothing was published. */
export function ledgerOf(register: Register): readonly LedgerEntry[] {
  const published = register.term.reported?.filter(({ type }) => type === 'published') ?? [];
  return published.map((row) => {
    const check = reportedCheck(row, register);
    const stands = check.unitCheck !== 'disagrees' && check.rateCheck !== 'differs';
    return { row, check, stands };
  });
}
