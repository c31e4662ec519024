/**
 * A figure: one claim with a permanent id, an as-of date, a sentence, a table and a chart. Plain data in one
 * language; pages arrange figures, an embed is a figure alone, a download is a figure in another format.
 */
import type { FIGURE_IDS } from '../data/figureIds.ts';
import type { Organization, TableName } from '../data/records.ts';
import type { Locale } from '../locale/format.ts';
import type { PublicationStatus } from '../statistics/publication.ts';
import type { Register } from '../statistics/register.ts';
import type { Drawing } from './drawing.ts';

/** The permanent id of a figure. */
export type FigureId = (typeof FIGURE_IDS)[number];

/** What a cell of the figure's table holds; a missing value is undefined and written as "no data". */
export type CellValue = string | number | Temporal.PlainDate | undefined;

export interface Column {
  readonly key: string;
  readonly label: string;
  /** A `rate` is 0–1. */
  readonly type: 'text' | 'count' | 'rate' | 'date';
  /** Filled only where it applies: an empty cell is no missing number. */
  readonly sparse?: boolean;
}

/** "452/452" and what it counts: "tổ chức cơ sở đảng (100%)". One after the other they are a text to quote. */
export interface LeadNumber {
  /** A count with its whole; a count alone, or a rate as it was printed, where no whole is known. */
  readonly number: string;
  readonly what: string;
}

export interface Figure {
  readonly id: FigureId;
  readonly term: string;
  /** Code of the committee that it speaks of; undefined where it speaks of the whole term. */
  readonly committee: string | undefined;
  /** Whose congresses it counts: "Đảng bộ tỉnh Bắc Kạn, nhiệm kỳ 2020–2025". */
  readonly scopeName: string;
  readonly locale: Locale;
  readonly asOf: Temporal.PlainDate;
  /** The finding: "452/452 tổ chức cơ sở đảng (100%) đã tiến hành đại hội, hết ngày 30/6/2020". */
  readonly title: string;
  /** Measure, unit, scope and as-of date. */
  readonly subtitle: string;
  /** The main number of the finding; undefined where nothing is counted. */
  readonly lead: LeadNumber | undefined;
  /** One sentence that a report can quote. */
  readonly sentence: string;
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  readonly audience: 'public' | 'internal';
  /** Whether it may be published, and by whose approval. */
  readonly publication: PublicationStatus;
  /** What is counted: "tổ chức", "đại hội". */
  readonly unit: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** "Theo số liệu của 414/452 tổ chức có báo cáo."; undefined where every unit reports. */
  readonly coverage: string | undefined;
  /** Whether a table that it is counted from holds invented rows. */
  readonly illustrative: boolean;
  readonly inputs: readonly FigureInput[];
  readonly drawing: Drawing;
}

/** A file that the figure counts from; of a public figure only the table that it belongs to is named. */
export interface FigureInput {
  readonly file: string;
  readonly sha256: string;
  /** Non-blank lines; undefined where they would tell how many limitations or elections there are. */
  readonly lines: number | undefined;
}

/** What a figure is made from. */
export interface FigureContext {
  readonly register: Register;
  readonly asOf: Temporal.PlainDate;
  /** The committee it speaks of, with all below it. */
  readonly scope: Organization;
  readonly locale: Locale;
}

/** The same, and for whom the figure is made: for everyone as soon as it is approved. */
export interface FamilyContext extends FigureContext {
  readonly audience: Figure['audience'];
}

/** The part of a figure that its own file gives; the registry adds what all figures have alike. */
export type FigureContent = Pick<
  Figure,
  'title' | 'subtitle' | 'sentence' | 'description' | 'unit' | 'columns' | 'rows' | 'drawing'
> &
  Partial<Pick<Figure, 'lead' | 'notes' | 'sources' | 'coverage'>>;

/** One entry of the registry. */
export interface FigureFamily {
  readonly id: FigureId;
  /** The tables that it counts from. */
  readonly tables: readonly TableName[];
  /** It shows limitations or personnel by the names of organisations: no approval makes it public. */
  readonly namesUnits?: true;
  /** A public figure names no organisation below the committees directly under the root. */
  readonly content: (context: FamilyContext) => FigureContent;
}
