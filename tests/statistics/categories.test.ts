import { expect, test } from 'vitest';
import { categoriesOf } from '../../src/statistics/categories.ts';
import { category, limitation, organization, planRow, registerFor } from './smallTerm.ts';

const tables = {
  plan: [planRow('low', '2020-06-30')],
  organizations: [organization('R', undefined, 'low')],
};

test('the categories are those of the table, in its order', () => {
  const categories = [category('b'), category('a')];
  const { term } = registerFor({ ...tables, categories, limitations: [] });
  expect(categoriesOf(term).map(({ key }) => key)).toEqual(['b', 'a']);
});

test('without a table they are those that the limitations name, each once', () => {
  const limitations = ['Chậm', 'Thiếu', 'Chậm'].map((name) => limitation('R', { category: name }));
  const { term } = registerFor({ ...tables, limitations });
  expect(categoriesOf(term)).toEqual([
    { key: 'Chậm', name: 'Chậm' },
    { key: 'Thiếu', name: 'Thiếu' },
  ]);
});

test('a term that records no limitations has none', () => {
  expect(categoriesOf(registerFor(tables).term)).toEqual([]);
});
