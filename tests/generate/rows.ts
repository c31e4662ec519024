/** What the generator makes, before it is written down: one type per table of unit rows. */

type Day = Temporal.PlainDate;

export type LevelKey =
  'chi-bo' | 'dang-bo-bo-phan' | 'co-so' | 'cap-tren-co-so' | 'cap-tinh' | 'trung-uong';

export interface OrganizationRow {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly parent?: string | undefined;
  readonly level: LevelKey;
  readonly kind: string;
  readonly pilot?: boolean | undefined;
  readonly established?: Day | undefined;
  readonly dissolved?: Day | undefined;
  readonly members?: number | undefined;
  readonly tile?: string | undefined;
}

/** When a unit meant to meet, and when it did. */
export interface Schedule {
  readonly planned?: Day | undefined;
  readonly opened?: Day | undefined;
  readonly closed?: Day | undefined;
  readonly suspended?: boolean | undefined;
}

export interface CongressRow extends Schedule {
  readonly code: string;
  readonly summoned?: number | undefined;
  readonly present?: number | undefined;
  readonly comments?: number | undefined;
  readonly agendaItems?: number | undefined;
  readonly appointed?: boolean | undefined;
  readonly note?: string | undefined;
}

export interface ElectionRow {
  readonly code: string;
  readonly body: string;
  readonly decided?: number | undefined;
  readonly elected?: number | undefined;
  readonly reelected?: number | undefined;
  readonly firstTime?: number | undefined;
  readonly women?: number | undefined;
  readonly young?: number | undefined;
  readonly minority?: number | undefined;
  readonly asPlanned?: boolean | undefined;
  readonly direct?: boolean | undefined;
}

export interface LimitationRow {
  readonly code: string;
  readonly category: string;
  readonly level?: LevelKey | undefined;
  readonly text?: string | undefined;
  readonly recorded?: Day | undefined;
  readonly status?: 'chưa' | 'đang' | 'đã' | undefined;
  readonly resolved?: Day | undefined;
  readonly source?: string | undefined;
}

export interface TaskRow {
  readonly code: string;
  readonly task: string;
  readonly text?: string | undefined;
  readonly deadline?: Day | undefined;
  readonly done?: Day | undefined;
  readonly source?: string | undefined;
}
