/**
 * Loaded before a command by the test that kills it: ends the process, as a power cut would, before the call with the
 * number `DIE_AT` that changes the disk.
 */
import processes from 'node:child_process';
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

const changes = ['writeFileSync', 'renameSync', 'symlinkSync', 'cpSync', 'rmSync', 'rmdirSync'];
for (const name of changes) counted(fs, name);
// A step of another process: the exchange of two folders.
counted(processes, 'spawnSync');
for (const name of ['writeFile', 'copyFile', 'link']) counted(promises, name);
syncBuiltinESMExports();
