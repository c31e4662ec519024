/**
 * The briefing as plain data: every text is final, so that the page, the document for Word and the tests say the same.
 */
import type { Figure, FigureId } from '../figures/figure.ts';
import type { Locale } from '../locale/format.ts';

export interface Report {
  readonly term: string;
  readonly locale: Locale;
  readonly asOf: Temporal.PlainDate;
  /** Whose congresses: "Đảng bộ tỉnh Bắc Kạn". */
  readonly organization: string;
  /** The office that reports; undefined where the term names none. */
  readonly office: string | undefined;
  /** "Báo cáo" */
  readonly kind: string;
  readonly title: string;
  /** "Số liệu tính đến hết ngày 30/6/2020" */
  readonly dated: string;
  /** "Tài liệu nội bộ"; "Số liệu minh họa" where a table holds invented rows; how many rows were rejected. */
  readonly marks: readonly string[];
  readonly opening: string;
  readonly sections: readonly Section[];
  /** Sources, and what a reader must know of the numbers; undefined where there is nothing to say. */
  readonly notes: Notes | undefined;
}

export interface Notes {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Section {
  /** "I", "II", … */
  readonly number: string;
  readonly heading: string;
  readonly parts: readonly Part[];
  /** The figures whose rows its numbers are counted from. */
  readonly figures: readonly FigureId[];
}

/** A part of a section; without a heading it is the whole of it. */
export interface Part {
  /** "1", "2", … within its section. */
  readonly number?: string;
  readonly heading?: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | List | Table | FigureBlock;

export interface Paragraph {
  readonly form: 'paragraph';
  readonly text: string;
}

export interface List {
  readonly form: 'list';
  readonly items: readonly string[];
  /** Where it is not the report's own: an office's notes stay Vietnamese. */
  readonly locale?: Locale;
}

export interface Table {
  readonly form: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** One text per column; undefined is no data. */
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** Some of what it counts was invented. */
  readonly illustrative?: true;
}

/** A figure in its place: its title is the caption. */
export interface FigureBlock {
  readonly form: 'figure';
  readonly figure: Figure;
}

export const paragraph = (text: string): Paragraph => ({ form: 'paragraph', text });

/** A list; none where there are no items. */
export function list(items: readonly string[], locale?: Locale): readonly List[] {
  return items.length === 0 ? [] : [{ form: 'list', items, ...(locale && { locale }) }];
}

/** A part of a section; none without blocks. */
export function part(heading: string, blocks: readonly Block[]): readonly Part[] {
  return blocks.length === 0 ? [] : [{ heading, blocks }];
}
