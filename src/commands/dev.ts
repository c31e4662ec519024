/** `npm run dev`: a server that reads the data again when a CSV is saved. */
import { environmentObjection } from '../edition/source.ts';
import { dev } from './astro.ts';

const objection = environmentObjection(process.env);
if (objection === undefined) await dev({});
else {
  console.error(objection);
  process.exitCode = 1;
}
