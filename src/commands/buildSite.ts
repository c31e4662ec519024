import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideEdition } from '../edition/current.ts';
import { editionOf, sourceFromEnvironment } from '../edition/edition.ts';
import { build } from './astro.ts';
import { outputObjection, replaceFolder } from './outputFolder.ts';
import { printReport } from './report.ts';
import { stage } from './stage.ts';

/**
 * Builds the whole site into a folder. Gives false, with what is wrong in the terminal and the folder as it was,
 * when the data has an error or the folder may not be replaced; throws when building itself fails.
 */
export async function buildSite(outDir: string): Promise<boolean> {
  const source = sourceFromEnvironment(process.env);
  const objection = outputObjection(outDir, source.dataFolder);
  if (objection !== undefined) {
    console.error(objection);
    return false;
  }
  const edition = await stage('Kiểm tra số liệu · Checking the data', () => editionOf(source));
  if (!printReport(edition)) return false;
  provideEdition(() => edition);
  // Inside the project, where the pages find the packages that they are built with.
  const scratch = join('node_modules', '.cache', `site-${process.pid}`);
  try {
    await stage('Dựng trang · Building the pages', () =>
      build({ outDir: scratch, logLevel: 'warn' }),
    );
    await stage(`Đưa vào ${outDir} · Putting it in place`, () => replaceFolder(scratch, outDir));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return true;
}
