import { expect, test } from 'vitest';
import { environmentObjection } from '../../src/edition/source.ts';

test('rows are left out for the one word only, and a slip of it is refused in both languages', () => {
  expect(environmentObjection({ ON_BAD_ROW: 'quarantine' })).toBeUndefined();
  expect(environmentObjection({ ON_BAD_ROW: '' })).toBeUndefined();
  expect(environmentObjection({})).toBeUndefined();
  expect(environmentObjection({ ON_BAD_ROW: 'quarantin' })).toMatch(
    /^ON_BAD_ROW=quarantin: chỉ có thể là "quarantine".* \/ can only be "quarantine"/,
  );
});
