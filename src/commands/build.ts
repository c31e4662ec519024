/**
 * `npm run build [-- --outDir FOLDER]`: checks the data, builds the site beside the output folder and puts it in
 * its place only when it is whole. Exit 1 and an untouched output folder on any error.
 */
import { buildSite } from './buildSite.ts';
import { optionsOf } from './options.ts';

const { outDir } = optionsOf({ outDir: { type: 'string', default: 'dist' } });
process.exitCode = (await buildSite(outDir)) ? 0 : 1;
