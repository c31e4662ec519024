import { categoriesOf } from '../../statistics/categories.ts';
import type { RecordedLimitation } from '../../statistics/limitationAges.ts';
import type { FigureContext } from '../figure.ts';
import { categoryName } from '../limitations/categoryNames.ts';
import { placeText } from '../placeText.ts';
import { namesOf, type ChangedUnit } from './change.ts';

/** A unit with the category and the row of one limitation of it. */
export function changedLimitation(
  { unit, limitation, category }: RecordedLimitation,
  context: FigureContext,
): ChangedUnit {
  const { register, locale } = context;
  const named = categoriesOf(register.term).find(({ key }) => key === category);
  return {
    ...namesOf(unit, context),
    ...(named && { about: categoryName(named, locale) }),
    place: placeText(limitation.place),
  };
}
