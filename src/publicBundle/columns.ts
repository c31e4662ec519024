/**
 * What becomes of each column of the contract in figures that everyone may read. Whoever adds a column decides here; the
 * scan looks for the cells of all that is not public.
 */
import type { TableName, TermSettings } from '../data/records.ts';

/**
 * - `public`: may stand word for word.
 * - `counted`: enters as a count, a day, a share or a flag, never as words of its own.
 * - `name`: of the root and the committees directly under it, in figures about progress; else never.
 * - `ofPublished`: public in rows about what was published, in others never.
 * - `internal`: never.
 */
export type Visibility = 'public' | 'counted' | 'name' | 'ofPublished' | 'internal';

export const COLUMN_VISIBILITY: Readonly<Record<TableName, Readonly<Record<string, Visibility>>>> =
  {
    plan: {
      level: 'public',
      name: 'public',
      nameEn: 'public',
      appliesTo: 'counted',
      start: 'counted',
      deadline: 'counted',
      deadlineRule: 'counted',
      document: 'public',
    },
    organizations: {
      code: 'internal',
      name: 'name',
      shortName: 'name',
      parent: 'internal',
      level: 'public',
      kind: 'public',
      pilot: 'counted',
      established: 'counted',
      dissolved: 'counted',
      members: 'counted',
      tile: 'counted',
    },
    congresses: {
      code: 'internal',
      planned: 'counted',
      opened: 'counted',
      closed: 'counted',
      date: 'counted',
      suspended: 'counted',
      delegatesSummoned: 'counted',
      delegatesPresent: 'counted',
      comments: 'counted',
      agendaItems: 'counted',
      formation: 'counted',
      note: 'internal',
    },
    elections: {
      code: 'internal',
      body: 'public',
      decided: 'counted',
      elected: 'counted',
      reelected: 'counted',
      firstTime: 'counted',
      women: 'counted',
      young: 'counted',
      minority: 'counted',
      asPlanned: 'counted',
      direct: 'counted',
    },
    categories: { key: 'public', name: 'public', nameEn: 'public', area: 'public' },
    limitations: {
      code: 'internal',
      category: 'public',
      level: 'public',
      text: 'internal',
      recorded: 'counted',
      status: 'counted',
      resolved: 'counted',
      source: 'internal',
    },
    tasks: {
      code: 'internal',
      task: 'public',
      text: 'internal',
      deadline: 'counted',
      done: 'counted',
      source: 'internal',
    },
    milestones: {
      date: 'counted',
      endDate: 'counted',
      kind: 'public',
      title: 'public',
      titleEn: 'public',
      number: 'public',
      source: 'public',
    },
    reported: {
      asOf: 'counted',
      code: 'internal',
      level: 'public',
      kind: 'public',
      body: 'public',
      measure: 'public',
      numerator: 'counted',
      denominator: 'counted',
      rate: 'counted',
      type: 'public',
      source: 'ofPublished',
      url: 'ofPublished',
    },
    publication: {
      figure: 'ofPublished',
      audience: 'counted',
      approvedBy: 'public',
      approvedOn: 'counted',
      notBefore: 'counted',
    },
    corrections: {
      figure: 'ofPublished',
      asOf: 'counted',
      date: 'counted',
      reason: 'ofPublished',
      reasonEn: 'ofPublished',
    },
  };

/** The same of the settings in `term.json`. */
export const SETTING_VISIBILITY: Readonly<Record<keyof RawSettings, Visibility>> = {
  name: 'public',
  nameEn: 'public',
  term: 'public',
  congress: 'public',
  root: 'internal',
  reportingDates: 'counted',
  owner: 'public',
  targets: 'counted',
  youngAgeLimit: 'counted',
  smallCell: 'counted',
  illustrative: 'public',
  aliases: 'internal',
  notes: 'internal',
};

/** As the file has them: the default date is not in it. */
type RawSettings = Omit<TermSettings, 'defaultDate'>;
