/** `npm run dev`: a server that reads the data again when a CSV is saved. */
import { publicUrlObjection } from '../edition/publicUrl.ts';
import { dev } from './astro.ts';

const objection = publicUrlObjection(process.env['PUBLIC_URL']);
if (objection === undefined) await dev({});
else {
  console.error(objection);
  process.exitCode = 1;
}
