/** Which cells that somebody typed stand in the bundle, and how the terminal says so. */
import { describe, expect, it } from 'vitest';
import { doubtsIn } from '../../../src/publicBundle/freeText/doubts.ts';
import { freeTextIn } from '../../../src/publicBundle/freeText/freeText.ts';
import { doubtLine, freeTextLines } from '../../../src/publicBundle/freeText/lines.ts';
import { publicFigures } from '../../../src/publicBundle/publicFigures.ts';
import { registerOf } from '../../../src/statistics/register.ts';
import { bundled, builtFiles, canaries, terms } from '../canaries.ts';

const bundle = bundled(builtFiles());
const texts = freeTextIn(bundle, terms);
const columns = new Set(texts.map(({ column }) => column));

/** A term with another reason for its public correction, and the same said in the bundle. */
function corrected(reason: string) {
  const corrections = canaries.term.corrections!.map((row) => ({ ...row, reason }));
  const register = registerOf({ ...canaries.term, corrections });
  const files = new Map([...bundle, ['index.html', Buffer.from(`<p>Đính chính: ${reason}</p>`)]]);
  return freeTextIn(files, [{ register, figures: publicFigures(register) }]);
}

describe('Free text that goes public', () => {
  it('is what was typed and stands in the bundle', () => {
    for (const column of ['milestones.title', 'corrections.reason', 'reported.source'])
      expect(columns, column).toContain(column);
    expect(columns).toContain('term.json name');
    const title = canaries.term.milestones![0]!;
    expect(texts).toContainEqual(
      expect.objectContaining({ text: title.title, file: title.place.file, line: 2 }),
    );
  });

  it('is no cell that stays inside, and none that nothing says', () => {
    expect([...columns].filter((column) => /\.(?:code|text|note|figure)$/.test(column))).toEqual(
      [],
    );
    expect(freeTextIn(new Map(), terms)).toEqual([]);
    const internal = canaries.term.corrections!.find(({ figure }) => figure !== 'timeline')!;
    expect(texts.map(({ text }) => text)).not.toContain(internal.reason);
  });

  it('is told by column and file, with the lines', () => {
    const at = (line: number) => ({
      ...texts[0]!,
      column: 'milestones.title',
      file: 'a.csv',
      line,
    });
    expect(freeTextLines([])).toEqual([]);
    const [first, second] = freeTextLines([at(2), at(5)]);
    expect(first).toMatch(/^2 đoạn chữ .+ \/ texts that somebody typed/);
    expect(second).toBe('  milestones.title: a.csv:2, 5 (2)');
    const many = freeTextLines(Array.from({ length: 20 }, (_, line) => at(line)));
    expect(many[1]).toMatch(/:0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … \(20\)$/);
  });

  it('is doubted where it looks like a person or like a unit, and not otherwise', () => {
    expect(doubtsIn(texts)).toEqual([]);
    const said = doubtsIn(corrected('Đồng chí Hà Văn Tư, 0912 345 678, chim0 tên')).map(doubtLine);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(
      /^nho-2020-2025\/corrections\/tep-mat\.csv:2 \(corrections\.reason\) "0912 345 678": .+\. \/ .+\.$/,
    );
    const unit = canaries.term.organizations.find(({ code }) => code === 'CS3')!;
    const named = doubtsIn(corrected(`Bổ sung của ${unit.name.toUpperCase()}`));
    expect(named.map(({ kind, found }) => [kind, found])).toEqual([['unit', unit.name]]);
  });
});
