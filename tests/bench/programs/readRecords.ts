/** The product's way: from the bytes of a data folder to checked records. Tells how long it took, and the lines it read. */
import { performance } from 'node:perf_hooks';
import { readData } from '../../../src/data/readData.ts';

const started = performance.now();
const { terms, files } = readData(process.argv[2]!);
const milliseconds = performance.now() - started;
if (terms.length !== 1) throw new Error('The term has an error.');
const rows = files
  .filter(({ file }) => file.endsWith('.csv'))
  .reduce((sum, { lines }) => sum + lines, 0);
console.log(JSON.stringify({ milliseconds, rows }));
