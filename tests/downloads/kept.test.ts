import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetOldest, kept, keyOf } from '../../src/downloads/kept.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'pictures');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const bytes = (text: string) => Buffer.from(text);
const never = () => {
  throw new Error('made again');
};

describe('Files of an earlier build', () => {
  it('are made once for a key, and are the same afterwards', () => {
    expect(kept(folder, 'a', () => bytes('one'))).toEqual(bytes('one'));
    expect(Buffer.from(kept(folder, 'a', never))).toEqual(bytes('one'));
    expect(kept(folder, 'b', () => bytes('two'))).toEqual(bytes('two'));
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  });

  it('are made again where a crash has left half of one', () => {
    kept(folder, 'a', () => bytes('one'));
    const path = join(folder, 'a');
    writeFileSync(path, readFileSync(path).subarray(0, -1));
    expect(kept(folder, 'a', () => bytes('one again'))).toEqual(bytes('one again'));
  });

  it('are forgotten from the oldest on where they take too much room', () => {
    forgetOldest(folder);
    for (const key of ['a', 'b', 'c']) kept(folder, key, () => bytes(key));
    utimesSync(join(folder, 'b'), 0, 0);
    forgetOldest(folder, statSync(join(folder, 'a')).size * 2);
    expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
  });

  it('have another key for another drawing and another way of drawing it', () => {
    const keys = [keyOf('<svg/>', '1'), keyOf('<svg/>', '2'), keyOf('<svg />', '1')];
    expect(new Set(keys).size).toBe(3);
    expect(keyOf('<svg/>', '1')).toBe(keys[0]);
  });
});
