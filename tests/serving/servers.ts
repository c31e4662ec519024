/** nginx and Caddy as they run for an office, with the configuration that is written for it: other ports and folders only. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { caddyConfiguration } from '../../src/serving/caddy.ts';
import { example, type Access, type Certificate, type Serving } from '../../src/serving/hosts.ts';
import { nginxConfiguration } from '../../src/serving/nginx.ts';
import { ask } from './ask.ts';
import { findPrograms, type Programs } from './programs.ts';

export type ServerName = 'nginx' | 'caddy';

const found = findPrograms();
/** Why the tests with real servers are skipped; undefined where they run. */
export const missing = 'missing' in found ? found.missing : undefined;
if (missing !== undefined) console.log(`tests/serving: skipped, ${missing}`);
/** A title, with the reason where its tests are skipped. */
export const titled = (title: string, reason = missing): string =>
  reason === undefined ? title : `${title} (skipped: ${reason})`;
export const programs = found as Programs;

export const INSIDE = 'noi-bo.test';
export const PUBLIC = 'solieu.test';

/** The folders that are served, and who may read inside. */
export interface Roots {
  readonly inside: string;
  readonly public: string;
  readonly access?: Access;
  /** Where this runs as root: as whom nginx reads, in place of root. */
  readonly user?: string;
  /** Over TLS, with this certificate for the public host; `inside`: for the other one, else as the server has it. */
  readonly tls?: { readonly certificate: Certificate; readonly inside?: Certificate };
  /** Changes an administrator makes in the file. */
  readonly edit?: (configuration: string) => string;
}

export interface Server {
  readonly port: number;
  /** Where it speaks TLS; 0 where it does not. */
  readonly tls: number;
  /** What it keeps: its logs, and the certificates that it makes. */
  readonly scratch: string;
  stop(): Promise<void>;
}

/** Starts a server, and gives it when it answers. */
export async function start(name: ServerName, roots: Roots): Promise<Server> {
  const scratch = mkdtempSync(join(tmpdir(), 'tien-do-server-'));
  const [port, tls] = [await freePort(), roots.tls === undefined ? 0 : await freePort()];
  const { certificate, inside } = roots.tls ?? {};
  const serving: Serving = {
    internal: {
      ...example.internal,
      name: INSIDE,
      root: roots.inside,
      ...(inside && { certificate: inside }),
    },
    public: {
      ...example.public,
      name: PUBLIC,
      root: roots.public,
      ...(certificate && { certificate }),
    },
    access: roots.access ?? { kind: 'addresses', list: ['127.0.0.1'] },
    ports: { plain: port, ...(tls > 0 && { tls }) },
  };
  const child = launch(name, scratch, serving, roots);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(scratch, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries++) {
    const answered = await ask(port, PUBLIC, '/').catch(() => undefined);
    if (answered !== undefined) return { port, tls, scratch, stop };
    if (tries > 200 || child.exitCode !== null) {
      const said = readFileSync(join(scratch, 'said.log'), 'utf8');
      await stop();
      throw new Error(`${name} does not answer: ${said}`);
    }
    await sleep(50);
  }
}

function launch(name: ServerName, scratch: string, serving: Serving, roots: Roots): ChildProcess {
  const file = writeConfiguration(name, scratch, serving, roots);
  const args = {
    nginx: ['-g', 'daemon off;', ...nginxFile(file)],
    caddy: ['run', ...caddyFile(file)],
  };
  const log = join(scratch, 'said.log');
  writeFileSync(log, '');
  const child = spawn(programs[name], args[name], {
    env: { ...programs.env, HOME: scratch, XDG_DATA_HOME: scratch },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream!.on('data', (said: Buffer) => {
      // Only what it says before it answers is of interest.
      if (readableSize(log) < 10_000) writeFileSync(log, said, { flag: 'a' });
    });
  return child;
}

export const nginxFile = (file: string): string[] => ['-e', 'stderr', '-c', file];
export const caddyFile = (file: string): string[] => ['--adapter', 'caddyfile', '--config', file];

function writeConfiguration(
  name: ServerName,
  scratch: string,
  serving: Serving,
  { user, edit = (text) => text }: Roots,
): string {
  const temporary = join(scratch, 'temporary');
  mkdirSync(temporary);
  const folders = { pid: join(scratch, 'nginx.pid'), logs: scratch, temporary };
  const text = {
    nginx: () => asThisUser(nginxConfiguration(serving, folders), user),
    caddy: () => caddyConfiguration(serving, scratch),
  };
  const file = join(scratch, 'configuration');
  writeFileSync(file, edit(text[name]()));
  return file;
}

/** Run by root, nginx would give its work to a user who cannot look into folders of tests. */
export function asThisUser(configuration: string, user = 'root'): string {
  return process.getuid?.() === 0
    ? configuration.replace(/^user .+;$/m, `user ${user};`)
    : configuration;
}

const readableSize = (path: string): number => {
  try {
    return readFileSync(path).length;
  } catch {
    return Infinity;
  }
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
