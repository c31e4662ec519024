/** `npm run preview`: serves the last build and prints the address. */
import { preview } from './astro.ts';
import { announce } from './announce.ts';

announce(await preview({ outDir: 'dist', logLevel: 'error' }));
