/** Same commit, data and as-of date: the same bytes, whatever the machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/release/manifest.ts';
import { treeHash } from '../../src/release/treeHash.ts';
import '../counted.ts';
import { SMALL_TERM, TERM } from '../data/smallTerm.ts';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The small term, one table of which came as two files. */
function dataFolder(): string {
  const folder = join(scratch, 'data');
  const { 'congresses.csv': congresses, ...tables } = SMALL_TERM;
  const [heading, ...rows] = congresses.trim().split('\n');
  const files = {
    ...tables,
    'congresses/a.csv': [heading, ...rows.slice(0, 2)].join('\n'),
    'congresses/b.csv': [heading, ...rows.slice(2)].join('\n'),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, TERM, name)), { recursive: true });
    writeFileSync(join(folder, TERM, name), text);
  }
  return folder;
}

/** Another checkout: the same sources and packages in another folder, and nothing that a build has kept. */
function otherCheckout(): string {
  const folder = join(scratch, 'một nơi khác', 'checkout');
  for (const name of [
    'src',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => one !== '.cache'))
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

/** Builds as a user does; gives the hash that the build tells. */
async function built(cwd: string, outDir: string, env: NodeJS.ProcessEnv): Promise<string> {
  const options = ['src/commands/build.ts', '--outDir', outDir];
  const child = spawn(process.execPath, options, { cwd, env: shellEnvironment(env) });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [status] = await once(child, 'close');
  expect(status, said).toBe(0);
  return /sha256 ([0-9a-f]{64})$/m.exec(said)![1]!;
}

describe('Two builds of the same data', () => {
  it('on machines that differ in folder, time zone, language, clock and order of files, one with no picture kept, give the same bytes', async ({
    task,
  }) => {
    const DATA_DIR = dataFolder();
    const other = otherCheckout();
    const [here, there] = [join(scratch, 'here'), join(other, 'out', 'there')];
    const otherMachine = pathToFileURL(join('tests', 'whole', 'otherMachine.ts')).href;
    const hashes = await Promise.all([
      built('.', here, {
        DATA_DIR,
        TZ: 'Asia/Ho_Chi_Minh',
        LANG: 'vi_VN.UTF-8',
        LC_ALL: 'vi_VN.UTF-8',
      }),
      built(other, there, {
        DATA_DIR: join('..', '..', 'data'),
        TZ: 'America/St_Johns',
        LANG: 'C',
        LC_ALL: 'C',
        NODE_OPTIONS: `--import ${otherMachine}`,
      }),
    ]);
    const [one, two] = [here, there].map(filesOf);
    expect(Object.fromEntries(two!)).toEqual(Object.fromEntries(one!));
    expect(hashes).toEqual([treeHash(one!), treeHash(one!)]);
    expect(existsSync(join(here, TERM, 'figures', 'completion-by-level.png'))).toBe(true);
    task.meta.counted = { builds: 2, files: one!.size };
  }, 300_000);
});
