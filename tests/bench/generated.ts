/** Generated data folders, each made once a run of the benchmark. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A data folder with the term of that name and scale. */
export function generated(scratch: string, name: 'province' | 'national', scale: number): string {
  const folder = join(scratch, `data-${name}-${scale}`);
  if (existsSync(folder)) return folder;
  try {
    const args = ['tests/generate.ts', name, '--to', folder, '--scale', `${scale}`];
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}
