import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readData, type Reading } from '../data/readData.ts';
import { EXAMPLE_ID, type TermFiles } from './exampleTerm.ts';

/**
 * What the reader of the exports says of these files, so that the guide repeats no message from memory. They lie in
 * a temporary folder for as long as they are read, since the reader reads folders.
 */
export function readExample(files: TermFiles): Reading {
  const folder = mkdtempSync(join(tmpdir(), 'tien-do-dai-hoi-guide-'));
  try {
    mkdirSync(join(folder, EXAMPLE_ID));
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(folder, EXAMPLE_ID, name), content);
    return readData(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
