import { describe, expect, it } from 'vitest';
import { joinedCorrections, newCorrections } from '../../src/release/corrections.ts';
import { correction } from './fakeSite.ts';

const first = correction('2020-05-25', '2020-06-01');
const second = correction('2020-05-25', '2020-06-08');

describe('A correction', () => {
  it('is new when the release before does not have it', () => {
    expect(newCorrections([first, second], [first])).toEqual([second]);
  });

  it('is not new for a mended reason', () => {
    expect(newCorrections([{ ...first, reason: 'Viết lại' }], [first])).toEqual([]);
  });

  it('may be the second of its day', () => {
    const again = { ...first, reason: 'Còn sót một biểu' };
    expect(newCorrections([first, again], [first])).toEqual([again]);
  });

  it('is remembered after its row is gone, so that it cannot come as new again', () => {
    const kept = joinedCorrections([], [first], () => []);
    expect(kept).toEqual([first]);
    expect(newCorrections([first], kept)).toEqual([]);
  });

  it('keeps the versions that it brought, and takes the words of its row', () => {
    const brought = [{ version: 2, corrected: 'x_v2', published: 'x' }];
    const [row] = joinedCorrections(
      [{ ...first, reason: 'Viết lại' }],
      [{ ...first, versions: brought }],
      () => [],
    );
    expect(row).toMatchObject({ reason: 'Viết lại', versions: brought });
  });
});
