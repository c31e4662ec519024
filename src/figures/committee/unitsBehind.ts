import type { Organization } from '../../data/records.ts';
import { subCommittees } from '../../statistics/committeePages.ts';
import { isOneTable } from '../../statistics/unitPages.ts';
import type { FigureContext } from '../figure.ts';
import type { RowsBehind } from './reading.ts';

/**
 * Where the units stand that a number of a committee counts: in its one table just these; where they are spread over several
 * pages, in its sub-committees side by side, or where its table begins.
 */
export function unitsBehind(
  committee: Organization,
  filter: Pick<RowsBehind, 'level' | 'state'>,
  { register, asOf }: FigureContext,
): RowsBehind {
  if (isOneTable(register, committee, asOf)) return { part: 'units', ...filter };
  const hasCommittees = subCommittees(committee.code, register).length > 0;
  return { part: hasCommittees ? 'committees' : 'units' };
}
