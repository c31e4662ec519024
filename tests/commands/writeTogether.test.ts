import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from '../../src/commands/writeTogether.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tien-do-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('Files written together', () => {
  it('make their folder, take the place of earlier ones and leave others alone', () => {
    const target = join(folder, 'new', 'deeper');
    writeTogether(target, files({ 'a.pdf': 'one', 'b.pdf': 'two' }));
    writeFileSync(join(target, 'notes.txt'), 'mine');
    writeTogether(target, files({ 'a.pdf': 'three' }));
    expect(readdirSync(target).sort()).toEqual(['a.pdf', 'b.pdf', 'notes.txt']);
    expect(readFileSync(join(target, 'a.pdf'), 'utf8')).toBe('three');
  });

  it('cost no earlier file when one of them cannot be written', () => {
    writeFileSync(join(folder, 'a.pdf'), 'earlier');
    // A name that is no file of its own: its folder is not there.
    const wrong = files({ 'a.pdf': 'new', 'gone/b.pdf': 'new' });
    expect(() => writeTogether(folder, wrong)).toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(text('a.pdf')).toBe('earlier');
  });

  it('say which path the system refused', () => {
    mkdirSync(join(folder, 'a.pdf'));
    writeFileSync(join(folder, 'a.pdf', 'held'), '');
    expect(() => writeTogether(folder, files({ 'a.pdf': 'new' }))).toThrow(
      expect.objectContaining({ code: expect.any(String), dest: join(folder, 'a.pdf') }),
    );
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });
});
