/** Two terms side by side. */
import type { Translated } from '../translated.ts';
import type { compareTexts as pattern } from '../vi/compare.ts';

export const compareTexts: Translated<typeof pattern> = {
  'nav.compare': 'Terms compared',
  'comparison.title': 'Terms compared',
  'comparison.lead':
    'Only levels that are the same in both terms stand side by side: same key, same name, same place among the organisations. Where a comparison is not possible the reason stands in its place, and no difference is computed.',
  'comparison.pair': (a) => `${a.earlier} and ${a.later}`,
  'comparison.term': (a) => `${a.name}, ${a.term}`,
  'comparison.state': (a) =>
    a.comparable === 0
      ? `None of the ${a.all} levels can be compared.`
      : `Levels that can be compared: ${a.comparable} of ${a.all}.`,
  'comparison.asOf': (date) => `up to the end of ${date}`,
  'comparison.upTo': (date) => `to ${date}`,
  'comparison.measure': 'Measure',
  'comparison.change': 'Difference',
  'comparison.table': (level) => `Two terms compared: ${level}`,
  'comparison.more': (points) => `+${points} points`,
  'comparison.less': (points) => `−${points} points`,
  'comparison.same': 'the same',
  'comparison.none': 'not compared',
  'comparison.appointedCell': 'Appointed, not elected',
  'comparison.coverage': (a) => `${a.reported} of ${a.due} committees report it`,
  'comparison.target': (a) =>
    a.met === undefined
      ? `target ${a.target}`
      : `target ${a.target}: ${a.met ? 'reached' : 'not reached'}`,
  'comparison.ageLimit': (limit) => `under ${limit}`,
  'comparison.reported': (date) => `as reported for ${date}`,
  'comparison.total': (total) => `${total} in all`,
  'comparison.rivals': (values) => `another source gives ${values}`,
  'comparison.why': 'Why some are not compared',
  'comparison.apart': 'Levels that are not compared',
  'comparison.toTerm': (term) => `Overview of the term ${term}`,

  'comparison.own': (a) => `Term ${a.term}: ${a.measure.toLowerCase()} ${a.value}.`,
  'comparison.ownNothing': (term) => `Term ${term}: no data.`,
  'comparison.ownAppointed': 'Committees were appointed, not elected.',
  'comparison.glance': (a) => `${a.level}: completed ${a.before} → ${a.after} (${a.change})`,

  'comparison.measure.held': 'Held',
  'comparison.measure.completed': 'Completed',
  'comparison.measure.onTime': 'Completed on time',
  'comparison.measure.elected': 'Elected of the seats decided',
  'comparison.measure.firstTime': 'Elected for the first time',
  'comparison.measure.women': 'Women',
  'comparison.measure.young': 'Young members',
  'comparison.measure.minority': 'Ethnic minorities',

  'comparison.root.otherRoot': (a) =>
    a.earlier === a.later
      ? `The terms give two codes for their root (${a.codes}), so they may be of two organisations, and no level is compared.`
      : `The terms are of two organisations (${a.earlier}; ${a.later}) with another territory and other totals, so no level is compared.`,
  'comparison.root.founded': (a) =>
    `${a.name} was founded on ${a.date}, after the data of the earlier term (a merger or a division): another organisation, whatever its name, so no level is compared.`,

  'comparison.level.abolished': (a) => `The term ${a.later} does not have this level any more.`,
  'comparison.level.new': (a) => `The term ${a.earlier} did not have this level.`,
  'comparison.level.otherName': (a) =>
    `One key with two names, “${a.earlier}” and “${a.later}”, so it is not taken to be one level.`,
  'comparison.level.otherKey': (a) =>
    `One name with two keys, “${a.earlier}” and “${a.later}”, so it is not taken to be one level.`,
  'comparison.level.otherPlace': (a) =>
    `Another place under the same name: in the term ${a.earlier} under ${a.earlierAbove}; in the term ${a.later} under ${a.laterAbove}.`,
  'comparison.level.top': 'no other level',
  'comparison.level.ofOtherRoot': 'Same key and name, but of two organisations.',

  'comparison.reason.running': (a) =>
    `${a.measures}: on the day of the data the deadline was still ahead in the term ${a.terms}.`,
  'comparison.reason.deadlineRule': (a) =>
    `${a.measures}: deadlines count in two ways (${a.earlier}; ${a.later}).`,
  'comparison.reason.noDeadline': (a) =>
    `${a.measures}: the term ${a.terms} has no common deadline for the level.`,
  'comparison.reason.appointed': (a) =>
    `${a.measures}: in the term ${a.terms} the committees were appointed, not elected.`,
  'comparison.reason.ageLimit': (a) =>
    `${a.measures}: other age limits (${a.earlier}; ${a.later}).`,
  'comparison.reason.ageUnknown': 'no age limit given',
  'comparison.reason.contradicted': (a) =>
    `${a.measures}: the sources of the term ${a.terms} give different numbers.`,
  'comparison.reason.otherTargets': (measures) =>
    `${measures}: the terms have different targets; each number is held against the target of its own term.`,
  'comparison.both': (a) => `${a.earlier} and ${a.later}`,
};
