/** The record as a table for the terminal, in the words of the page. */
import { trustTable } from '../../src/trust/trustTable.ts';
import type { TrustRun } from '../../src/trust/trustRun.ts';
import { printedTable } from '../printedTable.ts';

export function printed(run: TrustRun): string {
  return printedTable(trustTable(run, 'en'));
}
