/** The page of methods in English. */
import type { Translated } from '../translated.ts';
import type { methodTexts as pattern } from '../vi/methods.ts';
import { progressMethods } from './methods/progress.ts';
import { resultsMethods } from './methods/results.ts';
import { sourcesMethods } from './methods/sources.ts';

export const methodTexts: Translated<typeof pattern> = {
  'methods.title': 'Methods',
  'methods.lead':
    'Every number is as of the end of a reporting date (D), for a scope (a committee and all below it) and a level. None depends on the day on which it is read.',
  'methods.rounding':
    'Rates are rounded half-up to one decimal and always stand beside their fraction. A share that is not 0 or 1 is never rounded to 0% or 100%.',
  'methods.formula': 'Formula',
  'methods.of': 'Denominator',
  'methods.missing': 'Missing values',
  'methods.completion': 'Progress and deadlines',
  'methods.elections': 'Elections',
  'methods.discussion': 'Delegates, discussion, tasks',
  'methods.limitations': 'Limitations',
  'methods.reported': 'Reported numbers',
  'methods.comparison': 'Comparison of terms',

  ...progressMethods,
  ...resultsMethods,
  ...sourcesMethods,
};
