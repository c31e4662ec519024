/**
 * The real servers and the load tool: those installed, else Debian's packages unpacked into a cache. Nothing is
 * installed, no script of a package runs and no service starts, so it takes no root either.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export interface Programs {
  readonly nginx: string;
  readonly caddy: string;
  readonly wrk: string;
  /** Makes certificates; may be missing where only the servers are installed. */
  readonly openssl: string;
  /** What they need to find their libraries. */
  readonly env: NodeJS.ProcessEnv;
}

const names = ['nginx', 'caddy', 'wrk'] as const;
const cache = resolve('node_modules/.cache/tien-do-dai-hoi/servers');

/** The programs, or the reason why there are none. */
export function findPrograms(): Programs | { readonly missing: string } {
  const installed = inFolders([...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']);
  const openssl = ownOpenssl() ?? join(cache, 'root', 'usr/bin/openssl');
  if (installed !== undefined) return { ...installed, openssl, env: process.env };
  if (!existsSync(join(cache, 'complete'))) {
    const objection = unpack();
    if (objection !== undefined) return { missing: objection };
  }
  const root = join(cache, 'root');
  const unpacked = inFolders(['usr/sbin', 'usr/bin'].map((folder) => join(root, folder)));
  if (unpacked === undefined) return { missing: 'the packages hold other programs than expected' };
  return { ...unpacked, openssl, env: { ...process.env, LD_LIBRARY_PATH: librariesIn(root) } };
}

function ownOpenssl(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'openssl')).find((path) => existsSync(path));
}

function inFolders(folders: readonly string[]): Omit<Programs, 'env' | 'openssl'> | undefined {
  const found = names.map((name) =>
    folders.map((folder) => join(folder, name)).find((path) => existsSync(path)),
  );
  const [nginx, caddy, wrk] = found;
  if (nginx === undefined || caddy === undefined || wrk === undefined) return undefined;
  return { nginx, caddy, wrk };
}

/** Fetches and unpacks the packages; gives what stands in the way. */
function unpack(): string | undefined {
  if (process.platform !== 'linux' || run('apt-get', ['--version']) === undefined)
    return 'no nginx, caddy and wrk here, and no apt-get to fetch them';
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(join(cache, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(cache, 'archives', 'partial'), { recursive: true });
  // The lists of the machine where they know the packages, else lists of its own.
  if (!fetched([]) && !(run('apt-get', [...ownLists, 'update']) !== undefined && fetched(ownLists)))
    return 'apt-get cannot fetch nginx, caddy and wrk (no network?)';
  for (const name of readdirSync(cache).filter((file) => file.endsWith('.deb')))
    if (run('dpkg-deb', ['-x', name, 'root']) === undefined) return `${name} cannot be unpacked`;
  writeFileSync(join(cache, 'complete'), '');
  return undefined;
}

const ownLists = [
  ...['-o', `Dir::State::lists=${join(cache, 'lists')}`],
  ...['-o', `Dir::Cache=${cache}`, '-o', 'APT::Sandbox::User=root'],
];

function fetched(options: readonly string[]): boolean {
  const planned = run('apt-get', [
    ...options,
    ...['install', '--simulate', '--no-install-recommends', 'nginx', 'wrk'],
  ]);
  // With a C library of its own a program does not start; Caddy needs none of what its package asks for.
  const packages = [...(planned ?? '').matchAll(/^Inst (\S+)/gm)]
    .map(([, name]) => name!)
    .filter((name) => !/^libc6|^libc-bin/.test(name));
  const needed = [
    ...new Set([...packages, 'nginx', 'wrk', 'caddy', ...(ownOpenssl() ? [] : ['openssl'])]),
  ];
  return run('apt-get', [...options, 'download', ...needed]) !== undefined;
}

function run(command: string, args: readonly string[]): string | undefined {
  const cwd = existsSync(cache) ? cache : '.';
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', cwd, timeout: 120_000 });
  return status === 0 ? stdout : undefined;
}

function librariesIn(root: string): string {
  const folders = ['usr/lib', 'lib'].map((folder) => join(root, folder)).filter(existsSync);
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .join(':');
}
