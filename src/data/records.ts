/**
 * The checked records of one term: what `data/<term>/` says, after every cell was read.
 *
 * A missing cell is a missing property, never 0 or an empty string. Dates are Temporal.PlainDate,
 * rates are 0–1, text is NFC. Every record knows the file and physical line that it came from.
 */

export interface Place {
  /** Path below the data folder, with `/`: `bac-kan-2020-2025/organizations/ba-be.csv`. */
  readonly file: string;
  /** Physical line of the file, from 1; the first of them where a quoted cell spans several. */
  readonly line: number;
}

/** Whether the deadline's own day still counts: "hết ngày 30/6" (through), "trước ngày 30/6" (before). */
export type DeadlineRule = 'through' | 'before';

/** One row of `plan`. A level has one row for all its units, and may have one for its model congresses. */
export interface PlanRow {
  readonly place: Place;
  readonly level: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly appliesTo: 'all' | 'pilot';
  readonly start?: Temporal.PlainDate;
  readonly deadline: Temporal.PlainDate;
  readonly deadlineRule: DeadlineRule;
  readonly document?: string;
}

export interface Organization {
  readonly place: Place;
  readonly code: string;
  readonly name: string;
  readonly shortName?: string;
  /** Code of the organisation directly above; missing for the root only. */
  readonly parent?: string;
  /** Key of a level of the plan. */
  readonly level: string;
  /** As written in the data, NFC: "chi bộ cơ sở", "đảng bộ cơ sở". */
  readonly kind?: string;
  readonly pilot: boolean;
  readonly established?: Temporal.PlainDate;
  /** First day on which it no longer counts. */
  readonly dissolved?: Temporal.PlainDate;
  readonly members?: number;
  readonly tile?: { readonly column: number; readonly row: number };
}

export interface Congress {
  readonly place: Place;
  readonly code: string;
  readonly planned?: Temporal.PlainDate;
  readonly opened?: Temporal.PlainDate;
  readonly closed?: Temporal.PlainDate;
  readonly suspended: boolean;
  readonly delegatesSummoned?: number;
  readonly delegatesPresent?: number;
  readonly comments?: number;
  readonly agendaItems?: 2 | 3 | 4;
  readonly formation: 'elected' | 'appointed';
  readonly note?: string;
}

export type Body = 'committee' | 'standing' | 'secretary' | 'deputy' | 'inspection';

export interface Election {
  readonly place: Place;
  readonly code: string;
  readonly body: Body;
  readonly decided?: number;
  readonly elected?: number;
  readonly reelected?: number;
  readonly firstTime?: number;
  readonly women?: number;
  readonly young?: number;
  readonly minority?: number;
  readonly asPlanned?: boolean;
  readonly direct?: boolean;
}

export type Area = 'documents' | 'personnel' | 'progress' | 'organization';

export interface Category {
  readonly place: Place;
  readonly key: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly area?: Area;
}

export interface Limitation {
  readonly place: Place;
  readonly code: string;
  /** Key of a category. */
  readonly category: string;
  /** A lower level: an uncounted statement about the units of that level below `code`. */
  readonly level?: string;
  readonly text?: string;
  readonly recorded?: Temporal.PlainDate;
  readonly status?: 'open' | 'inProgress' | 'resolved';
  readonly resolved?: Temporal.PlainDate;
  readonly source?: string;
}

/** The kinds of task, by the name the contract fixes for them. */
export type TaskKind =
  | 'rút kinh nghiệm'
  | 'phương án dự phòng'
  | 'tiếp thu góp ý'
  | 'chuẩn y'
  | 'phân công công tác'
  | 'quy chế làm việc'
  | 'chương trình hành động'
  | 'khác';

export interface Task {
  readonly place: Place;
  readonly code: string;
  readonly task: TaskKind;
  readonly text?: string;
  readonly deadline?: Temporal.PlainDate;
  readonly done?: Temporal.PlainDate;
  readonly source?: string;
}

export interface Milestone {
  readonly place: Place;
  readonly date: Temporal.PlainDate;
  readonly endDate?: Temporal.PlainDate;
  readonly kind: 'document' | 'plan' | 'congress' | 'inspection';
  readonly title: string;
  readonly titleEn?: string;
  readonly number?: string;
  readonly source?: string;
}

export type Measure =
  | 'held'
  | 'completed'
  | 'onTime'
  | 'pilots'
  | 'pilotsHeld'
  | 'elected'
  | 'shortfall'
  | 'reelected'
  | 'firstTime'
  | 'women'
  | 'young'
  | 'minority'
  | 'direct'
  | 'asPlanned'
  | 'attendance';

/** A number as an office reported it, or as it was published. */
export interface Reported {
  readonly place: Place;
  readonly asOf: Temporal.PlainDate;
  readonly code: string;
  readonly level: string;
  readonly kind?: string;
  readonly body?: Body;
  readonly measure: Measure;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The rate exactly as printed: "99,8%", "hơn 94%". */
  readonly printed?: string;
  readonly type: 'reported' | 'published';
  readonly source?: string;
  readonly url?: string;
}

export interface Publication {
  readonly place: Place;
  readonly figure: string;
  readonly audience: 'public' | 'internal';
  readonly approvedBy?: string;
  readonly approvedOn?: Temporal.PlainDate;
  readonly notBefore?: Temporal.PlainDate;
}

export interface Correction {
  readonly place: Place;
  readonly figure: string;
  readonly asOf?: Temporal.PlainDate;
  readonly date?: Temporal.PlainDate;
  readonly reason: string;
  readonly reasonEn?: string;
}

export type TableName =
  | 'plan'
  | 'organizations'
  | 'congresses'
  | 'elections'
  | 'categories'
  | 'limitations'
  | 'tasks'
  | 'milestones'
  | 'reported'
  | 'publication'
  | 'corrections';

/** `term.json`, checked. */
export interface TermSettings {
  readonly name: string;
  readonly nameEn?: string;
  /** "2020–2025" */
  readonly term: string;
  /** Number of the congress: "XII". */
  readonly congress?: string;
  readonly root: string;
  /** Ascending, without doubles; `AS_OF` is among them. The last is not always the default: see `defaultDate`. */
  readonly reportingDates: readonly Temporal.PlainDate[];
  /** `AS_OF` where it is given, else the newest reporting date. */
  readonly defaultDate: Temporal.PlainDate;
  readonly owner?: string;
  readonly targets: Readonly<Partial<Record<'women' | 'young' | 'minority' | 'firstTime', number>>>;
  readonly youngAgeLimit?: number;
  readonly smallCell: number;
  /** Tables that hold invented rows. */
  readonly illustrative: readonly TableName[];
  /** An office's own headings → the columns that they mean. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** How every non-blank line of one file was accounted for: `accepted + skipped + rejected = lines`. */
export interface FileAccount {
  readonly file: string;
  readonly table: TableName;
  readonly sha256: string;
  /** As an office would name it: "UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE", "windows-1258". */
  readonly encoding: string;
  /** ";", "," or a tab. */
  readonly delimiter: string;
  /** Non-blank lines. */
  readonly lines: number;
  readonly accepted: number;
  readonly skipped: number;
  readonly rejected: number;
  /** Why lines were skipped, in file order. */
  readonly skips: readonly Skip[];
}

export interface Skip {
  readonly line: number;
  readonly reason: 'separator' | 'title' | 'heading' | 'total' | 'numbering';
}

/** One `data/<term>/` folder. A table that is not there is `undefined`; one without rows is empty. */
export interface Term {
  /** The folder's name, and the id in every address. */
  readonly id: string;
  readonly settings: TermSettings;
  readonly plan: readonly PlanRow[];
  readonly organizations: readonly Organization[];
  readonly congresses?: readonly Congress[];
  readonly elections?: readonly Election[];
  readonly categories?: readonly Category[];
  readonly limitations?: readonly Limitation[];
  readonly tasks?: readonly Task[];
  readonly milestones?: readonly Milestone[];
  readonly reported?: readonly Reported[];
  readonly publication?: readonly Publication[];
  readonly corrections?: readonly Correction[];
  readonly files: readonly FileAccount[];
}
