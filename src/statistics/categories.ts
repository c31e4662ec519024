/** The categories of limitations that a term counts by. */
import type { Category, Term } from '../data/records.ts';
import { once } from './once.ts';

export type NamedCategory = Pick<Category, 'key' | 'name' | 'nameEn'>;

/** Those of the table, in its order; without one those that the limitations name, a name being its own key. */
export const categoriesOf = once(
  ({ categories, limitations = [] }: Term): readonly NamedCategory[] => {
    const named = new Set(limitations.map(({ category }) => category));
    return categories ?? [...named].map((name) => ({ key: name, name }));
  },
);
