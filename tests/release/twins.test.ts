/** Compressed twins of a release: of which texts, of which bytes, and how they pass from one release to the next. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/release/manifest.ts';
import { manifestOf, placesOf, siteOf } from '../../src/release/places.ts';
import { publish, rollBack } from '../../src/release/publish.ts';
import { around, write, type Pages } from './fakeSite.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;
let places = placesOf(scratch);
beforeEach(() => {
  places = placesOf(join(scratch, `to-${++count}`));
  mkdirSync(places.folder);
});

const build = (...parts: Pages[]) => write(mkdtempSync(join(scratch, 'build-')), ...parts);
const long = (word: string) => `<!doctype html><html><body>${word.repeat(500)}</body></html>`;
const served = (path: string) => readFileSync(join(places.current, path));

describe.skipIf(process.platform === 'win32')('A release', () => {
  it('has beside each text its compressed twin, which is no part of its id', async () => {
    const { id } = await publish(
      build(around('one'), { 'index.html': long('số '), 'a/b.csv': '1;2;3;4\n'.repeat(300) }),
      places,
    );
    for (const path of ['index.html', 'a/b.csv'])
      expect(gunzipSync(served(`${path}.gz`))).toEqual(served(path));
    const { files, twins } = readManifest(manifestOf(places, id));
    expect([...twins.keys()]).toEqual(expect.arrayContaining(['a/b.csv.gz', 'index.html.gz']));
    expect([...files.keys()].filter((path) => path.endsWith('.gz'))).toEqual([]);
    expect(statSync(join(places.current, 'index.html.gz')).mode & 0o777).toBe(0o444);
  });

  it('has none of a picture, nor of a text that does not get smaller', async () => {
    await publish(build(around('one'), { 'a.png': long('số ') }), places);
    const made = readdirSync(places.current, { recursive: true, encoding: 'utf8' });
    expect(made.filter((path) => /(\.png|\.css)\.gz$/.test(path))).toEqual([]);
  });

  it('shares the twin of an unchanged text with the release before, and makes that of a changed one', async () => {
    const first = await publish(
      build(around('one'), { 'index.html': long('một '), 'en/index.html': long('one ') }),
      places,
    );
    const second = await publish(
      build(around('two'), { 'index.html': long('hai '), 'en/index.html': long('one ') }),
      places,
    );
    const inode = (id: string, path: string) => statSync(join(siteOf(places, id), path)).ino;
    expect(inode(second.id, 'en/index.html.gz')).toBe(inode(first.id, 'en/index.html.gz'));
    expect(gunzipSync(served('index.html.gz')).toString()).toBe(long('hai '));
    expect(rollBack(places)).toBe(first.id);
    expect(gunzipSync(served('index.html.gz')).toString()).toBe(long('một '));
  });

  it('never takes a twin from a build: it may be of another text', async () => {
    await publish(build(around('one'), { 'index.html': long('một ') }), places);
    const copy = join(scratch, 'copy');
    cpSync(join(places.current, '.'), copy, { recursive: true });
    chmodSync(join(copy, 'index.html'), 0o644);
    writeFileSync(join(copy, 'index.html'), long('hai '));
    await publish(copy, places);
    expect(gunzipSync(served('index.html.gz')).toString()).toBe(long('hai '));
    writeFileSync(join(copy, 'index.html'), 'ngắn');
    await publish(copy, places);
    expect(existsSync(join(places.current, 'index.html.gz'))).toBe(false);
  });

  it('is not served again when a twin on the disk has changed', async () => {
    const first = await publish(build(around('one'), { 'index.html': long('một ') }), places);
    const second = await publish(build(around('two'), { 'index.html': long('hai ') }), places);
    const twin = join(siteOf(places, first.id), 'index.html.gz');
    chmodSync(twin, 0o644);
    writeFileSync(twin, 'x');
    expect(() => rollBack(places)).toThrow(/index\.html\.gz/);
    expect(served('index.html').toString()).toContain('hai');
    expect(second.isNew).toBe(true);
  });
});
