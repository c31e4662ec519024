/**
 * The kinds of cell and what each becomes. Reading is quick and gives `undefined` for a text that is
 * not of the kind; only then is the reason looked for.
 */
import { FIGURE_IDS } from '../figureIds.ts';
import type { CellFault } from '../problems/fault.ts';
import { nameForCode } from '../problems/organizationCodes.ts';
import * as faults from '../problems/values.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { allWordsOf, readChoice, wordsOf, type ChoiceName, type ChoiceValues } from './choices.ts';
import { explainCode, readCode } from './code.ts';
import { explainCount, readCount } from './count.ts';
import { readDate, type DateRole } from './date.ts';
import { explainDate } from './explainDate.ts';
import type { Lookups } from './lookups.ts';
import { readTile } from './tile.ts';
import { readUrl } from './url.ts';
import { readYesNo } from './yesNo.ts';

/** The value of each kind of cell. */
export interface CellValues extends ChoiceValues {
  /** A code that this row defines. */
  readonly code: string;
  /** The code of an organisation of this term. */
  readonly unit: string;
  /** The code of the organisation above, checked when all organisations are known. */
  readonly parent: string;
  readonly level: string;
  readonly category: string;
  readonly figure: string;
  /** Text of one line. */
  readonly name: string;
  /** Text that may run over several lines. */
  readonly text: string;
  readonly day: Temporal.PlainDate;
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
  readonly count: number;
  readonly agendaItems: 2 | 3 | 4;
  readonly yesNo: boolean;
  readonly rate: string;
  readonly tile: { readonly column: number; readonly row: number };
  readonly url: string;
}

export type CellType = keyof CellValues;

export interface CellReader<V> {
  /** The value of a cell that is not blank; `undefined` where the text is not of this kind. */
  readonly read: (text: string, lookups: Lookups) => V | undefined;
  readonly explain: (text: string, lookups: Lookups) => CellFault;
}

type Readers = { readonly [T in CellType]: CellReader<CellValues[T]> };

/** How each kind of cell is read. */
export const CELL_READERS: Readers = {
  code: { read: readCode, explain: explainCode },
  parent: { read: readCode, explain: explainCode },
  unit: { read: (text, lookups) => lookups.units.find(text), explain: explainUnit },
  level: {
    read: (text, { levels }) => levels.find(text),
    explain: (text, { levels }) => faults.unknownLevel(text, levels.names, levels.suggest(text)),
  },
  category: {
    read: (text, { categories }) =>
      categories.isAmbiguous?.(text) ? undefined : categories.find(text),
    explain: (text, { categories }) =>
      categories.isAmbiguous?.(text)
        ? faults.ambiguousCategory(text)
        : faults.unknownCategory(text, categories.names, categories.suggest(text)),
  },
  figure: { read: readFigure, explain: (text) => faults.unknownFigure(nearest(text, FIGURE_IDS)) },
  name: { read: (text) => text.replace(/\s+/g, ' '), explain: () => faults.unreadable },
  text: { read: (text) => text, explain: () => faults.unreadable },
  day: dateReader('day'),
  start: dateReader('start'),
  end: dateReader('end'),
  count: { read: readCount, explain: explainCount },
  agendaItems: { read: readAgendaItems, explain: explainAgendaItems },
  yesNo: { read: readYesNo, explain: () => faults.badYesNo },
  rate: { read: (text) => text, explain: () => faults.unreadable },
  tile: { read: readTile, explain: () => faults.badTile },
  url: { read: readUrl, explain: () => faults.badUrl },
  appliesTo: choiceReader('appliesTo'),
  deadlineRule: choiceReader('deadlineRule'),
  formation: choiceReader('formation'),
  body: choiceReader('body'),
  area: choiceReader('area'),
  status: choiceReader('status'),
  task: choiceReader('task'),
  milestone: choiceReader('milestone'),
  measure: choiceReader('measure'),
  reportType: choiceReader('reportType'),
  audience: choiceReader('audience'),
};

function dateReader(role: DateRole): CellReader<Temporal.PlainDate> {
  return { read: (text) => readDate(text, role), explain: (text) => explainDate(text, role) };
}

function choiceReader<N extends ChoiceName>(name: N): CellReader<ChoiceValues[N]> {
  return {
    read: (text) => readChoice(name, text),
    explain: (text) => {
      const words = allWordsOf(name);
      return faults.unknownValue(wordsOf(name), nearest(text, words));
    },
  };
}

function readFigure(text: string): string | undefined {
  const wanted = fold(text);
  return FIGURE_IDS.find((id) => fold(id) === wanted);
}

function readAgendaItems(text: string): 2 | 3 | 4 | undefined {
  const count = readCount(text);
  return count === 2 || count === 3 || count === 4 ? count : undefined;
}

function explainAgendaItems(text: string): CellFault {
  return readCount(text) === undefined
    ? explainCount(text)
    : faults.unknownValue(['2', '3', '4'], undefined);
}

/** A text that could never be a code is a fault of the code; one that could is an unknown unit. */
function explainUnit(text: string, lookups: Lookups): CellFault {
  const code = lookups.units.keyOfName?.(text);
  if (code !== undefined) return nameForCode(code);
  if (readCode(text) === undefined) return explainCode(text);
  return faults.unknownUnit(text, lookups.units.suggest(text));
}
