/** Publishing with real folders: what stands where, what is shared, what is told when it cannot be done. */
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../src/release/lock.ts';
import { filesOf } from '../../src/release/manifest.ts';
import { manifestOf, placesOf, siteOf } from '../../src/release/places.ts';
import { publish, rollBack } from '../../src/release/publish.ts';
import { asRefusal, Refusal } from '../../src/release/refusal.ts';
import { around, correction, fixed, FIGURE, TERM, write, type Pages } from './fakeSite.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;
let places = placesOf(scratch);
beforeEach(() => {
  places = placesOf(join(scratch, `to-${++count}`));
  mkdirSync(places.folder);
});

const build = (...parts: Pages[]) => write(mkdtempSync(join(scratch, 'build-')), ...parts);
const served = (path: string) => readFileSync(join(places.current, path), 'utf8');
const may = '2020-05-25';
const figure = (version = '') => `${TERM}/figures/${FIGURE}@${may}${version}.json`;

describe.skipIf(process.platform === 'win32')('Publishing', () => {
  it('serves the release through a relative link, so that the folder can be moved', async () => {
    const { id, isNew } = await publish(build(around('one'), fixed(may, 451)), places);
    expect(isNew).toBe(true);
    expect(id).toMatch(/^2020-05-25-[0-9a-f]{12}$/);
    expect(readlinkSync(places.current)).toBe(`releases/${id}`);
    expect(served('index.html')).toContain('one');
  });

  it('says when the same site is served already, and makes nothing', async () => {
    const { id } = await publish(build(around('one')), places);
    expect(await publish(build(around('one')), places)).toMatchObject({ id, isNew: false });
    expect(readdirSync(places.releases)).toEqual([id, `${id}.json`]);
  });

  it('keeps every release, and shares only what no one can write', async () => {
    const first = await publish(build(around('one'), fixed(may, 451)), places);
    const second = await publish(build(around('two'), fixed(may, 451)), places);
    const [old, fresh] = [first, second].map(({ id }) =>
      statSync(join(siteOf(places, id), figure())),
    );
    expect(fresh!.ino).toBe(old!.ino);
    expect(fresh!.mode & 0o777).toBe(0o444);
    expect(served('index.html')).toContain('two');
    expect(readFileSync(join(siteOf(places, first.id), 'index.html'), 'utf8')).toContain('one');
  });

  it('copies what someone has made writable', async () => {
    const first = await publish(build(around('one'), fixed(may, 451)), places);
    chmodSync(join(siteOf(places, first.id), figure()), 0o644);
    const second = await publish(build(around('two'), fixed(may, 451)), places);
    const [old, fresh] = [first, second].map(({ id }) =>
      statSync(join(siteOf(places, id), figure())),
    );
    expect(fresh!.ino).not.toBe(old!.ino);
  });

  it('names every published number that would change, and leaves the site as it was', async () => {
    await publish(build(around('one'), fixed(may, 451), fixed('2020-06-30', 452)), places);
    const before = filesOf(realpathSync(places.current));
    const wrong = build(around('two'), fixed(may, 450), fixed('2020-06-30', 449));
    const refusal = await publish(wrong, places).catch((error: unknown) => error as Refusal);
    expect(refusal).toBeInstanceOf(Refusal);
    const lines = (refusal as Refusal).message.split('\n');
    expect(lines[0]).toContain(
      `${TERM}/figures/${FIGURE}@${may}: [Tổ chức cơ sở đảng, Đã tiến hành] 451 → 450;`,
    );
    expect(lines[1]).toContain('452 → 449');
    expect(lines[2]).toContain('corrections.csv');
    expect(lines.slice(3)).toEqual([
      `${TERM}/corrections.csv`,
      'Biểu đồ;Ngày chốt;Ngày đính chính;Lý do;Tiếng Anh',
      `${FIGURE};25/5/2020;;;`,
      `${FIGURE};30/6/2020;;;`,
    ]);
    expect(filesOf(realpathSync(places.current))).toEqual(before);
  });

  it('refuses to carry over a published file that was damaged on the disk', async () => {
    const { id } = await publish(build(around('one'), fixed(may, 451)), places);
    const path = join(siteOf(places, id), figure());
    chmodSync(path, 0o644);
    writeFileSync(path, 'damaged');
    await expect(publish(build(around('two'), fixed(may, 451)), places)).rejects.toThrow(
      /completion-by-level@2020-05-25\.json: .*\(damaged/,
    );
    expect(served('index.html')).toContain('one');
  });

  it('refuses a build without a first page, and one with a link in it', async () => {
    await expect(publish(join(scratch, 'nowhere'), places)).rejects.toThrow('index.html');
    const linked = build(around('one'));
    symlinkSync('/etc/hosts', join(linked, 'hosts'));
    await expect(publish(linked, places)).rejects.toThrow(/hosts: .* no plain file/);
    expect(existsSync(places.current)).toBe(false);
  });

  it('touches no current that it has not made', async () => {
    mkdirSync(places.current);
    await expect(publish(build(around('one')), places)).rejects.toThrow('a real folder');
    rmSync(places.current, { recursive: true });
    symlinkSync('/var/www/site', places.current);
    await expect(publish(build(around('one')), places)).rejects.toThrow('/var/www/site');
    expect(readlinkSync(places.current)).toBe('/var/www/site');
  });

  it('never puts the internal site where the public bundle is served, nor the other way round', async () => {
    const bundle = { 'public-index.css': '' };
    await publish(build(around('one'), bundle), places);
    await expect(publish(build(around('two')), places)).rejects.toThrow('public bundle');
    await publish(build(around('three'), bundle), places);
    expect(served('index.html')).toContain('three');
  });

  it.each([
    ['internal', 'public', {}],
    ['public', 'internal', { 'public-index.css': '' }],
  ] as const)(
    'names a folder after the %s site in it, and nothing is served by the name of %s',
    async (audience, other, files) => {
      expect(await publish(build(around('one'), files), places)).toMatchObject({ audience });
      expect(readlinkSync(join(places.folder, audience))).toBe('current');
      expect(readFileSync(join(places.folder, audience, 'index.html'), 'utf8')).toContain('one');
      expect(existsSync(join(places.folder, other))).toBe(false);
      await expect(publish(build(around('two'), files), places, other)).rejects.toThrow(
        '--audience',
      );
    },
  );

  it('keeps to the name of a folder whose releases are gone, and gives one to a folder without', async () => {
    await publish(build(around('one')), places);
    rmSync(places.releases, { recursive: true });
    rmSync(places.current);
    rmSync(places.history);
    const bundle = build(around('two'), { 'public-index.css': '' });
    await expect(publish(bundle, places)).rejects.toThrow('public bundle');
    rmSync(join(places.folder, 'internal'));
    const { id } = await publish(bundle, places);
    rmSync(join(places.folder, 'public'));
    expect(await publish(bundle, places)).toMatchObject({ id, isNew: false });
    expect(readlinkSync(join(places.folder, 'public'))).toBe('current');
  });

  it('takes no file of somebody else for its name', async () => {
    mkdirSync(join(places.folder, 'public'));
    await expect(publish(build(around('one')), places)).rejects.toThrow('is no mark');
    expect(existsSync(places.current)).toBe(false);
  });

  it('stops at a history that it cannot read', async () => {
    writeFileSync(places.history, '{');
    await expect(publish(build(around('one')), places)).rejects.toThrow('history.json');
  });
});

describe.skipIf(process.platform === 'win32')('Correcting, republishing and rolling back', () => {
  it('goes the whole way: publish, correct, republish, roll back, go on', async () => {
    const one = await publish(build(around('one'), fixed(may, 451)), places);
    const rows = [correction(may, '2020-06-08')];
    const two = await publish(build(around('two', rows), fixed(may, 450)), places);
    expect(two.corrected).toMatchObject([{ figure: FIGURE, asOf: may, version: 2 }]);
    expect([served(figure()), served(figure('_v2'))]).toEqual([
      expect.stringContaining('451/452'),
      expect.stringContaining('450/452'),
    ]);

    expect(rollBack(places)).toBe(one.id);
    expect(served('index.html')).toContain('one');
    expect(() => rollBack(places)).toThrow('no release before');

    // What was published and rolled back was published: it is kept, and may not change either.
    await expect(publish(build(around('three', rows), fixed(may, 449)), places)).rejects.toThrow(
      '450 → 449',
    );
    await publish(build(around('three', rows), fixed(may, 450)), places);
    expect(served(figure('_v2'))).toContain('450/452');
    expect(rollBack(places)).toBe(one.id);
  });

  it('comes back to a release that was rolled back, without making it again', async () => {
    await publish(build(around('one')), places);
    const two = build(around('two'));
    const { id } = await publish(two, places);
    const made = statSync(siteOf(places, id)).ino;
    rollBack(places);
    expect(await publish(two, places)).toMatchObject({ id, isNew: true });
    expect(statSync(siteOf(places, id)).ino).toBe(made);
    expect(served('index.html')).toContain('two');
  });

  it('goes over a release whose folder was pruned', async () => {
    const one = await publish(build(around('one')), places);
    const two = await publish(build(around('two')), places);
    await publish(build(around('three')), places);
    rmSync(siteOf(places, two.id), { recursive: true });
    rmSync(manifestOf(places, two.id));
    expect(rollBack(places)).toBe(one.id);
  });

  it('serves no damaged release', async () => {
    const one = await publish(build(around('one')), places);
    await publish(build(around('two')), places);
    rmSync(join(siteOf(places, one.id), '404.html'));
    expect(() => rollBack(places)).toThrow('404.html');
    expect(served('index.html')).toContain('two');
  });
});

describe.skipIf(process.platform === 'win32')('What a killed publish leaves', () => {
  it('is gone after the next one: a half written release, a link, a release never served', async () => {
    const one = await publish(build(around('one')), places);
    write(places.building, around('half'));
    symlinkSync('releases/none', `${places.current}.next`);
    const never = '2020-06-30-0123456789ab';
    write(siteOf(places, never), around('never'));
    writeFileSync(manifestOf(places, never), '{}');
    const history = JSON.parse(readFileSync(places.history, 'utf8'));
    writeFileSync(
      places.history,
      JSON.stringify({ ...history, next: { id: never, kind: 'release' } }),
    );
    const two = await publish(build(around('two')), places);
    const kept = [one, two].flatMap(({ id }) => [id, `${id}.json`]);
    expect(readdirSync(places.releases).sort()).toEqual(kept.sort());
    expect(readdirSync(places.folder).sort()).toEqual([
      'current',
      'history.json',
      'internal',
      'releases',
    ]);
  });

  it('is taken up where the switch was the last thing that it did', async () => {
    const one = await publish(build(around('one')), places);
    const two = await publish(build(around('two')), places);
    const { served: steps } = JSON.parse(readFileSync(places.history, 'utf8'));
    writeFileSync(
      places.history,
      JSON.stringify({ served: steps.slice(0, 1), next: { id: two.id, kind: 'release' } }),
    );
    expect(rollBack(places)).toBe(one.id);
  });

  it('is nothing of the owner: other files and hand-made releases stay', async () => {
    await publish(build(around('one')), places);
    const own = join(places.releases, 'notes.txt');
    writeFileSync(own, 'mine');
    linkSync(own, join(places.folder, 'notes.txt'));
    await publish(build(around('two')), places);
    expect(lstatSync(own).nlink).toBe(2);
  });
});

describe('A folder of releases', () => {
  it('is not a file, and is made with the folders above it', async () => {
    const file = join(places.folder, 'file');
    writeFileSync(file, '');
    await expect(withLock(placesOf(file), () => 1)).rejects.toThrow('is a file');
    const deep = placesOf(join(places.folder, 'deep', 'er'));
    expect(await withLock(deep, () => 1)).toBe(1);
  });

  it('is not worked on where its lock cannot be taken', async () => {
    mkdirSync(places.lock);
    await expect(withLock(places, () => 1)).rejects.toThrow(
      /release\.lock: .* cannot be read or written \(unable to open database file\)/,
    );
  });

  it('is locked while one works on it, and only then', async () => {
    const work = withLock(places, () => new Promise((done) => setTimeout(done, 50)));
    await expect(withLock(places, () => 1)).rejects.toThrow(`process ${process.pid}) is under way`);
    await work;
    await expect(
      withLock(places, () => {
        throw new Error('the work failed');
      }),
    ).rejects.toThrow('the work failed');
    expect(await withLock(places, () => 1)).toBe(1);
  });
});

describe('A system call that fails', () => {
  const failing = (code: string, path?: string) =>
    Object.assign(new Error(code), { code, syscall: 'write', ...(path && { path }) });

  it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('for want of room says so (%s)', (code) => {
    expect(asRefusal(failing(code), '/srv/site')).toMatchObject({
      message: expect.stringContaining('no room left, there is no site yet;'),
    });
  });

  it('says that the served site stands where one is served, and only there', async () => {
    const said = () => (asRefusal(failing('ENOSPC'), places.folder) as Refusal).message;
    expect(said()).toContain('chưa có trang nào ở đó');
    await publish(build(around('one')), places);
    expect(said()).toContain('the served site is as it was');
    const path = places.releases;
    expect((asRefusal(failing('EROFS', path), places.folder) as Refusal).message).toContain(
      'trang đang phục vụ vẫn như cũ. / ',
    );
  });

  it.each(['EACCES', 'EROFS', 'EPERM'])(
    'at a folder that cannot be written says so (%s)',
    (code) => {
      const refusal = asRefusal(failing(code, '/srv/site/releases'), '/srv/site');
      expect(refusal).toMatchObject({
        message: expect.stringMatching(`^/srv/site/releases: .*${code}.* / .*${code}.*no site yet`),
      });
    },
  );

  it('elsewhere, and any other error, stays what it is', () => {
    const [other, bug] = [failing('EACCES', '/etc/shadow'), new TypeError('bug')];
    expect(asRefusal(other, '/srv/site')).toBe(other);
    expect(asRefusal(bug, '/srv/site')).toBe(bug);
  });
});
