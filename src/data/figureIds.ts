/** The permanent ids of the figures, which `publication` and `corrections` name. */
export const FIGURE_IDS = [
  'completion-by-level',
  'completion-over-time',
  'completion-by-committee',
  'timeliness-by-level',
  'timeline',
  'upcoming-congresses',
  'congress-calendar',
  'limitations-by-category',
  'limitations-by-committee',
  'limitations-follow-up',
  'election-outcome',
  'committee-composition',
  'delegate-attendance',
  'documents-discussion',
  'after-congress-tasks',
  'reported-and-computed',
] as const;

/** Figures about limitations or personnel of named organisations: they have no form that everyone may read. */
export const NAMING_FIGURES = [
  'limitations-by-committee',
] as const satisfies readonly (typeof FIGURE_IDS)[number][];

/** Figures about limitations, personnel and proceedings: in public they name no organisation at all. */
export const NAMELESS_FIGURES = [
  'limitations-by-category',
  'limitations-by-committee',
  'limitations-follow-up',
  'election-outcome',
  'committee-composition',
  'delegate-attendance',
  'documents-discussion',
  'after-congress-tasks',
] as const satisfies readonly (typeof FIGURE_IDS)[number][];

export function isNamelessFigure(id: string): boolean {
  return (NAMELESS_FIGURES as readonly string[]).includes(id);
}

export function isNamingFigure(id: string): boolean {
  return (NAMING_FIGURES as readonly string[]).includes(id);
}
