/** `npm run serving`: writes the configurations of the web servers into `deploy/`, from the one table of headers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyConfiguration } from '../serving/caddy.ts';
import { example } from '../serving/hosts.ts';
import { nginxConfiguration } from '../serving/nginx.ts';
import { optionsOf } from './options.ts';

const { outDir } = optionsOf({ outDir: { type: 'string', default: 'deploy' } });
mkdirSync(outDir, { recursive: true });
for (const [name, text] of [
  ['nginx.conf', nginxConfiguration(example)],
  ['Caddyfile', caddyConfiguration(example)],
] as const) {
  writeFileSync(join(outDir, name), text);
  console.log(join(outDir, name));
}
