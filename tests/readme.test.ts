/** The README is true: its commands, variables, folders, columns and dependencies are those of the tree. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputPlace } from '../src/commands/outputPlace.ts';
import { TABLES } from '../src/data/tables.ts';
import { PARTS } from '../src/performance/performanceRun.ts';
import { placesOf } from '../src/release/places.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** The first cells of the tables whose heading row begins with a word. */
function cellsUnder(heading: string): readonly string[] {
  const rows = readme
    .split(new RegExp(`^\\| ${heading} +\\|`, 'm'))[1]!
    .split('\n')
    .slice(2);
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows
    .slice(0, end)
    .flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
}

describe('The README', () => {
  it('names every script that a user may run', () => {
    const said = cellsUnder('command').map((command) => command.replace(/^npm (run )?/, ''));
    const scripts = Object.keys(manifest.scripts);
    expect([...said].sort()).toEqual(scripts.sort());
  });

  it('names the folders that there are', () => {
    const said = cellsUnder('folder');
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(`src/${entry.name}`).length > 0)
      .map((entry) => `src/${entry.name}/`);
    expect([...said].sort()).toEqual([...folders, 'data/', 'tests/'].sort());
    for (const folder of said) expect(existsSync(folder), folder).toBe(true);
  });

  it('names the parts of the benchmark', () => {
    expect(cellsUnder('part')).toEqual(PARTS);
  });

  it('gives a reason for every direct dependency, and for no other', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const direct = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect([...cellsUnder('package')].sort()).toEqual(direct.sort());
  });

  it('names every column of every table', () => {
    for (const { name, columns } of Object.values(TABLES))
      for (const { key, heading, required } of columns) {
        const cell = `${heading} · \`${key}\``;
        expect(readme, `${name}.${key}`).toContain(required ? `**${cell}**` : cell);
      }
  });
});

describe('SECURITY.md', () => {
  const security = readFileSync('SECURITY.md', 'utf8');
  const paths = [...security.matchAll(/`((?:tests|src|deploy)\/[^`]*)`/g)].map(([, path]) => path!);

  it('names tests that there are', () => {
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('says where a killed command leaves pages, and whom to tell of a hole', () => {
    const left = security.split('\n- ').find((point) => point.startsWith('**Nothing removed'))!;
    const { building, folder } = placesOf('to');
    for (const place of [
      basename(outputPlace('dist').work),
      relative(folder, building),
      ...['site', 'public', 'release', 'briefing'].map((kind) => `${kind}-…`),
    ])
      expect(left, place).toContain(place);
    expect(security).toMatch(/report to: _\(.+\)_/);
  });

  it('shows every defence by a test, and says where there is none', () => {
    const rows = security.split('\n').filter((line) => line.startsWith('| **'));
    const unshown = rows.filter((row) => !/`tests\/[^`]+`/.test(row));
    expect(rows.length).toBeGreaterThan(10);
    expect(unshown.map((row) => /\*\*(.*?)\*\*/.exec(row)![1])).toEqual(['A stolen `dist/`']);
  });

  it('leaves out no test that `npm run trust` counts', () => {
    const counted = readFileSync('tests/trust.ts', 'utf8').matchAll(/'(tests\/(?:\w+\/)+[^']*)'/g);
    const unsaid = [...counted].map(([, path]) => path!).filter((path) => !security.includes(path));
    expect(unsaid).toEqual([]);
  });
});
