/**
 * A build without the building, as a command: `node putInPlace.ts FOLDER SIGN` puts a site in place whose every page is
 * signed, by the way that `npm run build` goes. `HOLD` makes it say "held" and wait,
 * `FAIL` end in an error of the data; `LENGTH` repeats the sign.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { intoFolder } from '../../src/commands/intoFolder.ts';

const [outDir = '', sign = ''] = process.argv.slice(2);
const PAGES = ['404.html', '_astro/a.css', 'index.html'];

const done = await intoFolder(outDir, 'site', async (scratch) => {
  for (const page of PAGES) {
    mkdirSync(join(scratch, page, '..'), { recursive: true });
    writeFileSync(join(scratch, page), sign.repeat(Number(process.env['LENGTH'] ?? 1)));
  }
  if (process.env['FAIL'] !== undefined) return false;
  if (process.env['HOLD'] === undefined) return true;
  console.log('held');
  await sleep(60_000);
  return true;
});
process.exitCode = done ? 0 : 1;
