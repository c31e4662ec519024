import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readData } from '../../src/data/readData.ts';
import { afterReformFiles } from './afterReform.ts';

const folder = 'tests/fixtures/after-reform';

describe('The fixture after the reform of 2025', () => {
  it('is what the generator writes', () => {
    for (const [path, text] of afterReformFiles())
      expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text);
  });

  it('is read without a fault but the contradiction of its sources, at its place', () => {
    const { terms, problems } = readData(folder);
    expect(terms).toHaveLength(3);
    expect(problems).toMatchObject([
      { code: 'sources-contradict', severity: 'warning', line: 4, cell: 'E4' },
    ]);
  });

  it('has the sourced 92 communes, all of them appointed', () => {
    const reformed = readData(folder).terms.find(({ id }) => id === 'thai-nguyen-2025-2030')!;
    const communes = reformed.organizations.filter(({ level }) => level === 'xa');
    const codes = new Set(communes.map(({ code }) => code));
    expect(codes.size).toBe(92);
    expect(reformed.reported?.find(({ level }) => level === 'xa')?.denominator).toBe(92);
    const congresses = reformed.congresses!.filter(({ code }) => codes.has(code));
    expect(congresses.every(({ formation }) => formation === 'appointed')).toBe(true);
    expect(reformed.elections!.some(({ code }) => codes.has(code))).toBe(false);
  });
});
