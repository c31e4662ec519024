/** The committees directly under one side by side: what the tiles and the tables of committees show. */
import type { Organization } from '../../data/records.ts';
import { formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { subCommittees } from '../../statistics/committeePages.ts';
import { shortNameOf } from '../committees.ts';
import type { FigureContext } from '../figure.ts';
import { levelBelow } from '../levels/levelBelow.ts';
import { levelInSentence } from '../levels/levelStates.ts';
import { absence } from './absence.ts';
import { electionMeasures } from './electionMeasures.ts';
import { limitationsMeasure, tasksMeasure } from './followUpMeasures.ts';
import { committeeUnits, comparedCommittees, type Measure, type MeasureKey } from './measure.ts';
import { progressMeasures } from './progressMeasures.ts';

export interface ComparedCommittee {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly tile: Organization['tile'];
}

export interface Comparison {
  /** Those that exist on the as-of date, in Vietnamese order. */
  readonly committees: readonly ComparedCommittee[];
  /** Those of which at least one committee has a number; where nothing is known, the committees' own congresses. */
  readonly measures: readonly Measure[];
  /** The measure that the tiles begin with: the highest level below, else the committees' own congresses. */
  readonly main: Measure;
  readonly notes: readonly string[];
}

export function comparison(context: FigureContext): Comparison {
  const committees = committeeUnits(context).map(({ organization }) => ({
    code: organization.code,
    name: organization.name,
    shortName: shortNameOf(organization),
    tile: organization.tile,
  }));
  const all = [
    ...progressMeasures(context),
    limitationsMeasure(context),
    ...electionMeasures(context),
    tasksMeasure(context),
  ];
  const known = all.filter(isKnown);
  const measures = known.length > 0 ? known : all.slice(0, 1);
  return {
    committees,
    measures,
    main: measures.find(({ key }) => key === 'level-1') ?? measures[0]!,
    notes: committees.length === 0 ? gone(context) : notesOf(measures, all, context),
  };
}

/** The mark and the words of a committee's own congress are known without a day. */
function isKnown({ key, readings }: Measure): boolean {
  return readings.some(({ value, standing }) =>
    key === 'own' ? standing !== 'unknown' || value !== undefined : value !== undefined,
  );
}

/** Only what is shown is explained. */
function notesOf(
  measures: readonly Measure[],
  all: readonly Measure[],
  context: FigureContext,
): readonly string[] {
  const words = messages(context.locale);
  const shows = (...keys: readonly MeasureKey[]) => measures.some(({ key }) => keys.includes(key));
  const level = levelInSentence(levelBelow(context, comparedCommittees(context))!, context.locale);
  const silent = all.filter((measure) => !measures.includes(measure)).map(({ label }) => label);
  return [
    ...gone(context),
    ...(shows('overdue', 'limitations', 'tasks') ? [words['committees.noteAll']] : []),
    ...(shows('shortfall', 'asPlanned', 'women', 'young', 'minority')
      ? [words['committees.noteElections'](level)]
      : []),
    words['committees.noteMissing'],
    ...(silent.length === 0 ? [] : [words['committees.silent'](silent.join('; '))]),
  ];
}

/** Committees that the data knows and that do not exist on the as-of date. */
function gone({ register, scope, asOf, locale }: FigureContext): readonly string[] {
  const words = messages(locale);
  const names = subCommittees(scope.code, register)
    .map(({ code }) => register.unit(code)!)
    .flatMap((unit) => absence(unit, asOf) ?? [])
    .map(({ unit, since, isAhead }) =>
      words[isAhead ? 'committees.notYet' : 'committees.goneSince']({
        name: unit.organization.name,
        date: formatDate(since, locale),
      }),
    );
  return names.length === 0 ? [] : [words['committees.gone']({ names: names.join('; ') })];
}
