/** Settings and the values of cells, in English. */
import type { Translated } from '../translated.ts';
import type { recordValueTexts as pattern } from '../vi/recordValues.ts';

export const recordValueTexts: Translated<typeof pattern> = {
  'setting.root': 'root organisation',
  'setting.women': 'target for women',
  'setting.young': 'target for young members',
  'setting.minority': 'target for ethnic minorities',
  'setting.firstTime': 'target for first-time members',
  'setting.youngAgeLimit': 'age limit of young members',
  'setting.smallCell': 'limit of small numbers',

  'value.true': 'yes',
  'value.false': 'no',
  'value.all': 'all organisations of the level',
  'value.pilot': 'model congresses',
  'value.through': 'by the end of the day',
  'value.before': 'before the day',
  'value.elected': 'elected',
  'value.appointed': 'appointed',
  'value.open': 'open',
  'value.inProgress': 'in progress',
  'value.resolved': 'resolved',
  'value.document': 'document',
  'value.plan': 'plan',
  'value.congress': 'congress',
  'value.inspection': 'inspection',
  'value.tile': (a) => `column ${a.column}, row ${a.row}`,
};
