import 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test counted, for `npm run trust`: flat numbers, by the name of what was counted. */
    counted?: Readonly<Record<string, number>>;
  }
}
