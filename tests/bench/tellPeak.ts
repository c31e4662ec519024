/**
 * Loaded before a measured program and before every Node that it starts (NODE_OPTIONS): at the end each writes the most
 * memory that it ever had, in bytes, into the folder `BENCH_PEAKS`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['BENCH_PEAKS'];

if (isMainThread && folder !== undefined)
  process.on('exit', () =>
    writeFileSync(join(folder, `${process.pid}`), `${process.resourceUsage().maxRSS * 1024}`),
  );
