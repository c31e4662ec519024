/** The sentence of a level after its deadline: everyone overdue is said to be, opened or not. */
import { expect, test } from 'vitest';
import { heldSentence } from '../../../src/figures/levels/heldSentence.ts';
import { levelStates } from '../../../src/figures/levels/levelStates.ts';
import type { Congress } from '../../../src/data/records.ts';
import type { Locale } from '../../../src/locale/format.ts';
import {
  congress,
  heldOn,
  organization,
  planRow,
  registerFor,
} from '../../statistics/smallTerm.ts';
import { contextFor } from '../terms.ts';

const open = (code: string) => congress(code, { opened: '2020-06-28' });

function said(codes: readonly string[], congresses: readonly Congress[], locale: Locale = 'vi') {
  const register = registerFor({
    plan: [
      planRow('co-so', '2020-06-30', 'through', { name: 'Cơ sở', nameEn: 'Units' }),
      planRow('co-so', '2020-07-31', 'through', { appliesTo: 'pilot' }),
      planRow('huyen', '2020-08-31'),
    ],
    organizations: [
      organization('T', undefined, 'huyen'),
      ...codes.map((code) => organization(code, 'T', 'co-so', { pilot: code.startsWith('M') })),
    ],
    congresses,
  });
  const context = contextFor(register, '2020-07-10', locale);
  const state = levelStates(context).find(({ level }) => level.key === 'co-so');
  return heldSentence(state, context);
}

test('of those held the ones not completed are overdue as well', () => {
  const congresses = [heldOn('A', '2020-06-01'), open('B')];
  expect(said(['A', 'B', 'C', 'D'], congresses)).toBe(
    'Tính đến hết ngày 10/7/2020, 2/4 cơ sở (50%) đã tiến hành đại hội. Còn 2 cơ sở chưa tiến hành đại hội, đã quá hạn. Trong số đã tiến hành, 1 cơ sở chưa hoàn thành đại hội, cũng đã quá hạn.',
  );
  expect(said(['A', 'B', 'C', 'D'], congresses, 'en')).toContain(
    'Still to be held: 2 (units), overdue. Of those held, 1 (units) had not been completed, also overdue.',
  );
});

test('where all were held nobody else is overdue', () => {
  expect(said(['A', 'B'], [heldOn('A', '2020-06-01'), open('B')])).toContain(
    '1 cơ sở chưa hoàn thành đại hội, đã quá hạn.',
  );
});

test('a model congress that is still in time is not overdue', () => {
  const some = said(['A', 'B', 'M'], [heldOn('A', '2020-06-01'), open('B'), open('M')]);
  expect(some).toContain('2 cơ sở chưa hoàn thành đại hội, trong đó 1 đã quá hạn.');
  const none = said(['A', 'M'], [heldOn('A', '2020-06-01'), open('M')]);
  expect(none).toContain('1 cơ sở chưa hoàn thành đại hội.');
});

test('a single one is overdue too', () => {
  expect(said(['A'], [open('A')])).toContain('Đại hội chưa bế mạc, đã quá hạn.');
  expect(said(['A'], [open('A')], 'en')).toContain(
    'The congress had not been completed and is overdue.',
  );
  expect(said(['M'], [open('M')])).toContain('Đại hội chưa bế mạc.');
});
