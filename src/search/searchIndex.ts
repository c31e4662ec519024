/**
 * The shape of the index that a browser fetches first: all but the units, which stand in files of their own; entries that
 * share most of what they say stand in one group.
 */
import type { TermUnits } from './unitFiles.ts';

/** What can be found, in the order in which equal results stand. */
export const KINDS = ['committee', 'figure', 'definition', 'document', 'unit'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Name; key (a code, an id, a document's number); what else is said of it, empty where nothing is; physical line of the
 * group's file.
 */
export type Row = readonly [name: string, key: string, note: string, line?: number];

export interface Group {
  readonly kind: Kind;
  /** What all of the group are: "Chi bộ … · Đảng bộ huyện Ba Bể". */
  readonly about: string;
  /** Address of each; `*` stands for its key. */
  readonly link: string;
  /** The file of their rows below the term's folder, where they come from one. */
  readonly file?: string;
  readonly rows: readonly Row[];
}

export interface SearchIndex {
  /** What a heading calls each kind. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly groups: readonly Group[];
  /** Where the units are, term by term. */
  readonly units: readonly TermUnits[];
}

/** Rows under groups: those with the same words around them share one. */
export function grouped(
  rows: readonly (Omit<Group, 'rows'> & { readonly row: Row })[],
): readonly Group[] {
  const key = ({ kind, about, link, file }: Omit<Group, 'rows'>) =>
    [kind, about, link, file].join('\n');
  return [...Map.groupBy(rows, key).values()].map((alike) => {
    const { row: _, ...shared } = alike[0]!;
    return { ...shared, rows: alike.map(({ row }) => row) };
  });
}
