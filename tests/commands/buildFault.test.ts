import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { machineFault } from '../../src/commands/buildFault.ts';

let out: string;
beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'tien-do-')), 'site');
});
afterEach(() => rmSync(join(out, '..'), { recursive: true, force: true }));

const failing = (code: string) => Object.assign(new Error(code), { code, path: '/full/page.html' });

describe('What the machine refuses during a build', () => {
  it.each([
    ['ENOSPC', 'no room left'],
    ['EROFS', 'cannot be read or written (EROFS)'],
  ])(
    'is one line about the path (%s), which speaks of an earlier site only where there is one',
    (code, reason) => {
      const said = () => machineFault(failing(code), out)!;
      expect(said()).toBe(machineFault(new Error('page', { cause: failing(code) }), out));
      expect(said()).toMatch(/^\/full\/page\.html: .+\. \/ .+\.$/);
      expect(said()).toContain(reason);
      expect(said()).toContain('there is no site yet');
      mkdirSync(out);
      expect(said()).toContain('chưa có trang nào ở đó');
      writeFileSync(join(out, '404.html'), 'earlier');
      expect(said()).toContain('the earlier site is as it was');
      expect(said()).toContain('bản dựng trước vẫn như cũ');
    },
  );

  it('is not a mistake of the program', () => {
    expect(machineFault(new TypeError('bug'), out)).toBeUndefined();
    expect(machineFault('bug', out)).toBeUndefined();
  });
});
