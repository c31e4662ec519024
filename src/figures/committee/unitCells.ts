/** The first cells of every table by unit: who it is, and at which level. */
import { messages } from '../../locale/messages.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { placeText } from '../placeText.ts';
import type { Cell, Heading } from './rowTable.ts';

export function unitHeadings({ locale }: FigureContext): readonly [name: Heading, level: Heading] {
  const words = messages(locale);
  return [{ label: words['row.name'] }, { label: words['column.level'] }];
}

/** Its name, with the code and the unit above it where that is not the committee of the page; its level, by rank. */
export function unitCells(
  { organization }: Unit,
  context: FigureContext,
): readonly [name: Cell, level: Cell] {
  const { register, locale } = context;
  const rank = register.levels.findIndex(({ key }) => key === organization.level);
  const level = register.levels[rank]!;
  const note = [organization.code, aboveText(organization.parent, context)];
  return [
    {
      text: organization.name,
      note: note.filter((part) => part !== undefined).join(' · '),
      isData: true,
    },
    { text: levelName(level, locale), sort: rank },
  ];
}

function aboveText(
  parent: string | undefined,
  { register, scope, locale }: FigureContext,
): string | undefined {
  if (parent === undefined || parent === scope.code || parent === scope.parent) return undefined;
  return messages(locale)['row.under'](register.unit(parent)!.organization.name);
}

export function placeHeading({ locale }: FigureContext): Heading {
  return { label: messages(locale)['row.place'] };
}

/** The file and line of each row that the table's row is made from. */
export function placeCell(...places: readonly Parameters<typeof placeText>[0][]): Cell {
  const [first, ...others] = places.map(placeText);
  return { text: first, form: 'place', ...(others.length > 0 && { note: others.join(' ') }) };
}
