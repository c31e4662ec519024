/**
 * `npm run generate -- national --to DIR`: writes a generated term into a data folder, to try the product or measure
 * it at a size. `--scale 0.1` takes a tenth of the units, `--seed 2` other rows; the same size and seed give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from './generate/scale/files.ts';
import { scaled, SIZES } from './generate/scale/sizes.ts';

const USAGE = `npm run generate -- ${Object.keys(SIZES).join('|')} --to DIR [--scale 0.1] [--seed 1]`;

function main(): number {
  const chosen = choice();
  if (!chosen) {
    console.error(USAGE);
    return 1;
  }
  let bytes = 0;
  let files = 0;
  for (const [path, text] of filesOf(chosen.size, chosen.seed)) {
    const file = join(chosen.to, chosen.size.id, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
    files += 1;
  }
  console.log(`${join(chosen.to, chosen.size.id)}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  return 0;
}

/** `undefined` for a call that cannot be understood. */
function choice() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        scale: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
      },
    });
    const size = SIZES[positionals[0] as keyof typeof SIZES];
    const [scale, seed] = [Number(values.scale), Number(values.seed)];
    if (!size || positionals.length !== 1 || !values.to || !(scale > 0) || !Number.isInteger(seed))
      return undefined;
    return { size: scaled(size, scale), seed, to: values.to };
  } catch {
    return undefined;
  }
}

process.exitCode = main();
