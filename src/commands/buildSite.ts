import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build } from './astro.ts';
import { provideEdition } from '../edition/current.ts';
import { editionOf, sourceFromEnvironment } from '../edition/edition.ts';
import { printReport } from './report.ts';
import { stage } from './stage.ts';

/**
 * Builds the whole site into a folder. Gives false, with the located errors in the terminal and the folder as it
 * was, when the data has an error; throws when building itself fails, the folder again as it was.
 */
export async function buildSite(outDir: string): Promise<boolean> {
  const source = sourceFromEnvironment(process.env);
  const edition = await stage('Kiểm tra số liệu · Checking the data', () => editionOf(source));
  const sound = printReport(edition.reading, source.dataFolder);
  if (!sound) return false;
  provideEdition(() => edition);
  const target = resolve(outDir);
  const scratch = join(dirname(target), `.${basename(target)}.building-${process.pid}`);
  try {
    await stage('Dựng trang · Building the pages', () =>
      build({ outDir: relative('.', scratch), logLevel: 'warn' }),
    );
    await stage(`Đưa vào ${outDir} · Putting it in place`, () => replaceFolder(scratch, target));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return true;
}

/** Two renames: between them is the only moment without a site, and none of it is half of one. */
function replaceFolder(fresh: string, target: string): void {
  const former = `${fresh}-former`;
  mkdirSync(target, { recursive: true });
  renameSync(target, former);
  renameSync(fresh, target);
  rmSync(former, { recursive: true, force: true });
}
