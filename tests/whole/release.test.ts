/** A release of a real build, as a user makes it: built, published, served; and one whose data is wrong. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOEmbed } from '../downloads/embeds/validOEmbed.ts';
import { readAtom } from '../feeds/validAtom.ts';
import { readCalendar } from '../feeds/validCalendar.ts';
import { fixed, write } from '../release/fakeSite.ts';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const to = join(scratch, 'published');
const terms = join(scratch, 'terms');
const served = (...path: string[]) => readFileSync(join(to, 'current', ...path), 'utf8');

function release(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/commands/release.ts', '--to', to, ...args],
    { encoding: 'utf8', env: shellEnvironment({ DATA_DIR: terms, PUBLIC_URL: `${publicUrl}/` }) },
  );
  return { status, said: stdout + stderr };
}

const publicUrl = 'https://solieu.example.vn';

describe.skipIf(process.platform === 'win32')('A release of two terms', () => {
  let first: ReturnType<typeof release>;
  beforeAll(() => {
    cpSync('tests/fixtures/terms', terms, { recursive: true });
    const rows =
      'Biểu đồ;Phân loại;Đơn vị duyệt;Ngày duyệt;Không công bố trước\n' +
      'completion-by-level;công khai;Văn phòng & Ban;01/9/2025;\n' +
      'timeline;công khai;Văn phòng;01/9/2025;15/9/2025\n' +
      'election-outcome;nội bộ;;;\n';
    writeFileSync(join(terms, 'tinh-mau-2025-2030', 'publication.csv'), rows);
    first = release();
  }, 60_000);

  it('is built, named by its newest date, and served', () => {
    expect(first.said).not.toMatch(/\n\s+at /);
    expect(first.status).toBe(0);
    expect(first.said).toMatch(/current → releases\/2025-08-31-[0-9a-f]{12} /);
    expect(served('index.html')).toContain('92/92');
  });

  it.each([
    ['', 'Mới công bố: Tiến độ theo cấp, Đảng bộ tỉnh Mẫu'],
    ['en', 'Newly published: '],
  ])('has a valid feed under "%s" that names what is public', (language, title) => {
    const feed = served(language, 'feed.xml');
    const { updated, entries } = readAtom(feed);
    expect(updated).toBe('2025-09-01T00:00:00+07:00');
    expect(entries).toHaveLength(4);
    expect(entries[0]!.title).toContain(title);
    expect(entries[0]!.summary).toContain('Văn phòng & Ban');
    expect(feed).not.toMatch(/timeline|election/);
  });

  it.each([
    ['', 'Dự kiến công bố: Dòng thời gian'],
    ['en', 'Planned release: '],
  ])('has a valid calendar under "%s" with the planned release', (language, summary) => {
    const events = readCalendar(served(language, 'calendar.ics'));
    const planned = events.filter(({ start }) => start === '2025-09-15');
    expect(planned.map((event) => event.summary)).toEqual([expect.stringContaining(summary)]);
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['2025-08-31T17:00:00Z']));
    expect(served(language, 'calendar.ics')).not.toContain('election');
  });

  it.each(['', 'en/'])('writes the public address for what is public, under "%s"', (language) => {
    const folder = `${language}tinh-mau-2025-2030`;
    const address = (id: string) => `${publicUrl}/${folder}/embed/${id}/`;
    const embed = served(folder, 'embed', 'completion-by-level', 'index.html');
    const card = `${publicUrl}/${folder}/figures/completion-by-level@card.png`;
    expect(embed).toContain(`<meta property="og:image" content="${card}">`);
    expect(embed).toContain(`href="${address('completion-by-level')}oembed.json"`);
    const fixed = served(folder, 'embed', 'completion-by-level@2025-08-31', 'index.html');
    expect(fixed).toContain('/figures/completion-by-level@2025-08-31.png">');
    const answer = readOEmbed(served(folder, 'embed', 'completion-by-level', 'oembed.json'));
    expect(answer).toMatchObject({ provider_url: `${publicUrl}/`, thumbnail_url: card });
    expect(answer.html).toContain(address('completion-by-level'));
    const page = served(folder, 'figures', 'completion-by-level', 'index.html');
    expect(page).toContain(`src=&quot;${address('completion-by-level')}&quot;`);
    expect(page).toContain(`src=&quot;${publicUrl}/embed.js&quot;`);
    expect(page).not.toContain('<embed-codes');
  });

  it('writes it for nothing that is internal', () => {
    const folder = 'tinh-mau-2025-2030';
    for (const file of [
      served(folder, 'embed', 'timeline', 'index.html'),
      served(folder, 'embed', 'timeline', 'oembed.json'),
      served(folder, 'figures', 'timeline', 'index.html'),
    ])
      expect(file).not.toContain(publicUrl);
    expect(served(folder, 'figures', 'timeline', 'index.html')).toContain('<embed-codes');
  });

  it('keeps its fixed figures through the next one, and both through the one that is wrong', () => {
    const build = join(scratch, 'build');
    cpSync(join(to, 'current', '.'), build, { recursive: true });
    const figures = (held: number) => fixed('2025-07-20', held, 'tinh-mau-2025-2030');
    expect(release('--from', write(build, figures(87)))).toMatchObject({ status: 0 });
    const [path] = Object.keys(figures(87));
    expect(served(path!)).toBe(figures(87)[path!]);

    const changed = release('--from', write(build, figures(86)));
    expect(changed.status).toBe(1);
    expect(changed.said).toContain('87 → 86');
    const before = readdirSync(join(to, 'releases'));
    const file = join(terms, 'ngan-gon-2020-2025', 'organizations.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8')}M-3,Đảng bộ xã Ba,M-9,co-so\n`);
    const wrong = release();
    expect(wrong.status).toBe(1);
    expect(wrong.said).toMatch(/organizations\.csv:5:\d+ \(C5\) error/);
    expect(wrong.said).not.toMatch(/\n\s+at /);
    expect(readdirSync(join(to, 'releases'))).toEqual(before);
    expect(served(path!)).toBe(figures(87)[path!]);
  });
});
