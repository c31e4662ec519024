/** What comes from outside: little, named, locked to its bytes, and without a word while it is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import './counted.ts';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  /** Inside another package, whose bytes are locked. */
  readonly inBundle?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { '': root, ...rest } = lock.packages as Record<string, Locked>;
const locked = Object.entries(rest);
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const direct: Readonly<Record<string, string>> = Object.assign(
  {},
  ...kinds.map((kind) => manifest[kind]),
);

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Packages of a lockfile that are not locked to their bytes, or that come from a place of their own. */
function looseIn(packages: readonly (readonly [string, Locked])[]): readonly string[] {
  return packages
    .filter(
      ([, { integrity, inBundle, resolved, link, version }]) =>
        (!inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')) ||
        resolved !== undefined ||
        link !== undefined ||
        !/^\d+\.\d+\.\d+/.test(version ?? ''),
    )
    .map(([path]) => path);
}

describe('Every package', () => {
  it('is locked to its bytes, from any registry and from nowhere else', ({ task }) => {
    expect(lock.lockfileVersion).toBe(3);
    expect(looseIn(locked)).toEqual([]);
    expect(locked.length).toBeGreaterThan(100);
    task.meta.counted = { packages: locked.length };
  });

  it('that would run a script while it is installed is known, and forbidden to by name', () => {
    const names = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1)!);
    expect(manifest.allowScripts).toEqual(
      Object.fromEntries([...new Set(names)].map((name) => [name, false])),
    );
  });
});

describe('Every direct dependency', () => {
  it('has one exact version, which is the locked one', () => {
    for (const kind of kinds)
      expect((root as Record<string, unknown>)[kind]).toEqual(manifest[kind]);
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(rest[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('is used: imported, run by a command, named by settings, or the types of one that is imported', () => {
    const imported = new Set(imports().map(({ name }) => name));
    const settings = [
      ...Object.values<string>(manifest.scripts),
      ...manifest.prettier.plugins,
      ...['tests/run.ts', 'tests/mutation.ts', 'tests/mutation/stryker.config.json'].map((file) =>
        readFileSync(file, 'utf8'),
      ),
    ].join('\n');
    const unused = Object.keys(direct).filter((name) => {
      const typed = /^@types\/(.*)/.exec(name)?.[1];
      if (typed !== undefined) return typed !== 'node' && !imported.has(typed);
      // A command of its own; the runner that the tester of tests finds by its name; Node itself, and what checks types.
      const programs = Object.keys(rest[`node_modules/${name}`]?.bin ?? {});
      const isRun = [name, ...programs].some((one) => new RegExp(`\\b${one}\\b`).test(settings));
      const isFound = settings.includes(`"${/^@stryker-mutator\/(.*)-runner$/.exec(name)?.[1]}"`);
      const isChecker = ['@astrojs/check', 'typescript'].includes(name);
      return !imported.has(name) && !isRun && !isFound && !isChecker;
    });
    expect(unused).toEqual([]);
  });

  it('is named: nothing else is imported', () => {
    const unlisted = imports().filter(({ name }) => direct[name] === undefined);
    expect(unlisted).toEqual([]);
  });
});

/** Files of code below a folder; what the benchmark sets beside the product has packages of its own. */
function codeIn(folder: string): readonly string[] {
  const peers = join('tests', 'bench', 'peers');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:[cm]?[jt]s|astro|md)$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => folder === peers || !file.startsWith(peers));
}

/** Packages that code, tests and settings name in an import, or in a path below them. */
function imports(
  folders: readonly string[] = ['src', 'tests'],
): readonly { readonly file: string; readonly name: string }[] {
  const files = folders.flatMap(codeIn);
  const statement = /^\s*(?:import|export)\s+(?:[^'";]*?\s+from\s+)?'([^.'][^']*)'/gm;
  const call = /\b(?:import|require|import\.meta\.resolve)\(\s*['"`]([^.'"`\s][^'"`]*)['"`]/g;
  // Files of the typeface, whose names are put together.
  const path = /`(@[a-z-]+\/[a-z-]+)\/\$/g;
  const all = folders.includes('src') ? [...files, 'astro.config.mjs'] : files;
  return all.flatMap((file) =>
    [statement, call, path]
      .flatMap((form) => [...readFileSync(file, 'utf8').matchAll(form)])
      .map(([, specifier]) => specifier!)
      .filter((specifier) => !isBuiltin(specifier) && !specifier.startsWith('astro:'))
      .map((specifier) => ({ file, name: /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0] })),
  );
}

/** A project with a package that wants to write a file while it is installed, and so does the project. */
function projectOfStrangers(settings: string): string {
  const folder = mkdtempSync(join(scratch, 'project-'));
  const stranger = join(folder, 'stranger', 'package');
  mkdirSync(stranger, { recursive: true });
  const write = "node -e \"require('fs').writeFileSync(process.env.RAN, 'x')\"";
  const scripts = { preinstall: write, install: write, postinstall: write };
  const json = (value: object) => JSON.stringify(value);
  writeFileSync(
    join(stranger, 'package.json'),
    json({ name: 'stranger', version: '1.0.0', scripts }),
  );
  execFileSync('tar', ['-czf', '../stranger.tgz', 'package'], { cwd: join(folder, 'stranger') });
  const dependencies = { stranger: 'file:stranger.tgz' };
  writeFileSync(
    join(folder, 'package.json'),
    json({ name: 'p', version: '1.0.0', dependencies, scripts }),
  );
  writeFileSync(join(folder, '.npmrc'), settings);
  return folder;
}

describe('What the benchmark sets beside the product', () => {
  const folder = join('tests', 'bench', 'peers');
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { '': own, ...others } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
    .packages as Record<string, Locked>;

  it('is locked like the product, and to one version', () => {
    expect(looseIn(Object.entries(others))).toEqual([]);
    expect((own as { dependencies?: object }).dependencies).toEqual(dependencies);
    for (const [name, version] of Object.entries(dependencies))
      expect(others[`node_modules/${name}`]?.version, name).toBe(version);
  });

  it('imports what it names', () => {
    const unnamed = imports([folder]).filter(({ name }) => dependencies[name] === undefined);
    expect(unnamed).toEqual([]);
  });
});

describe('An install', () => {
  const settings = readFileSync('.npmrc', 'utf8');

  it.each([
    ['runs nothing of any package', settings, false],
    ['would run it without the line in .npmrc', settings.replace(/^ignore-scripts=.*$/m, ''), true],
  ])('%s', (_, own, runs) => {
    const folder = projectOfStrangers(own);
    const ran = join(folder, 'ran');
    const env = { ...process.env, RAN: ran, npm_config_ignore_scripts: undefined };
    const { status, stderr } = spawnSync('npm', ['install', '--offline'], {
      cwd: folder,
      encoding: 'utf8',
      env,
      shell: process.platform === 'win32',
    });
    expect(status, stderr).toBe(0);
    expect(readdirSync(join(folder, 'node_modules'))).toContain('stranger');
    expect(readdirSync(folder).includes('ran')).toBe(runs);
  });

  it('needs no script of our own, since none would run', () => {
    const lifecycle = /^(?:(?:pre|post)?(?:install|prepare|publish)|prepublishOnly|dependencies)$/;
    const around = /^(?:pre|post)(?=(.*))/;
    for (const name of Object.keys(manifest.scripts)) {
      expect(name).not.toMatch(lifecycle);
      expect(manifest.scripts, name).not.toHaveProperty([around.exec(name)?.[1] ?? '-']);
    }
  });
});

describe('Every command', () => {
  const guard = '(node src/commands/ownNode.cjs || sh src/commands/noNode.sh) && ';
  const line = /^Node 26 không chạy được.*libatomic1.* \/ Node 26 does not start.*libatomic1.*\n$/;

  it('first sees whether Node starts', () => {
    const without = Object.entries<string>(manifest.scripts).filter(
      ([, command]) => !command.startsWith(guard),
    );
    expect(without).toEqual([]);
  });

  /** A Node that is there but does not do. */
  const broken = 'echo "node: error while loading shared libraries: libatomic.so.1" >&2; exit 127';
  /** One before 26 is as if it had no Temporal. */
  const old = `exec '${process.execPath}' --require ./old.cjs "$@"`;
  const sound = `exec '${process.execPath}' "$@"`;

  /** A project whose `node` on the PATH and whose own package are these programs; what a command with the guard does. */
  function command(onPath: string, own: string | undefined, linked = false) {
    const folder = mkdtempSync(join(scratch, 'command-'));
    const program = (path: string, body: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    };
    cpSync('src/commands', join(folder, 'src/commands'), { recursive: true });
    writeFileSync(join(folder, 'old.cjs'), 'delete globalThis.Temporal;');
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({
        optionalDependencies: { 'node-elsewhere': '26.0.0', 'node-here': '26.0.0' },
      }),
    );
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    program('path/node', onPath);
    if (own !== undefined) {
      program('node_modules/node-here/bin/node', own);
      const bin = JSON.stringify({ bin: { node: 'bin/node' } });
      writeFileSync(join(folder, 'node_modules/node-here/package.json'), bin);
      if (linked) symlinkSync('../node-here/bin/node', join(folder, 'node_modules/.bin/node'));
    }
    const path = ['node_modules/.bin', 'path'].map((name) => join(folder, name));
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `${guard}node -e "console.log(typeof Temporal)"`],
      { cwd: folder, encoding: 'utf8', env: { PATH: [...path, '/usr/bin', '/bin'].join(':') } },
    );
    return { status, stdout, stderr };
  }
  const onUnix = it.skipIf(process.platform === 'win32');
  const goesOn = { status: 0, stdout: 'object\n', stderr: '' };

  onUnix('goes on with the Node of the project, linked or, as npm 10 leaves it, not', () => {
    expect(command(broken, sound, true)).toEqual(goesOn);
    expect(command(old, sound)).toEqual(goesOn);
  });

  onUnix('goes on with a new Node on a platform that has no package', () => {
    expect(command(sound, undefined)).toEqual(goesOn);
  });

  onUnix('says one line in both languages and stops where no Node will do', () => {
    for (const [onPath, own] of [
      [old, undefined],
      [old, broken],
    ] as const) {
      const { status, stdout, stderr } = command(onPath, own);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(line);
    }
  });

  onUnix('says it after the complaint of the system where the linked Node lacks a library', () => {
    const { status, stderr } = command(sound, broken, true);
    expect(status).toBe(1);
    const [complaint, ...rest] = stderr.split(/(?<=\n)/);
    expect(complaint).toContain('libatomic.so.1');
    expect(rest.join('')).toMatch(line);
  });
});
