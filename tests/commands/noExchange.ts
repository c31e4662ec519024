/** Loaded before a command: a system on which two folders cannot be exchanged, as on a network disk. */
import processes from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

Object.assign(processes, { spawnSync: () => ({ status: 1 }) });
syncBuiltinESMExports();
