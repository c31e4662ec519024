/** What looks wrong in free text that goes public: a person has to judge it. */
import type { Term } from '../../data/records.ts';
import type { FreeText } from './freeText.ts';
import { personalIn, type PersonalKind } from './personal.ts';
import { unitsNamedIn } from './unitNames.ts';

export interface Doubt {
  readonly at: FreeText;
  readonly kind: PersonalKind | 'unit';
  readonly found: string;
}

/** In the order of the cells. */
export function doubtsIn(texts: readonly FreeText[]): readonly Doubt[] {
  const finders = new Map<Term, ReturnType<typeof unitsNamedIn>>();
  return texts.flatMap((at) => {
    const unitsIn = finders.getOrInsertComputed(at.term, unitsNamedIn);
    const units = namesOffices(at) ? [] : unitsIn(at.text);
    return [
      ...personalIn(at.text).map((one) => ({ at, ...one })),
      ...units.map(({ name }): Doubt => ({ at, kind: 'unit', found: name })),
    ];
  });
}

/** Columns whose business is to name an office or a place that is no secret. */
const namesOffices = ({ column }: FreeText): boolean =>
  /^(?:organizations\.|publication\.approvedBy$|term\.json )/.test(column);
