import { describe, expect, it } from 'vitest';
import { fullReport } from '../../src/commands/report.ts';
import { EXAMPLE_ID, EXAMPLE_TERM, spoilt } from '../../src/guide/exampleTerm.ts';
import { faultyMessage } from '../../src/guide/faultyMessage.ts';
import { accountedLines } from '../../src/guide/lineFates.ts';
import { MISTAKES, problemOf, type Mistake } from '../../src/guide/mistakes.ts';
import { readExample } from '../../src/guide/readExample.ts';
import { settingRows } from '../../src/guide/settingRows.ts';
import { messages } from '../../src/locale/messages.ts';
import { readFiles } from '../data/smallTerm.ts';

describe('The example of the guide', () => {
  it('is read without a problem', () => {
    const { problems, terms } = readExample(EXAMPLE_TERM);
    expect(problems).toEqual([]);
    expect(terms.map(({ id }) => id)).toEqual([EXAMPLE_ID]);
    expect(terms[0]?.congresses).toHaveLength(3);
  });

  it('is read as well with one file for each unit, as the guide says', () => {
    const { 'congresses.csv': all, ...others } = EXAMPLE_TERM;
    const [heading, ...rows] = all.trim().split('\n');
    const folder = { ...others, 'organizations.csv': EXAMPLE_TERM['organizations.csv'] };
    const files = Object.fromEntries(
      rows.map((row, index) => [`congresses/xa-${index}.csv`, `${heading}\n${row}\n`]),
    );
    const { problems, terms } = readFiles({ ...folder, ...files });
    expect(problems).toEqual([]);
    expect(terms[0]?.congresses).toHaveLength(3);
  });

  it('has a setting in each line of term.json, the required ones among them', () => {
    const keys = Object.keys(JSON.parse(EXAMPLE_TERM['term.json']));
    expect(EXAMPLE_TERM['term.json'].trim().split('\n')).toHaveLength(keys.length + 2);
    const required = settingRows.filter((row) => row.required).map(({ key }) => key);
    expect(required).toEqual(['name', 'term', 'root', 'reportingDates']);
    expect(keys).toEqual(expect.arrayContaining(required));
  });

  it('ends its report as the guide says', () => {
    const last = fullReport({
      terms: [],
      publicUrl: undefined,
      before: undefined,
      dataFolder: 'data',
      reading: readExample(EXAMPLE_TERM),
    })
      .split('\n')
      .at(-1)!;
    for (const locale of ['vi', 'en'] as const) {
      const quoted = messages(locale)['guide.mend'].split('`')[1]!;
      expect(last.startsWith(quoted), last).toBe(true);
    }
  });

  it('refuses to be spoilt at a place that is not there', () => {
    expect(() => spoilt('plan.csv', 'no such text', '')).toThrow('does not stand once');
  });
});

describe('The message that the guide explains', () => {
  it('is the one of the reader, made of the parts that are explained', () => {
    const { row, english, vietnamese, problem, file } = faultyMessage();
    const { line, column, cell, severity, code, message, hint } = problem;
    expect(english).toBe(
      `${file}:${line}:${column} (${cell}) ${severity} ${code}: ${message.en} ${hint.en}`,
    );
    expect(vietnamese).toBe(`  ${message.vi} ${hint.vi}`);
    expect(row.slice(column - 1)).toMatch(/^31\/4\/2025;/);
    expect([line, cell, severity, code]).toEqual([2, 'D2', 'error', 'impossible-date']);
  });
});

describe('The mistakes of the guide', () => {
  const mistakes = Object.keys(MISTAKES) as Mistake[];

  it.each(mistakes)('%s is one mistake with one message', (mistake) => {
    expect(readExample(MISTAKES[mistake]).problems).toHaveLength(1);
  });

  it('are each of another kind', () => {
    expect(mistakes.map((mistake) => problemOf(mistake).code)).toEqual([
      'workbook',
      'wrong-extension',
      'lost-letters',
      'tcvn3',
      'missing-column',
      'no-rows',
      'missing-value',
      'unknown-unit',
      'duplicate-row',
      'us-date',
      'hidden-number',
      'unit-in-number',
      'closed-without-opened',
    ]);
  });
});

describe('The table as offices export it', () => {
  it('has every line that is not blank accounted for', () => {
    const { fates, ...counts } = accountedLines();
    expect(fates.map(({ line, skipped }) => `${line} ${skipped ?? 'accepted'}`)).toEqual([
      '1 title',
      '2 title',
      '4 heading',
      '5 numbering',
      '6 accepted',
      '7 accepted',
      '8 total',
    ]);
    expect(counts).toEqual({ lines: 7, accepted: 2, skipped: 5 });
  });
});
