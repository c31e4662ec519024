/** `npm run dev`: a server that reads the data again when a CSV is saved. */
import { dev } from './astro.ts';

await dev({});
