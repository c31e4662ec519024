import { provideEdition } from '../edition/current.ts';
import { forgetOldest, keptFolder } from '../downloads/kept.ts';
import { editionOf } from '../edition/edition.ts';
import { environmentObjection, sourceFromEnvironment } from '../edition/source.ts';
import { build } from './astro.ts';
import { intoFolder } from './intoFolder.ts';
import { printReport } from './report.ts';
import { stage } from './stage.ts';

/**
 * Builds the whole site into a folder. Gives false, with what is wrong in the terminal and the folder as it was,
 * when the data has an error or the folder may not be replaced; throws when building itself fails.
 */
export function buildSite(outDir: string): Promise<boolean> {
  return intoFolder(outDir, 'site', buildPages);
}

/** Checks the data and builds the pages into a scratch folder; false, with the reason said, on an error of the data or of the environment. */
export async function buildPages(scratch: string): Promise<boolean> {
  const objection = environmentObjection(process.env);
  if (objection !== undefined) {
    console.error(objection);
    return false;
  }
  const source = sourceFromEnvironment(process.env);
  const edition = await stage('Kiểm tra số liệu · Checking the data', () => editionOf(source));
  if (!printReport(edition)) return false;
  provideEdition(() => edition);
  await stage('Dựng trang · Building the pages', () =>
    build({ outDir: scratch, logLevel: 'warn' }),
  );
  forgetOldest(keptFolder);
  return true;
}
