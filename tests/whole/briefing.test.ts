/** `npm run briefing` on other data, as a user runs it: the files, and what stands in the way of them. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfPages } from '../site/pdfText.ts';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const outDir = join(scratch, 'briefings');
const file = join(scratch, 'a-file');
writeFileSync(file, '');

const env = shellEnvironment({ DATA_DIR: 'tests/fixtures/terms' });

/** What stays of pages that were made for a briefing. */
const left = () => readdirSync('node_modules/.cache').filter((name) => name.includes('briefing-'));

function run(to: string, more: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/commands/briefing.ts', '--outDir', to],
    { encoding: 'utf8', env: { ...env, ...more } },
  );
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, said: stdout + stderr };
}

/** The file of a term whose rows are all reported ones. */
const reported = (ending: string) =>
  readFileSync(join(outDir, `tinh-mau-2025-2030-briefing@2025-08-31-${ending}`));

describe('npm run briefing', () => {
  beforeAll(() => {
    const { status, said } = run(outDir);
    expect(status, said).toBe(0);
  });

  it('writes PDF and DOCX of every term in both languages, and nothing else', () => {
    const names = readdirSync(outDir).sort();
    const terms = ['ngan-gon-2020-2025-briefing@', 'tinh-mau-2025-2030-briefing@'];
    const endings = ['-en.docx', '-en.pdf', '-vi.docx', '-vi.pdf'];
    expect(names.map((name) => name.replace(/@\d{4}-\d\d-\d\d/, '@'))).toEqual(
      terms.flatMap((term) => endings.map((ending) => term + ending)),
    );
  });

  it('says in both what was reported, and what nobody has reported', async () => {
    const pages = await pdfPages(reported('vi.pdf'));
    const text = strFromU8(unzipSync(reported('vi.docx'))['word/document.xml']!);
    expect(pages.length).toBe(1);
    for (const said of ['92/92', 'Chưa có báo cáo về hạn chế.']) {
      expect(pages.flat().join(' ')).toContain(said);
      expect(text).toContain(said);
    }
    expect((await pdfPages(reported('en.pdf'))).flat().join(' ')).toContain(
      'Nothing has been reported about limitations.',
    );
  });

  it('leaves the files as they were where the data has an error', () => {
    const wrong = join(scratch, 'wrong');
    cpSync('tests/fixtures/terms', wrong, { recursive: true });
    writeFileSync(join(wrong, 'ngan-gon-2020-2025', 'organizations.csv'), 'code;code\n');
    const before = reported('vi.pdf');
    const { status, said } = run(outDir, { DATA_DIR: wrong });
    expect(status).toBe(1);
    expect(said).toMatch(/organizations\.csv:1:\d+ /);
    expect(reported('vi.pdf').equals(before)).toBe(true);
  });

  it('leaves nothing when it is killed and run again, and refuses a second one meanwhile', async () => {
    const args = ['src/commands/briefing.ts', '--outDir', outDir];
    const killed = spawn('node', args, { env });
    await new Promise<void>((done) =>
      killed.stdout.on('data', (said: Buffer) => {
        if (`${said}`.includes('… Dựng trang')) done();
      }),
    );
    const second = run(outDir);
    expect(second).toMatchObject({ status: 1 });
    expect(second.said).toContain(`another build (process ${killed.pid}) is under way`);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    writeFileSync(join(outDir, '.ngan-gon-2020-2025-briefing@2020-06-30-vi.pdf.next'), 'half');
    expect(run(outDir).status).toBe(0);
    expect(left()).toEqual([]);
    expect(readdirSync(outDir).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status;
  if (canMount !== 0) console.log('skipped: no private mount can be made here (unshare -rm)');
  it.skipIf(canMount !== 0)('ends in one line where the disk is full', () => {
    const mount = `mount -t tmpfs -o size=20k tmpfs ${outDir}`;
    const options = ['-rm', 'sh', '-c', `${mount} && exec "$@"`, 'sh', 'node'];
    const args = [...options, 'src/commands/briefing.ts', '--outDir', outDir];
    const { status, stderr } = spawnSync('unshare', args, { encoding: 'utf8', env });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/: hết chỗ trống, .+ \/ no room left, there are no files yet\.$/),
    ]);
    expect(status).toBe(1);
    expect(left()).toEqual([]);
    expect(readdirSync(outDir)).toHaveLength(8);
  });

  it.each([
    ['a folder of the data', () => join('tests/fixtures/terms', 'x'), {}, 'x: thư mục này chứa'],
    ['the output of a build', () => join('dist', 'x'), {}, 'x: nằm trong bản dựng'],
    ['a file', () => file, {}, 'là tệp, không phải thư mục'],
    ['a browser that is not there', () => outDir, { CHROME_PATH: '/no/browser' }, 'CHROME_PATH'],
  ])('says in one line that it cannot use %s', (_, to, env, line) => {
    const { status, said } = run(to(), env);
    expect(status).toBe(1);
    expect(said.trim().split('\n')).toEqual([expect.stringContaining(line)]);
    expect(said).toContain(' / ');
  });
});
