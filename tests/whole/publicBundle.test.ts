/** The public bundle as a user builds it: of the shipped term, of other data, and what is left when something would leak. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAtom } from '../feeds/validAtom.ts';
import { readCalendar } from '../feeds/validCalendar.ts';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync('node', [`src/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: shellEnvironment(env),
  });
  return { status, stderr, said: stdout + stderr };
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
const text = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('The public bundle of the shipped term', () => {
  const bundle = join(scratch, 'public');
  const site = process.env['SITE'] ?? join(scratch, 'site');
  let built: ReturnType<typeof run>;
  beforeAll(() => {
    if (!existsSync(site)) run('build', ['--outDir', site]);
    built = run('buildPublic', ['--outDir', bundle]);
  }, 240_000);

  it('is built, and says what is in it', () => {
    expect(built.said).not.toMatch(/\n\s+at /);
    expect(built.status).toBe(0);
    expect(built.said).toMatch(/\d+ biểu đồ\/figures, \d+ tệp\/files: completion-by-level/);
  });

  it('holds at least the figures of completion, in both languages, as picture and table', () => {
    for (const id of ['completion-by-level', 'completion-over-time', 'completion-by-committee'])
      for (const language of ['', 'en'])
        for (const ending of ['svg', 'png', 'csv', 'json'])
          expect(
            existsSync(join(bundle, language, 'bac-kan-2020-2025', 'figures', `${id}.${ending}`)),
            `${id}.${ending}`,
          ).toBe(true);
    expect(text(bundle, 'index.html')).toContain(
      '452/452 tổ chức cơ sở đảng (100%) đã tiến hành đại hội',
    );
    expect(text(bundle, 'en', 'index.html')).toContain('452 of 452 grassroots party organisations');
  });

  it('is a part of the site to the byte, beside its index', () => {
    const own = [
      'index.html',
      join('en', 'index.html'),
      '404.html',
      'public-index.css',
      join('bac-kan-2020-2025', 'figures', 'corrections.json'),
    ];
    const taken = filesOf(bundle).filter((path) => !own.includes(path));
    expect(taken.length).toBeGreaterThan(100);
    const other = taken.filter(
      (path) => !readFileSync(join(bundle, path)).equals(readFileSync(join(site, path))),
    );
    expect(other).toEqual([]);
  });

  it('has news for followers outside, whose links stay in it', () => {
    for (const language of ['', 'en']) {
      const { entries } = readAtom(text(bundle, language, 'published', 'feed.xml'));
      expect(entries.length).toBeGreaterThan(3);
      for (const { href } of entries)
        expect(existsSync(join(bundle, href!, 'index.html')), href).toBe(true);
      const events = readCalendar(text(bundle, language, 'published', 'calendar.ics'));
      expect(events.length).toBeGreaterThan(3);
    }
  });

  it('holds nothing that the term keeps inside', () => {
    const paths = filesOf(bundle).join('\n');
    expect(paths).not.toMatch(
      /election-outcome|limitations|congress-calendar|committee-composition|statistics|committees/,
    );
    const svg = filesOf(bundle).filter((path) => path.endsWith('.json'));
    for (const path of svg)
      expect(text(bundle, path), path).not.toMatch(/"audience": "internal"|BK-[A-Z]|\.csv/);
  });

  it.skipIf(process.platform === 'win32')(
    'is released like a site, and never in the place of one',
    () => {
      const to = join(scratch, 'host');
      expect(run('release', ['--to', to, '--from', bundle])).toMatchObject({ status: 0 });
      expect(text(to, 'current', 'index.html')).toBe(text(bundle, 'index.html'));
      expect(readdirSync(join(to, 'releases')).join()).toMatch(/2020-06-30-[0-9a-f]{12}/);
      const inside = run('release', ['--to', to, '--from', site]);
      expect(inside).toMatchObject({ status: 1 });
      expect(inside.stderr).toContain('either the internal site or the public bundle');
      const wrong = run('build', ['--outDir', bundle]);
      expect(wrong).toMatchObject({ status: 1 });
      expect(wrong.stderr).toContain('holds the public bundle');
    },
  );
});

describe('The public bundle of other data', () => {
  const data = join(scratch, 'terms');
  const term = join(data, 'ngan-gon-2020-2025');
  const bundle = join(scratch, 'other');
  const build = () => run('buildPublic', ['--outDir', bundle], { DATA_DIR: data });
  const approve = (...ids: string[]) =>
    writeFileSync(
      join(term, 'publication.csv'),
      `figure,audience,approvedBy,approvedOn\n${ids.map((id) => `${id},công khai,Văn phòng,02/7/2020\n`).join('')}`,
    );
  beforeAll(() => {
    cpSync('tests/fixtures/terms', data, { recursive: true });
    writeFileSync(
      join(term, 'organizations.csv'),
      `${text(term, 'organizations.csv')}M-3,Chi bộ thôn Ba,M-1,chi-bo\n`,
    );
    writeFileSync(
      join(term, 'plan.csv'),
      text(term, 'plan.csv').replace('co-so,', 'chi-bo,Chi bộ,Cells,3/2020\nco-so,'),
    );
  });

  it('is an index that says so where nothing is approved', () => {
    const { status, said } = build();
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(0);
    expect(
      filesOf(bundle)
        .filter((path) => !path.startsWith('_astro'))
        .sort(),
    ).toEqual(['404.html', join('en', 'index.html'), 'index.html', 'public-index.css'].sort());
    expect(text(bundle, 'index.html')).toContain('Chưa có biểu đồ nào được công bố.');
  });

  it('keeps a figure that names organisations inside, and warns at its row', () => {
    approve('timeline', 'limitations-by-committee');
    const { status, said } = build();
    expect(status).toBe(0);
    expect(said).toMatch(/publication\.csv:3:\d+ \(B3\) warning never-public: /);
    expect(filesOf(bundle).some((path) => path.includes('limitations-by-committee'))).toBe(false);
    expect(filesOf(bundle).some((path) => path.includes('timeline'))).toBe(true);
  });

  it('lists what was typed and goes public, and says what looks like a person or a unit', () => {
    const milestones = join(term, 'milestones.csv');
    writeFileSync(
      milestones,
      'date,kind,title\n05/6/2020,đại hội,"Dai hoi thon Ba, hỏi đồng chí Lê Văn Tư, 0912 345 678"\n',
    );
    const { status, said } = build();
    rmSync(milestones);
    expect(status).toBe(0);
    expect(said).toMatch(
      /^\d+ đoạn chữ do người nhập sẽ công khai.+ \/ texts that somebody typed/m,
    );
    expect(said).toContain('\n  milestones.title: ngan-gon-2020-2025/milestones.csv:2 (1)\n');
    for (const what of ['0912 345 678', 'đồng chí Lê Văn Tư', 'Chi bộ thôn Ba'])
      expect(said).toContain(`ngan-gon-2020-2025/milestones.csv:2 (milestones.title) "${what}": `);
  });

  it('is not built when an organisation below the committees would be named, and the earlier one stays', () => {
    const before = text(bundle, 'index.html');
    writeFileSync(
      join(term, 'milestones.csv'),
      'date,kind,title\n05/6/2020,đại hội,Đại hội Chi bộ thôn Ba\n',
    );
    const { status, said, stderr } = build();
    expect(status).toBe(1);
    expect(said).not.toMatch(/\n\s+at /);
    expect(stderr).toMatch(
      /^ngan-gon-2020-2025\/figures\/timeline\.json: "Chi bộ thôn Ba" \[organizations\.name, ngan-gon-2020-2025\/organizations\.csv:5\]: .+\. \/ .+\.$/m,
    );
    for (const ending of ['csv', 'json', 'svg'])
      expect(stderr).toContain(`ngan-gon-2020-2025/figures/timeline@2020-06-30.${ending}: `);
    expect(text(bundle, 'index.html')).toBe(before);
    expect(readdirSync(scratch).filter((name) => name.includes('building'))).toEqual([]);
  });
});
