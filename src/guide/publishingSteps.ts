/**
 * The press officer's way from a figure to a report, step by step. A step with a picture shows that part of the pages
 * as it is; the tests take the pictures and compare them with the pages.
 */
export const publishingSteps = [
  { key: 'gallery', hasPicture: true },
  { key: 'filter', hasPicture: true },
  { key: 'status', hasPicture: true },
  { key: 'figure', hasPicture: true },
  { key: 'sentence', hasPicture: true },
  { key: 'source', hasPicture: false },
  { key: 'download', hasPicture: true },
  { key: 'embed', hasPicture: true },
  { key: 'keeping', hasPicture: false },
  { key: 'follow', hasPicture: true },
] as const;

/** What stands beside the way: before it, beneath it, and after it. */
export const publishingNotes = ['approval', 'smallCounts', 'correction'] as const;

export type PublishingStep = (typeof publishingSteps)[number]['key'];
