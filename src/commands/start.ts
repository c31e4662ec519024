/** `npm start`: checks the data, builds the site, serves it and prints the address. */
import { preview } from 'astro';
import { buildSite } from './buildSite.ts';
import { stage } from './stage.ts';

if (await buildSite('dist')) {
  const server = await stage('Mở máy chủ · Starting the server', () =>
    preview({ outDir: 'dist', logLevel: 'error' }),
  );
  console.log(`\n  http://localhost:${server.port}/\n`);
} else process.exitCode = 1;
