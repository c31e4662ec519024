import type { Reported } from '../../data/records.ts';
import type { FamilyContext } from '../figure.ts';

/** Where reported rows are the data, they are the sources; everyone may know those of published numbers. */
export function reportSources(
  reports: readonly Reported[],
  { audience }: FamilyContext,
): readonly string[] {
  const known = reports.filter(({ type }) => audience === 'internal' || type === 'published');
  return [...new Set(known.flatMap(({ source }) => source ?? []))];
}
