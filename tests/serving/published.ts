/** What the servers serve: releases, made by the command itself, of the built site and of a bundle of small terms. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellEnvironment } from '../whole/environment.ts';

/** Runs a command of the project; throws what it said when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const child = spawn('node', [`src/commands/${command}.ts`, ...args], {
    env: shellEnvironment({ ASTRO_TELEMETRY_DISABLED: '1', ...env }),
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(`${command}: ${Buffer.concat(said)}`);
}

/** Publishes the site under test into a folder, and gives what is to be served. */
export async function publishSite(scratch: string): Promise<string> {
  const site = process.env['SITE'] ?? 'dist';
  if (!existsSync(join(site, 'index.html'))) throw new Error(`${site}: build the site first`);
  await run('release', ['--to', join(scratch, 'inside'), '--from', site]);
  return join(scratch, 'inside', 'internal');
}

const approved = `Biểu đồ;Phân loại;Đơn vị duyệt;Ngày duyệt;Không công bố trước
completion-by-level;công khai;Văn phòng;01/9/2025;
timeline;công khai;Văn phòng;01/9/2025;
`;

/** Builds and publishes the bundle of two small terms, and gives what is to be served. */
export async function publishBundle(scratch: string): Promise<string> {
  const [terms, bundle, to] = ['terms', 'bundle', 'public'].map((name) => join(scratch, name));
  cpSync('tests/fixtures/terms', terms!, { recursive: true });
  writeFileSync(join(terms!, 'tinh-mau-2025-2030', 'publication.csv'), approved);
  await run('buildPublic', ['--outDir', bundle!], { DATA_DIR: terms! });
  await run('release', ['--to', to!, '--from', bundle!]);
  return join(to!, 'public');
}
