import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lastLine, runNode } from './child.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const run = (code: string, limitSeconds = 20) =>
  runNode(['--eval', code], { scratch, limitSeconds });

const HUNDRED_MEGABYTES = 'globalThis.kept = Buffer.alloc(1e8, 1);';

describe('A measured program', () => {
  it('gives its time, its output and its most memory', async () => {
    const measured = await run(`${HUNDRED_MEGABYTES} setTimeout(() => console.log('done'), 300)`);
    if ('reason' in measured) throw new Error(measured.said);
    expect(measured.output).toBe('done\n');
    expect(measured.milliseconds).toBeGreaterThan(300);
    expect(measured.memory).toBeGreaterThan(130e6);
    expect(measured.memory).toBeLessThan(400e6);
  });

  it('counts the memory of a Node that it starts', async () => {
    const start = `require('node:child_process').execFileSync(process.execPath, ['--eval', '${HUNDRED_MEGABYTES}'])`;
    const [alone, withChild] = [await run(''), await run(start)];
    if ('reason' in alone || 'reason' in withChild) throw new Error('It failed.');
    expect(withChild.memory - alone.memory).toBeGreaterThan(130e6);
  });

  it('that takes too long is ended with what it has started, and is no measurement', async () => {
    const start = `require('node:child_process').spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60000)'], {stdio: 'inherit'})`;
    const before = performance.now();
    expect(await run(start, 0.5)).toEqual({ reason: 'tooLong', seconds: 0.5 });
    // Its pipes are closed by the last of them.
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('that fails is no measurement, and says why in one line', async () => {
    expect(await run("throw new TypeError('no such thing')")).toEqual({
      reason: 'failed',
      said: 'TypeError: no such thing',
    });
  });

  it('leaves nothing behind', () => {
    expect(readdirSync(scratch)).toEqual([]);
  });
});

describe('The reason of a failure', () => {
  it('is the line that names it, of npm too, without addresses', () => {
    const said = [
      'npm error code ECONNREFUSED',
      'npm error syscall connect',
      'npm error FetchError: request to http://mirror.example.vn/x failed, reason: refused',
      'npm error     at somewhere',
    ].join('\n');
    expect(lastLine(said)).toBe('FetchError: request to … failed, reason: refused');
  });

  it('is the last line where none names it', () => {
    expect(lastLine('one\ntwo\n\n')).toBe('two');
  });
});
