/** What the cells of a column may hold, taken from the code that reads them. */
import type { CellType } from '../data/cells/cellTypes.ts';
import { CHOICES, type ChoiceName } from '../data/cells/choices.ts';
import type { Column } from '../data/tables.ts';
import type { Locale } from '../locale/format.ts';

export type PlainCellType = Exclude<CellType, ChoiceName>;

/** Cells that are read as they stand here; none for a reference to another table, and for free text. */
export const CELL_EXAMPLES: Readonly<Record<PlainCellType, readonly string[]>> = {
  code: ['TM-01', 'co-so'],
  unit: [],
  parent: [],
  level: [],
  category: [],
  figure: ['completion-by-level'],
  name: [],
  text: [],
  day: ['30/6/2025'],
  start: ['30/6/2025', '3/2025', 'quý II/2025'],
  end: ['30/6/2025', '3/2025', 'quý II/2025'],
  count: ['452', '1.298'],
  agendaItems: ['2', '3', '4'],
  yesNo: ['x', 'có', '1', 'không', '0'],
  rate: ['99,8%', 'hơn 94%'],
  tile: ['3,2'],
  url: ['https://example.org/tin-1'],
};

export function isPlain(type: CellType): type is PlainCellType {
  return Object.hasOwn(CELL_EXAMPLES, type);
}

/** The words of a closed list; the English page says what each stands for. */
export function choiceWords(type: ChoiceName, locale: Locale): readonly string[] {
  return wordLists(type).map(([value, [word = value]]) =>
    locale === 'vi' || word === value ? word : `${word} (${value})`,
  );
}

/** What a blank cell stands for, as a clerk would write it; `undefined` where it stands for nothing. */
export function blankWord({ type, blank }: Column, locale: Locale): string | undefined {
  if (blank === undefined || isPlain(type)) return blank === false ? 'không' : undefined;
  const index = wordLists(type).findIndex(([value]) => value === blank);
  return choiceWords(type, locale)[index];
}

function wordLists(type: ChoiceName): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(CHOICES[type] as Readonly<Record<string, readonly string[]>>);
}
