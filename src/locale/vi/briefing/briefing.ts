/** All words of the briefing. */
import { aheadTexts } from './ahead.ts';
import { progressTexts } from './progress.ts';
import { reportTexts } from './report.ts';
import { resultsTexts } from './results.ts';

export const briefingTexts = { ...reportTexts, ...progressTexts, ...resultsTexts, ...aheadTexts };
