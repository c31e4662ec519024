/**
 * `npm run check:data [-- --json]`: the import report; exit 1 when the data has an error. `DATA_DIR`,
 * `AS_OF` and `ON_BAD_ROW=quarantine` as for a build, and a slip in one of them is refused as there.
 */
import { editionOf, sourceFromEnvironment } from '../edition/edition.ts';
import { environmentObjection } from '../edition/source.ts';
import { optionsOf } from './options.ts';
import { fullReport, isSound, jsonReport } from './report.ts';

const { json } = optionsOf({ json: { type: 'boolean', default: false } });
const objection = environmentObjection(process.env);
if (objection === undefined) {
  const edition = editionOf(sourceFromEnvironment(process.env));
  process.stdout.write(`${(json ? jsonReport : fullReport)(edition)}\n`);
  process.exitCode = isSound(edition.reading) ? 0 : 1;
} else {
  console.error(objection);
  process.exitCode = 1;
}
