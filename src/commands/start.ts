/** `npm start`: checks the data, builds the site, serves it and prints the address. */
import { announce } from './announce.ts';
import { preview } from './astro.ts';
import { buildSite } from './buildSite.ts';
import { stage } from './stage.ts';

if (await buildSite('dist')) {
  const serve = () => preview({ outDir: 'dist', logLevel: 'error' });
  announce(await stage('Mở máy chủ · Starting the server', serve));
} else process.exitCode = 1;
