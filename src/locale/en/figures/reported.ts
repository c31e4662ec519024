/** Reported numbers beside computed ones. */
import type { Translated } from '../../translated.ts';
import type { reportedTexts as pattern } from '../../vi/figures/reported.ts';

export const reportedTexts: Translated<typeof pattern> = {
  'ledger.title': 'Ledger of published numbers',
  'ledger.none': 'No number has been published.',
  'ledger.state': (a) =>
    a.fallen === 0
      ? `Published numbers: ${a.all}. Every one still agrees with the data of this edition.`
      : `${a.fallen} of ${a.all} published numbers no longer agree with the data of this edition and ask for a correction:`,
  'ledger.claim': (a) => `${a.level}: ${a.measure}, end of ${a.date}`,
  'ledger.published': (value) => `published ${value}`,
  'ledger.computed': (value) => `computed ${value}`,

  'reported.title': (a) => `${a.agree} reported numbers agree with those computed from the units`,
  'reported.titleUnchecked': (count) =>
    `Reported numbers without unit rows to compare them with: ${count}`,
  'reported.sentence': (a) => {
    if (a.checked === '1')
      return `The only reported number that could be compared ${a.disagrees === '' ? 'agrees' : 'does not agree'} with the one computed from the units.`;
    return a.disagrees === ''
      ? `Of ${a.checked} reported numbers compared with those computed from the units, all agree.`
      : `Of ${a.checked} reported numbers compared with those computed from the units, ${a.agrees} agree and ${a.disagrees} do not.`;
  },
  'reported.disagreement': (a) =>
    `${a.claim}: ${a.type.toLowerCase()} ${a.reported}, computed ${a.computed}${a.apart === '' ? '' : `, ${a.apart} apart`}`,
  'reported.moreDisagree': (count) => `further numbers that do not agree: ${count}`,
  'reported.lead': 'reported numbers agree',
  'reported.subtitle':
    'Numerator over denominator of each reported number beside the one computed for its own date; scale from 0% to 100%',
  'reported.description':
    'One row a number: a ring is the reported one, a dot the computed one; a line between them shows a difference.',
  'reported.agrees': (computed) => `Agrees: computed ${computed}`,
  'reported.disagrees': (computed) => `Disagrees: computed ${computed}`,
  'reported.noUnits': 'No unit rows',
  'reported.note': (a) => `${a.type} for the end of ${a.date}: ${a.value}`,
  'reported.type.reported': 'Reported',
  'reported.type.published': 'Published',
  'reported.withoutCounts': 'without counts',

  'rateCheck.half-up': 'rounded correctly',
  'rateCheck.truncated': 'cut off, not rounded',
  'rateCheck.qualified': 'true with its qualifier',
  'rateCheck.differs': 'differs from its fraction',
  'rateCheck.no-rate': 'no rate printed',
  'rateCheck.no-counts': 'no counts to compute from',

  'unitCheck.agrees': 'agrees',
  'unitCheck.disagrees': 'disagrees',
  'unitCheck.no-units': 'no unit rows',

  'measure.held': 'congress held',
  'measure.completed': 'congress completed',
  'measure.onTime': 'completed on time',
  'measure.pilots': 'model congresses',
  'measure.pilotsHeld': 'model congresses held',
  'measure.elected': 'elected',
  'measure.shortfall': 'shortfall',
  'measure.reelected': 're-elected',
  'measure.firstTime': 'elected for the first time',
  'measure.women': 'women',
  'measure.young': 'young members',
  'measure.minority': 'ethnic minorities',
  'measure.direct': 'secretary elected directly',
  'measure.asPlanned': 'as in the personnel plan',
  'measure.attendance': 'delegates present',
};
