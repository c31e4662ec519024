/**
 * `npm run check:data [-- --json]`: the import report; exit 1 when the data has an error. `DATA_DIR`,
 * `AS_OF` and `ON_BAD_ROW=quarantine` as for a build.
 */
import { readData } from '../data/readData.ts';
import { sourceFromEnvironment } from '../edition/edition.ts';
import { optionsOf } from './options.ts';
import { fullReport, isSound, jsonReport } from './report.ts';

const { json } = optionsOf({ json: { type: 'boolean', default: false } });
const { dataFolder, ...options } = sourceFromEnvironment(process.env);
const reading = readData(dataFolder, options);
process.stdout.write(`${(json ? jsonReport : fullReport)(reading, dataFolder)}\n`);
process.exitCode = isSound(reading) ? 0 : 1;
