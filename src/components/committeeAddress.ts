import { address } from '../edition/paths.ts';
import type { RowsBehind } from '../figures/committee/reading.ts';
import type { FigureContext } from '../figures/figure.ts';
import type { Locale } from '../locale/format.ts';
import type { CommitteeLinks } from './tableRows.ts';

/** The page of a committee; with a part, the rows there that a number counts. */
export function committeePage(
  locale: Locale,
  term: string,
  code: string,
  behind?: RowsBehind,
): string {
  const page = address(locale, term, 'committees', code);
  if (behind === undefined) return page;
  const { part, ...filters } = behind;
  const query = new URLSearchParams(filters).toString();
  return `${page}${query === '' ? '' : `?${query}`}#${part}`;
}

/** A page of a committee's units: the first is the committee's own. */
export function unitPage(locale: Locale, term: string, code: string, page: number): string {
  return page === 1
    ? committeePage(locale, term, code)
    : address(locale, term, 'committees', code, 'units', String(page));
}

/** The pages of the committees directly under the root by the names that tables of figures write; a name that two of them have leads nowhere. */
export function committeeLinks({
  register,
  locale,
}: Pick<FigureContext, 'register' | 'locale'>): CommitteeLinks {
  const names = Map.groupBy(register.scopes.slice(1), ({ name }) => name);
  return new Map(
    [...names].flatMap(([name, [only, ...others]]) =>
      others.length > 0 ? [] : [[name, committeePage(locale, register.term.id, only!.code)]],
    ),
  );
}
