import type { PerformanceRun } from './performanceRun.ts';
import record from './lastRun.json' with { type: 'json' };

/** The record as the last runs left it; a test looks whether it is one. */
export const lastRun = record as PerformanceRun;
