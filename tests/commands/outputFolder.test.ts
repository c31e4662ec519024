import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { outputObjection, releaseObjection } from '../../src/commands/outputFolder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
const target = join(scratch, 'site');
beforeEach(() => {
  rmSync(target, { recursive: true, force: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder as a build leaves it. */
function earlierSite() {
  mkdirSync(join(target, '_astro'), { recursive: true });
  writeFileSync(join(target, '404.html'), 'earlier');
}

describe('A folder may be replaced by a site', () => {
  it('when it is not there, is empty, or is an earlier site', () => {
    expect(outputObjection(target, 'data')).toBeUndefined();
    mkdirSync(target);
    expect(outputObjection(target, 'data')).toBeUndefined();
    earlierSite();
    expect(outputObjection(target, 'data')).toBeUndefined();
  });

  it('of its own kind only: the internal site never takes the place of the public bundle', () => {
    earlierSite();
    expect(outputObjection(target, 'data', 'bundle')).toContain('holds the internal site');
    writeFileSync(join(target, 'public-index.css'), '');
    expect(outputObjection(target, 'data', 'bundle')).toBeUndefined();
    expect(outputObjection(target, 'data')).toContain('holds the public bundle');
  });

  it('but not when it holds anything else', () => {
    mkdirSync(target);
    writeFileSync(join(target, 'thesis.txt'), 'years of work');
    expect(outputObjection(target, 'data')).toContain('holds other files');
  });

  it('nor when it is a file, or a link to nothing', () => {
    writeFileSync(target, 'years of work');
    expect(outputObjection(target, 'data')).toContain('is a file');
    rmSync(target);
    symlinkSync(join(scratch, 'nowhere'), target);
    expect(outputObjection(target, 'data')).toContain('is a file, no folder');
  });

  it('nor when a link leads into the data', () => {
    symlinkSync(join(process.cwd(), 'data'), target);
    expect(outputObjection(join(target, 'new'), 'data')).toContain('holds the project or the data');
    expect(releaseObjection(join(target, 'new'), 'data')).toContain('the project or the data');
  });

  it('nor when it is, contains or lies in the project or the data', () => {
    for (const folder of ['.', '..', 'data', 'data/bac-kan-2020-2025'])
      expect(outputObjection(folder, 'data'), folder).toContain('choose another folder');
    expect(outputObjection(scratch, join(scratch, 'data'))).toContain('choose another folder');
  });
});

describe('Releases may be kept in a folder', () => {
  it('that is not there, is empty, or holds anything but a site', () => {
    expect(releaseObjection(target, 'data')).toBeUndefined();
    mkdirSync(target);
    writeFileSync(join(target, 'notes.txt'), 'mine');
    expect(releaseObjection(target, 'data')).toBeUndefined();
  });

  it('but not in what a build writes, be it there already or not', () => {
    earlierSite();
    for (const folder of [target, join(target, 'x'), 'dist', 'dist-public/x', 'node_modules/x'])
      expect(releaseObjection(folder, 'data'), folder).toContain('lies in the output of a build');
  });

  it('nor in the project itself, above it, or in the data', () => {
    for (const folder of ['.', '..', '/', 'data', 'data/x'])
      expect(releaseObjection(folder, 'data'), folder).toContain('holds the project or the data');
  });
});
