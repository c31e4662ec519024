/**
 * Loaded before a command by the test that kills it: ends the process, as a power cut would, before the call with the
 * number `DIE_AT` that changes the disk.
 */
import fs, { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env['DIE_AT']);

type Call = (...args: unknown[]) => unknown;

function counted(owner: object, name: string): void {
  const calls = owner as Record<string, Call>;
  const call = calls[name]!;
  calls[name] = (...args) => {
    if (left-- === 0) process.kill(process.pid, 'SIGKILL');
    return call(...args);
  };
}

for (const name of ['writeFileSync', 'renameSync', 'symlinkSync', 'rmSync']) counted(fs, name);
for (const name of ['writeFile', 'copyFile', 'link']) counted(promises, name);
syncBuiltinESMExports();
