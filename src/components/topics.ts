/** The figures by topic; a topic has the name of the page that shows its figures. */
import type { FigureId } from '../figures/figure.ts';

export const topics = {
  progress: [
    'completion-by-level',
    'completion-over-time',
    'completion-by-committee',
    'timeliness-by-level',
  ],
  timeline: ['timeline', 'upcoming-congresses', 'congress-calendar'],
  elections: [
    'election-outcome',
    'committee-composition',
    'delegate-attendance',
    'documents-discussion',
  ],
  limitations: ['limitations-by-category', 'limitations-by-committee', 'limitations-follow-up'],
  'after-congress': ['after-congress-tasks'],
  data: ['reported-and-computed'],
} as const satisfies Record<string, readonly FigureId[]>;

export type Topic = keyof typeof topics;

/** The topic whose page shows a figure. */
export function topicOf(id: FigureId): Topic {
  const found = (Object.keys(topics) as Topic[]).find((topic) =>
    (topics[topic] as readonly FigureId[]).includes(id),
  );
  return found!;
}
