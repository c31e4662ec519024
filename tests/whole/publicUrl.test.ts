/** A build that knows where readers outside find the public figures. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('With PUBLIC_URL', () => {
  const term = 'tinh-mau-2025-2030';
  const page = (...path: string[]) =>
    readFileSync(join(scratch, 'site', ...path, 'index.html'), 'utf8');
  beforeAll(() => {
    const data = join(scratch, 'terms');
    cpSync('tests/fixtures/terms', data, { recursive: true });
    const rows =
      'figure,audience,approvedBy,approvedOn\ncompletion-by-level,công khai,Office,1/9/2025\n';
    writeFileSync(join(data, term, 'publication.csv'), rows);
    const env = shellEnvironment({ DATA_DIR: data, PUBLIC_URL: 'https://figures.example.vn/' });
    const args = ['src/commands/build.ts', '--outDir', join(scratch, 'site')];
    const { status, stdout, stderr } = spawnSync('node', args, { encoding: 'utf8', env });
    expect(status, stdout + stderr).toBe(0);
  }, 60_000);

  it.each([
    ['', ''],
    ['en', '/en'],
  ])(
    'the page of a public figure under "%s" names its card and where it stays',
    (folder, prefix) => {
      const html = page(folder, term, 'figures', 'completion-by-level');
      const origin = `https://figures.example.vn${prefix}/${term}`;
      const card = `${origin}/figures/completion-by-level@card.png`;
      expect(html).toContain(`<meta property="og:image" content="${card}">`);
      expect(html).toContain(`${origin}/embed/completion-by-level@2025-08-31/`);
    },
  );

  it('the page of an internal figure names no address outside', () => {
    expect(page(term, 'figures', 'timeline')).not.toContain('figures.example.vn');
  });
});
