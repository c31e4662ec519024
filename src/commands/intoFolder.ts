import { rmSync } from 'node:fs';
import { sourceFromEnvironment } from '../edition/source.ts';
import { filesOf } from '../release/manifest.ts';
import { treeHash } from '../release/treeHash.ts';
import { busy, machineFault } from './buildFault.ts';
import { oneBuild } from './oneBuild.ts';
import { outputObjection, type BuildKind } from './outputFolder.ts';
import { outputPlace, scratchFolder } from './outputPlace.ts';
import { replaceFolder } from './replaceFolder.ts';
import { stage } from './stage.ts';

/**
 * Makes a site in a scratch folder, puts it in the place of an earlier one when it is whole, and tells the hash of what
 * stands there then. Gives false, with what is wrong in the terminal and the folder as it was, where the folder may not
 * be replaced, `make` gives false, another build is at it or the machine refuses; throws for a mistake of the program.
 */
export async function intoFolder(
  outDir: string,
  kind: BuildKind,
  make: (scratch: string) => Promise<boolean>,
): Promise<boolean> {
  try {
    const { dataFolder } = sourceFromEnvironment(process.env);
    const objection = outputObjection(outDir, dataFolder, kind);
    if (objection !== undefined) return refused(objection);
    const place = outputPlace(outDir);
    const built = await oneBuild(place, () =>
      inScratch(scratchFolder(kind, outDir), async (scratch) => {
        if (!(await make(scratch))) return false;
        await stage(`Đưa vào ${outDir} · Putting it in place`, () => replaceFolder(scratch, place));
        console.log(`Mã băm · Hash: sha256 ${treeHash(filesOf(place.target))}`);
        return true;
      }),
    );
    return 'done' in built ? built.done : refused(busy(outDir, built.holder));
  } catch (error) {
    const fault = machineFault(error, outDir);
    if (fault === undefined) throw error;
    return refused(fault);
  }
}

/** Does the work with a folder that is empty before and gone after it. */
export async function inScratch<T>(
  folder: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  empty(folder);
  try {
    return await work(folder);
  } finally {
    empty(folder);
  }
}

/** Pages that were being written when a build failed may still arrive while their folder is removed. */
function empty(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function refused(line: string): false {
  console.error(line);
  return false;
}
