import { spawnSync } from 'node:child_process';

/**
 * Exchanges two folders of one disk in one step, so that at no moment, however short, one of them is missing. Gives
 * false, with both as they were, where the system or the file system cannot: Linux on a local disk can.
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const options = ['--no-warnings', '--experimental-ffi', '--eval', CALL];
  const { status } = spawnSync(process.execPath, [...options, one, other], { stdio: 'ignore' });
  return status === 0;
}

/**
 * Node renames, but does not exchange; the call of the system is had through its experimental `node:ffi`, in a process
 * of its own, where a mistake of it can cost no more than the exchange.
 */
const CALL = `
  const { dlopen } = require('node:ffi');
  const signature = { arguments: ['int32', 'string', 'int32', 'string', 'uint32'], return: 'int32' };
  const { functions } = dlopen(null, { renameat2: signature });
  const [HERE, EXCHANGE] = [-100, 2];
  const [one, other] = process.argv.slice(1);
  process.exitCode = functions.renameat2(HERE, one, HERE, other, EXCHANGE) === 0 ? 0 : 1;
`;
