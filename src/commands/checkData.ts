/**
 * `npm run check:data [-- --json]`: the import report; exit 1 when the data has an error. `DATA_DIR`,
 * `AS_OF` and `ON_BAD_ROW=quarantine` as for a build.
 */
import { editionOf, sourceFromEnvironment } from '../edition/edition.ts';
import { optionsOf } from './options.ts';
import { fullReport, isSound, jsonReport } from './report.ts';

const { json } = optionsOf({ json: { type: 'boolean', default: false } });
const edition = editionOf(sourceFromEnvironment(process.env));
process.stdout.write(`${(json ? jsonReport : fullReport)(edition)}\n`);
process.exitCode = isSound(edition.reading) ? 0 : 1;
