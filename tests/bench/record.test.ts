import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchOptions } from './benchOptions.ts';
import { keep, merged, partRecord } from './record.ts';
import { isForRecord } from './settings.ts';

const monday = { commit: 'aaaaaaaaaaaa', changed: false, date: '2026-11-23' };
const tuesday = { commit: 'bbbbbbbbbbbb', changed: true, date: '2026-11-24' };

describe('The record', () => {
  it('keeps the last run of the other parts, with their own day and commit', () => {
    const before = {
      pages: partRecord({}, monday),
      ingest: partRecord({ product: { values: {} } }, monday),
    };
    const after = merged(before, 'ingest', partRecord({}, tuesday));
    expect(after.pages).toEqual(before.pages);
    expect(after.ingest).toMatchObject({ ...tuesday, results: {} });
    expect(Object.keys(after)).toEqual(['ingest', 'pages']);
  });

  it('names the machine', () => {
    const { machine } = partRecord({}, monday);
    expect(machine.cores).toBeGreaterThan(0);
    expect(machine.memory).toBeGreaterThan(1e8);
    expect(machine.node).toBe(process.version);
  });

  it('is a file that any run may add to', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tien-do-'));
    const file = join(folder, 'run.json');
    writeFileSync(file, '{}');
    keep('build', partRecord({}, monday), file);
    keep('ingest', partRecord({}, tuesday), file);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['ingest', 'build']);
    rmSync(folder, { recursive: true });
  });

  it('takes whole sizes and five runs only', () => {
    const settings = { runs: 5, scale: 1, limitSeconds: 300, scratch: '' };
    expect(isForRecord(settings)).toBe(true);
    expect(isForRecord({ ...settings, runs: 4 })).toBe(false);
    expect(isForRecord({ ...settings, scale: 0.1 })).toBe(false);
  });
});

describe('A call of the benchmark', () => {
  it('runs all parts five times where nothing else is said', () => {
    expect(benchOptions([])).toEqual({
      parts: ['ingest', 'statistics', 'build', 'peers', 'pages'],
      settings: { runs: 5, scale: 1, limitSeconds: 300 },
    });
  });

  it('takes parts and sizes', () => {
    expect(benchOptions(['pages', 'ingest', '--runs', '2', '--scale=0.1', '--limit=9'])).toEqual({
      parts: ['pages', 'ingest'],
      settings: { runs: 2, scale: 0.1, limitSeconds: 9 },
    });
  });

  it.each([[['nothing']], [['--runs', '0']], [['--scale', 'x']], [['--limit=-1']], [['--fast']]])(
    'is not guessed: %j',
    (args) => {
      expect(benchOptions(args)).toBeUndefined();
    },
  );
});
