/** Builds of other data folders, as a user runs them; what a build leaves when the data is wrong. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function build(dataFolder: string, outDir: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/commands/build.ts', '--outDir', outDir],
    { encoding: 'utf8', env: shellEnvironment({ DATA_DIR: dataFolder, ...env }) },
  );
  return { status, said: stdout + stderr };
}

const pages = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
const text = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('Two terms side by side, one of them with reported rows only', () => {
  const site = join(scratch, 'two-terms');
  let result: ReturnType<typeof build>;
  beforeAll(() => {
    result = build('tests/fixtures/terms', site);
  });

  it('are built', () => {
    expect(result.said).not.toMatch(/\n\s+at /);
    expect(result.status).toBe(0);
    for (const term of ['ngan-gon-2020-2025', 'tinh-mau-2025-2030'])
      expect(pages(site)).toEqual(
        expect.arrayContaining([join(term, 'index.html'), join('en', term, 'data', 'index.html')]),
      );
  });

  it('open with the newest, and list both', () => {
    const home = text(site, 'index.html');
    expect(home).toContain('92/92');
    expect(home).toContain('/ngan-gon-2020-2025/');
  });

  it('say what is not known instead of a zero', () => {
    for (const page of pages(site)) {
      const shown = text(site, page).replace(/<(style|script)[\s\S]*?<\/\1>/g, '');
      expect(shown, page).not.toMatch(/NaN|>undefined|>null|Infinity/);
      if (page.includes('ngan-gon')) expect(shown, page).not.toMatch(/>0%|(?<!\d)0\/2(?!\d)/);
    }
  });

  it('check a reported rate against its own counts', () => {
    const { reported } = JSON.parse(text(site, 'tinh-mau-2025-2030', 'statistics.json'));
    expect(reported).toMatchObject([
      { printed: 'hơn 94%', rateCheck: 'qualified', unitCheck: 'no-units', computed: null },
      { printed: '100%', rateCheck: 'half-up', unitCheck: 'no-units', computed: null },
      { printed: null, rateCheck: 'no-rate', unitCheck: 'no-units', computed: null },
    ]);
  });

  it('are replaced by the next build, and kept by one that fails', () => {
    const wrong = join(scratch, 'wrong');
    cpSync('tests/fixtures/terms', wrong, { recursive: true });
    const file = join(wrong, 'ngan-gon-2020-2025', 'organizations.csv');
    writeFileSync(file, text(file).replace('M-2,Đảng bộ xã Hai,M,', 'M-2,Đảng bộ xã Hai,M-9,'));
    const before = text(site, 'index.html');
    const { status, said } = build(wrong, site);
    expect(status).toBe(1);
    expect(said).toMatch(/organizations\.csv:4:\d+ \(C4\) error [a-z-]+: .*M-9/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(text(site, 'index.html')).toBe(before);
    expect(readdirSync(scratch).filter((name) => name.includes('building'))).toEqual([]);
  });

  it('are built without the rejected rows under quarantine, and every figure that lacks them says so', () => {
    const wrong = join(scratch, 'quarantine');
    cpSync('tests/fixtures/terms', wrong, { recursive: true });
    const file = join(wrong, 'ngan-gon-2020-2025', 'organizations.csv');
    writeFileSync(file, `${text(file)}M-3,Đảng bộ xã Ba,M,khong-co\n`);
    const out = join(scratch, 'quarantined');
    expect(build(wrong, out).status).toBe(1);
    expect(build(wrong, out, { ON_BAD_ROW: 'quarantine' }).status).toBe(0);
    const overview = text(out, 'ngan-gon-2020-2025', 'index.html');
    expect(overview).toContain('Không tính 1 dòng bị loại vì lỗi');
  });
});

describe('A build', () => {
  it('beside the project, in a folder whose name begins like its own, is built', () => {
    const beside = `${process.cwd()}-site-${process.pid}`;
    try {
      expect(build('tests/fixtures/terms', beside).status).toBe(0);
      expect(existsSync(join(beside, 'index.html'))).toBe(true);
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  });

  it('with a word that it does not know says so in one line', () => {
    const { status, stderr } = spawnSync('node', ['src/commands/build.ts', '--outdir', 'x'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('--outDir');
  });

  it('without data says so in one located line', () => {
    const { status, said } = build(join(scratch, 'nowhere'), join(scratch, 'none'));
    expect(status).toBe(1);
    expect(said).toContain('nowhere');
    expect(said).not.toMatch(/\n\s+at /);
    expect(existsSync(join(scratch, 'none'))).toBe(false);
  });
});
